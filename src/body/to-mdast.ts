import type { BlockContent, Blockquote, List, PhrasingContent, Root } from 'mdast';
import type { Block, FigureBlock, ListBlock, Mark } from '../article/article.ts';
import {
  captionList,
  type FigureSurroundings,
  gatherCaptions,
  nameLinks,
  reasonForCaptions,
  toFigure,
} from './figures.ts';
import { type NameMark, phrasing } from './phrasing.ts';

/** Returns the anchor of a block. Called in the order of the page. */
type Anchors = (text: string, kind: Block['kind']) => string;

interface Given extends FigureSurroundings {
  readonly anchors: Anchors;
  /** Names in the text of a block that link to a page. */
  readonly names: ReadonlyMap<Block, readonly NameMark[]>;
}

interface Surroundings extends Given {
  readonly links: ReturnType<typeof nameLinks>;
  /** The first block of the page. */
  readonly opening: Block | undefined;
}

/** The blocks as a syntax tree of Markdown. Text becomes text nodes, so none of it is read as markup. */
export function toMdast(blocks: readonly Block[], given: Given): Root {
  const ordered = ledeFirst(blocks);
  const around: Surroundings = {
    ...given,
    links: nameLinks(blocks, given),
    opening: ordered[0],
  };
  const children: BlockContent[] = [];
  let said = false;
  for (const part of gatherCaptions(ordered, around)) {
    const last = children.at(-1);
    if (Array.isArray(part)) {
      if (!said) children.push(reasonForCaptions(blocks, around));
      said = true;
      children.push(...toCaptions(part, around));
    } else if (part.kind === 'list' && last?.type === 'list' && goesOn(last, part)) {
      last.children.push(toItem(part, around));
    } else children.push(toNode(part, around));
  }
  return { type: 'root', children };
}

/** A single caption stands alone. What is left of a photo story reads as a list. */
const toCaptions = (captions: readonly FigureBlock[], around: Surroundings): BlockContent[] =>
  captions.length === 1
    ? captions.map((each) => toNode(each, around))
    : [
        captionList(
          captions,
          captions.map(({ text, kind }) => around.anchors(text, kind)),
          around,
        ),
      ];

function toNode(block: Block, around: Surroundings): BlockContent {
  if (block.kind === 'list') return toList(block, around);
  const data = { hProperties: { id: around.anchors(block.text, block.kind) } };
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
        // Markdown has no figure. The name in HTML is how mdast can express it.
        type: 'blockquote',
        data: { hName: 'figure', ...data },
        children: toFigure(
          block,
          { link: around.links.get(block) ?? '', opens: block === around.opening },
          around,
        ),
      };
  }
}

const toQuote = (block: Marked, data: Data, around: Surroundings): Blockquote => ({
  type: 'blockquote',
  data,
  children: [{ type: 'paragraph', children: toPhrasing(block, around) }],
});

type Marked = Extract<Block, { readonly marks?: unknown }>;
type Data = Blockquote['data'];

const toPhrasing = (block: Marked, { names, published }: Surroundings): PhrasingContent[] =>
  phrasing(block.text, published, [...(block.marks ?? []), ...(names.get(block) ?? [])]);

/** A shorter quotation is an exclamation or a saying. */
const SHORTEST_QUOTATION = 40;

/** Whether the text is one quotation: no mark closes it before its end, and no words follow. */
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
  data: { hProperties: { id: around.anchors(block.text, block.kind) } },
  children: [{ type: 'paragraph', children: toPhrasing(block, around) }],
});

/** Whether an item continues a list: dashes follow dashes, and numbers follow each other. */
const goesOn = (list: List, { ordinal }: ListBlock): boolean =>
  // A list of captions is not a list of the author's.
  list.data !== undefined
    ? false
    : list.ordered
      ? ordinal === (list.start ?? 1) + list.children.length
      : ordinal === undefined;

// Before the article has begun, a caption without its picture says nothing.
function ledeFirst(blocks: readonly Block[]): readonly Block[] {
  const lede = blocks.findIndex((block) => block.kind === 'paragraph');
  const above = blocks.slice(0, Math.max(0, lede));
  if (!above.some((block) => block.kind === 'figure' && block.src === undefined)) return blocks;
  return [...blocks.slice(lede, lede + 1), ...above, ...blocks.slice(lede + 1)];
}
