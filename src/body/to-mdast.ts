import type { BlockContent, Blockquote, List, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Block, FigureBlock, ListBlock, Mark, Published } from '../article/article.ts';
import { phrasing, plain } from './phrasing.ts';

/** The words around what an article says. */
export interface BodyLabels {
  readonly pictureMissing: string;
  readonly pictureCredit: (credit: string) => string;
}

/** A picture file as the page loads it; sizes in pixels. */
export interface Picture {
  readonly src: string;
  readonly srcSet: string;
  readonly sizes: string;
  readonly width: number;
  readonly height: number;
}

/** A node and the anchor under which it can be linked. */
type Anchors = (text: string) => string;

interface Surroundings {
  readonly labels: BodyLabels;
  readonly anchors: Anchors;
  /** The article's own date, from which days without a year take theirs. */
  readonly published: Published | null;
  /** By the `src` of figures. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** The blocks as Markdown's syntax tree. Text goes in as text nodes, so nothing in it is ever read as markup. */
export function toMdast(blocks: readonly Block[], around: Surroundings): Root {
  const children: BlockContent[] = [];
  for (const block of ledeFirst(blocks)) {
    const last = children.at(-1);
    if (block.kind === 'list' && last?.type === 'list' && goesOn(last, block)) {
      last.children.push(toItem(block, around));
    } else children.push(toNode(block, around));
  }
  return { type: 'root', children };
}

function toNode(block: Block, around: Surroundings): BlockContent {
  if (block.kind === 'list') return toList(block, around);
  const data = { hProperties: { id: around.anchors(block.text) } };
  switch (block.kind) {
    case 'paragraph':
      return isQuotation(block.text)
        ? toQuote(block, data, around)
        : { type: 'paragraph', data, children: toPhrasing(block, around) };
    case 'subhead':
      return { type: 'heading', depth: 2, data, children: toPhrasing(block, around) };
    case 'note':
      return {
        type: 'paragraph',
        data: { hProperties: { ...data.hProperties, className: ['editors'] } },
        children: toPhrasing(block, around),
      };
    case 'quote':
      return toQuote(block, data, around);
    case 'exchange': {
      const { text, speaker } = block;
      const named: Mark[] =
        speaker === undefined ? [] : [{ kind: 'strong', start: 0, end: speaker.length }];
      return { type: 'paragraph', data, children: phrasing(text, around.published, named) };
    }
    case 'figure':
      return {
        // Markdown has no figure; another name in HTML is how mdast says what it lacks.
        type: 'blockquote',
        data: { hName: 'figure', ...data },
        children: toFigure(block, around),
      };
  }
}

const toQuote = (block: Marked, data: Data, around: Surroundings): Blockquote => ({
  type: 'blockquote',
  data,
  children: [{ type: 'paragraph', children: toPhrasing(block, around) }],
});

type Marked = Pick<ListBlock, 'text' | 'marks'>;
type Data = Blockquote['data'];

const toPhrasing = ({ text, marks }: Marked, { published }: Surroundings): PhrasingContent[] =>
  phrasing(text, published, marks);

/** A shorter one is a cry or a saying. */
const SHORTEST_QUOTATION = 40;

/** Whether the text is one quotation and nothing else: no mark that closes it before its end, no words behind it. */
function isQuotation(text: string): boolean {
  if (text.length < SHORTEST_QUOTATION) return false;
  if (text.startsWith('"')) return /^"[^"]+"[.!?…]?$/u.test(text);
  if (!text.startsWith('“')) return false;
  let depth = 0;
  for (const { index, 0: mark } of text.matchAll(/[“”]/gu)) {
    depth += mark === '“' ? 1 : -1;
    if (depth === 0) return /^”[.!?…]?$/u.test(text.slice(index));
  }
  return false;
}

function toList(block: ListBlock, around: Surroundings): List {
  const { ordinal } = block;
  const start = ordinal === undefined ? {} : { start: ordinal };
  const children = [toItem(block, around)];
  return { type: 'list', ordered: ordinal !== undefined, ...start, spread: false, children };
}

const toItem = (block: ListBlock, around: Surroundings): List['children'][number] => ({
  type: 'listItem',
  data: { hProperties: { id: around.anchors(block.text) } },
  children: [{ type: 'paragraph', children: toPhrasing(block, around) }],
});

/** Whether an item carries a list on: dashes with dashes, numbers one after the other. */
const goesOn = (list: List, { ordinal }: ListBlock): boolean =>
  list.ordered ? ordinal === (list.start ?? 1) + list.children.length : ordinal === undefined;

// A caption without its picture tells nothing before the article has begun.
function ledeFirst(blocks: readonly Block[]): readonly Block[] {
  const lede = blocks.findIndex((block) => block.kind === 'paragraph');
  const above = blocks.slice(0, Math.max(0, lede));
  if (!above.some((block) => block.kind === 'figure' && block.src === undefined)) return blocks;
  return [...blocks.slice(lede, lede + 1), ...above, ...blocks.slice(lede + 1)];
}

function toFigure(
  figure: FigureBlock,
  { labels, pictures, published }: Surroundings,
): BlockContent[] {
  const picture = figure.src === undefined ? undefined : pictures.get(figure.src);
  const credit = figure.credit === undefined ? [] : [labels.pictureCredit(figure.credit)];
  const words = [figure.text, ...credit].filter((part) => part !== '').join(' ');
  if (!picture) {
    const said = phrasing(` ${words || (figure.alt ?? '')}`, published);
    return [caption([missing(labels), ...said])];
  }
  const image: Paragraph = {
    type: 'paragraph',
    data: {
      hName: 'img',
      hProperties: { ...picture, alt: figure.alt ?? '', loading: 'lazy', decoding: 'async' },
    },
    children: [],
  };
  return words === '' ? [image] : [image, caption(phrasing(words, published))];
}

const caption = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { hName: 'figcaption' },
  children,
});

const missing = (labels: BodyLabels): PhrasingContent => ({
  type: 'strong',
  // The site's own words are not to be found by searching.
  data: { hProperties: { dataSearch: 'none' } },
  children: [plain(labels.pictureMissing)],
});
