import type { BlockContent, Paragraph, Root, Text } from 'mdast';
import type { Block, FigureBlock } from '../article/article.ts';

/** The words around what an article says. */
export interface BodyLabels {
  readonly pictureMissing: string;
  readonly pictureCredit: (credit: string) => string;
}

/** A node and the anchor under which it can be linked. */
export type Anchors = (text: string) => string;

/** The blocks as Markdown's syntax tree. Text goes in as text nodes, so nothing in it is ever read as markup. */
export function toMdast(blocks: readonly Block[], labels: BodyLabels, anchors: Anchors): Root {
  return {
    type: 'root',
    children: ledeFirst(blocks).map((block) => toNode(block, labels, anchors)),
  };
}

function toNode(block: Block, labels: BodyLabels, anchors: Anchors): BlockContent {
  const hProperties = { id: anchors(block.text) };
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', data: { hProperties }, children: [text(block.text)] };
    case 'subhead':
      return { type: 'heading', depth: 2, data: { hProperties }, children: [text(block.text)] };
    case 'figure':
      return {
        // Markdown has no figure; another name in HTML is how mdast says what it lacks.
        type: 'blockquote',
        data: { hName: 'figure', hProperties },
        children: [captionNote(block, labels)],
      };
  }
}

// A caption without its picture tells nothing before the article has begun.
function ledeFirst(blocks: readonly Block[]): readonly Block[] {
  const lede = blocks.findIndex((block) => block.kind === 'paragraph');
  if (lede < 1) return blocks;
  return [...blocks.slice(lede, lede + 1), ...blocks.slice(0, lede), ...blocks.slice(lede + 1)];
}

function captionNote(figure: FigureBlock, labels: BodyLabels): Paragraph {
  const credit = figure.credit === undefined ? [] : [labels.pictureCredit(figure.credit)];
  const words = [figure.text, ...credit].filter((part) => part !== '').join(' ');
  return {
    type: 'paragraph',
    data: { hName: 'figcaption' },
    children: [
      {
        type: 'strong',
        // The site's own words are not to be found by searching.
        data: { hProperties: { dataPagefindIgnore: '' } },
        children: [text(labels.pictureMissing)],
      },
      text(` ${words}`),
    ],
  };
}

const text = (value: string): Text => ({ type: 'text', value });
