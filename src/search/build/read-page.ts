import { Parser } from 'htmlparser2';
import { collapse } from '../../text/whitespace.ts';

/** The content of an article's page, by its `data-search` attributes. Texts are NFC with single spaces. */
export interface PageText {
  readonly headline: string;
  readonly standfirst: string;
  /** The body in reading order. `id` is that of the element on the page, `''` if it has none. */
  readonly body: readonly { readonly id: string; readonly text: string }[];
  /** Of the section, the authors, the source and such, and the keywords. */
  readonly names: readonly string[];
}

const PARTS = ['headline', 'standfirst', 'body', 'names'] as const;
type Part = (typeof PARTS)[number];
const partOf = (name: string | undefined): Part | null =>
  PARTS.find((part) => part === name) ?? null;

/** Text can look like it too. Then more is read than has to be. */
const OPENS_PART = new RegExp(`data-search=["']?(?:${PARTS.join('|')})`, 'gu');

// Words on both sides of these do not belong together.
const BLOCKS = new Set('p h2 ul ol li blockquote figure figcaption'.split(' '));
const VOID = new Set(['img', 'br']);

/** Reads a built page. A missing part is empty. */
export function readPage(html: string): PageText {
  const texts = { headline: '', standfirst: '' };
  const body: { id: string; text: string }[] = [];
  const names: string[] = [];
  let part: Part | null = null;
  /** The number of open elements inside the part, and how many of them are inside one to ignore. */
  let depth = 0;
  let ignored = 0;
  let left = html.match(OPENS_PART)?.length ?? 0;
  let ids: string[] = [];
  let text = '';

  const endBlock = (): void => {
    const words = collapse(text).normalize('NFC');
    if (words !== '') body.push({ id: ids.findLast((id) => id !== '') ?? '', text: words });
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (part === null) {
        part = partOf(attributes['data-search']);
        if (part === null) return;
        depth = 1;
        ids = [];
        text = '';
        return;
      }
      if (VOID.has(name)) return;
      if (part === 'body' && BLOCKS.has(name)) {
        endBlock();
        ids.push(attributes.id ?? '');
      }
      depth += 1;
      if (ignored > 0 || attributes['data-search'] === 'none') ignored += 1;
    },
    ontext(characters) {
      if (part !== null && ignored === 0) text += characters;
    },
    onclosetag(name) {
      if (part === null || VOID.has(name)) return;
      depth -= 1;
      if (ignored > 0) ignored -= 1;
      if (part === 'body') {
        if (BLOCKS.has(name)) {
          endBlock();
          ids.pop();
        } else if (depth === 0) endBlock();
      }
      if (depth > 0) return;
      const words = collapse(text).normalize('NFC');
      if (part === 'names') names.push(words);
      else if (part !== 'body') texts[part] = words;
      part = null;
      left -= 1;
      // What follows is as long as the article.
      if (left === 0) parser.pause();
    },
  });
  // Before the article are mostly styles, which take longer to read than all the rest.
  parser.end(html.slice(html.lastIndexOf('<', Math.max(0, html.indexOf('data-search=')))));
  return { ...texts, body, names };
}
