import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import {
  attribute,
  BLOCKS,
  CONTROLS,
  type Element,
  INVISIBLE,
  nestsTooDeeply,
} from '../../parse/formats/html-tree.ts';
import { collapse } from '../../text/whitespace.ts';

const parser = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();
type Root = ReturnType<typeof parser.parse>;
type Node = Root['children'][number];

/** What tells a parser something; the rest is how a program painted it. */
const KEPT = ['alt', 'className', 'dateTime', 'href', 'id', 'itemProp', 'rel', 'src', 'title'];
/** Classes that say how Word and Google paint a paragraph, or that a program made up. */
const PAINT = /^(?:Mso|Apple-|docs-|c\d+$|x[\da-z]{5,}$|_)/u;
const HIDDEN = /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/iu;
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/iu;
const NOT_BOLD = /font-weight:\s*(?:normal|[1-5]00)/iu;
/** The sign before a list item that Word writes for programs without lists. */
const LIST_SIGN = /mso-list:\s*ignore/iu;

export interface Cleaned {
  /** Its markup, without how it is painted. */
  readonly html: string;
  /** Its lines, a blank one between those that stand apart. */
  readonly text: string;
}

/** What HTML from the clipboard says, without what Word, Google and others add to paint it; `null` if elements nest too deeply. */
export function cleanHtml(html: string): Cleaned | null {
  if (nestsTooDeeply(html)) return null;
  const root = parser.parse(copied(html));
  root.children = clean(root.children);
  const lines: string[] = [];
  for (const line of textOf(root.children).split('\n\n')) {
    const own = line
      .split('\n')
      .map(collapse)
      .filter((each) => each !== '');
    if (own.length > 0) lines.push(own.join('\n'));
  }
  return { html: `${parser.stringify(root).trim()}\n`, text: `${lines.join('\n\n')}\n` };
}

/** The part that was copied: Windows puts marks around it. */
function copied(html: string): string {
  const start = /<!--\s*StartFragment\s*-->/iu.exec(html);
  const end = html.search(/<!--\s*EndFragment\s*-->/iu);
  return start ? html.slice(start.index + start[0].length, end < 0 ? undefined : end) : html;
}

function clean(children: readonly Node[]): Node[] {
  return children.flatMap((child): Node[] => {
    if (child.type === 'text') return [child];
    if (child.type !== 'element') return [];
    const { tagName } = child;
    const style = attribute(child, 'style');
    if (INVISIBLE.has(tagName) || /^(?:meta|link|xml)$/u.test(tagName) || HIDDEN.test(style))
      return [];
    if (LIST_SIGN.test(style)) return [{ type: 'text', value: signOf(child) }];
    const own = clean(child.children);
    const isPlain =
      /^(?:font|span|html|body)$|:/u.test(tagName) ||
      (/^(?:b|strong)$/u.test(tagName) && NOT_BOLD.test(style));
    if (isPlain && BOLD.test(style) && own.length > 0)
      return [
        { type: 'element', tagName: 'b', properties: {}, children: own as Element['children'] },
      ];
    if (isPlain) return own as Node[];
    return [{ ...child, properties: propertiesOf(child), children: own as Element['children'] }];
  });
}

function propertiesOf(element: Element): Element['properties'] {
  const properties: Element['properties'] = {};
  for (const name of KEPT) {
    const value = attribute(element, name);
    const kept =
      name === 'className'
        ? value
            .split(' ')
            .filter((each) => !PAINT.test(each))
            .join(' ')
        : name === 'id' && PAINT.test(value)
          ? ''
          : value;
    if (kept !== '') properties[name] = name === 'className' ? kept.split(' ') : kept;
  }
  return properties;
}

/** A number stays; whatever stands for a dot becomes a dash. */
function signOf(element: Element): string {
  const sign = textOf([element]).trim();
  return /^[\da-z]{1,3}[.)]/iu.test(sign) ? `${sign} ` : '- ';
}

function textOf(children: readonly Node[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value.replaceAll(/\s+/gu, ' ');
      if (child.type !== 'element' || CONTROLS.has(child.tagName)) return '';
      if (child.tagName === 'br') return '\n';
      const own = textOf(child.children);
      const line = child.tagName === 'li' ? `- ${own.trim()}` : own;
      return BLOCKS.has(child.tagName) ? `\n\n${line}\n\n` : line;
    })
    .join('');
}
