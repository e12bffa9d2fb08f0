import { Parser } from 'htmlparser2';
import { collapse } from '../../text/whitespace.ts';

/** What an article's page says, as its `data-search` attributes mark it. Texts are NFC with single spaces. */
export interface PageText {
  readonly headline: string;
  readonly standfirst: string;
  /** The body in reading order; `id` is that of the element on the page, `''` where it has none. */
  readonly body: readonly { readonly id: string; readonly text: string }[];
}

type Part = 'headline' | 'standfirst' | 'body';
const isPart = (name: string | undefined): name is Part =>
  name === 'headline' || name === 'standfirst' || name === 'body';

// Between these, words do not belong together.
const BLOCKS = new Set('p h2 ul ol li blockquote figure figcaption'.split(' '));
const VOID = new Set(['img', 'br']);

/** Reads a built page; a part that it lacks is empty. */
export function readPage(html: string): PageText {
  const texts = { headline: '', standfirst: '' };
  const body: { id: string; text: string }[] = [];
  let part: Part | null = null;
  /** Open elements inside the part, and how many of them are inside one to be ignored. */
  let depth = 0;
  let ignored = 0;
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
        const opened = attributes['data-search'];
        if (!isPart(opened)) return;
        part = opened;
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
      } else if (depth === 0) texts[part] = collapse(text).normalize('NFC');
      if (depth === 0) part = null;
    },
  });
  parser.end(html);
  return { ...texts, body };
}
