import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The markup of a publisher's own page: text, lists and links, no pictures. */
const SCHEMA = {
  ...defaultSchema,
  tagNames: 'p h2 h3 h4 ul ol li blockquote a strong em code pre br hr'.split(' '),
};

/** A publisher's own page in Markdown. */
export interface PageDraft {
  /** The text of the heading at its beginning; `null` if there is none. */
  readonly title: string | null;
  /** The targets of its links, as written: those without a scheme. */
  readonly links: readonly string[];
  readonly hasPictures: boolean;
  /** Its tree without the title. */
  readonly tree: Root;
}

const parser = unified().use(remarkParse).freeze();
const writer = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, SCHEMA)
  .use(rehypeStringify)
  .freeze();

/** Parses Markdown, and removes its pictures. */
export function parsePage(markdown: string): PageDraft {
  const tree: Root = parser.parse(markdown);
  const [first] = tree.children;
  const title = first?.type === 'heading' && first.depth === 1 ? textOf(first).trim() : '';
  if (title !== '') tree.children.shift();
  const links: string[] = [];
  let hasPictures = false;
  visit(tree, (node) => {
    if (node.type === 'link' && isOwn(node.url)) links.push(node.url);
    if (!('children' in node)) return;
    const kept = node.children.filter(({ type }) => type !== 'image' && type !== 'imageReference');
    hasPictures ||= kept.length < node.children.length;
    node.children = kept as typeof node.children;
  });
  return { title: title || null, links, hasPictures, tree };
}

/** The page as sanitised HTML, and its first paragraph. `resolve` gives the address of a link without a scheme. */
export function renderPage(
  { tree }: PageDraft,
  resolve: (link: string) => string,
): { html: string; opening: string } {
  visit(tree, (node) => {
    // The page around it has the only heading of the first level.
    if (node.type === 'heading') node.depth = node.depth === 1 ? 2 : node.depth;
    if (node.type === 'link' && isOwn(node.url)) node.url = resolve(node.url);
  });
  tree.children = tree.children.filter(
    (node) => node.type !== 'paragraph' || node.children.length > 0,
  );
  const opening = tree.children.find(({ type }) => type === 'paragraph');
  return {
    html: writer.stringify(writer.runSync(tree)),
    opening: opening ? textOf(opening) : '',
  };
}

/** Whether a link stays on the site. A link to a heading of the same page needs no address. */
const isOwn = (url: string): boolean => !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/iu.test(url);

type Node = Root | Root['children'][number];

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
