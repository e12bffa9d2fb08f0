import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { emitParseErrors: false }).freeze();
const fragments = unified().use(rehypeParse, { fragment: true }).freeze();
type Node = ReturnType<typeof parser.parse>['children'][number];

/** An element of a page as browsers parse it. */
export interface Tag {
  readonly name: string;
  /** Attributes by their names as properties: `className`, `dateTime`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a page, or of a part of one, in document order. */
export const tagsOf = (html: string, isPart = false): Tag[] =>
  (isPart ? fragments : parser).parse(html).children.flatMap(tagsIn);

function tagsIn(node: Node): Tag[] {
  if (node.type !== 'element') return [];
  const attributes = Object.entries(node.properties).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(' ') : String(value),
  ]);
  const tag = {
    name: node.tagName,
    attributes: Object.fromEntries(attributes),
    text: textOf(node),
  };
  // What stands in a template is the site's own business, were there any.
  return [tag, ...node.children.flatMap(tagsIn)];
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** Elements and their attributes: `img`, `img.src`. */
export const kindsOf = (tags: readonly Tag[]): Set<string> =>
  new Set(
    tags.flatMap(({ name, attributes }) => [
      name,
      ...Object.keys(attributes).map((attribute) => `${name}.${attribute}`),
    ]),
  );

/** Text for comparing: without spaces, and without what decoding takes out of files. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[\s\p{C}]/gu, '');
