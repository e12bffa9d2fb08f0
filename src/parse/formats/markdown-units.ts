import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import type { Span } from '../../article/article.ts';
import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import { isLinkable, isLocalPath } from './addresses.ts';
import { align, type Notation } from './align.ts';
import type { MarkKind, RawUnit } from './compose.ts';
import {
  gatherUnits,
  innerMark,
  itemStyle,
  type Style,
  splitAtBlankLines,
} from './gather-units.ts';
import { gatherFragment } from './html-fragment.ts';
import { pictureUnit } from './pictures.ts';

interface Gathered {
  readonly rawUnits: readonly RawUnit[];
  readonly messages: readonly Message[];
}

const QUOTE: Style = { first: { kind: 'quote' }, others: { kind: 'quote' } };
const HEADING: Style = { first: { kind: 'heading' } };
const TITLE: Style = { first: { kind: 'heading', title: true } };

/** The units of a syntax tree whose text starts at `offset` in the source. */
export function gatherMarkdown(root: Root, source: string, offset: number): Gathered {
  const gatherer = gatherUnits();
  const messages: Message[] = [];
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  let htmlSeen = false;

  const placeOf = ({ position }: Nodes): Span => ({
    start: offset + (position?.start.offset ?? 0),
    end: offset + (position?.end.offset ?? 0),
  });
  const sourceTextsOf = (value: string, place: Span, notation: Notation) =>
    align(value, source, place, notation);

  // Once a paragraph: one element has two tags.
  const reportHtml = (value: string, place: Span): void => {
    const isSilent = /^\s*<(?:!--.*|br\s*\/?)>\s*$/isu.test(value);
    if (htmlSeen || isSilent) return;
    htmlSeen = true;
    messages.push(message('raw-html', { source, offset: place.start }));
  };

  const addPicture = (node: Image | ImageReference): void => {
    const place = placeOf(node);
    const target = node.type === 'image' ? node : definitions.get(node.identifier);
    const src = target?.url ?? '';
    if (src !== '' && isLocalPath(src)) {
      const picture = { src, alt: node.alt ?? '', title: target?.title ?? '' };
      // Amid a sentence it parts it: no two units stand in the same sourceText of the source.
      gatherer.insert(pictureUnit(picture, place.start, place.end));
    } else if (src !== '') {
      const details = { src: src.slice(0, 80) };
      messages.push(message('remote-image', { source, offset: place.start }, details));
    }
  };

  const addInline = (node: Nodes, mark: MarkKind | undefined): void => {
    switch (node.type) {
      case 'text':
        gatherer.add(sourceTextsOf(node.value, placeOf(node), 'markdown'), mark);
        return;
      case 'inlineCode':
        gatherer.add(sourceTextsOf(node.value, placeOf(node), 'verbatim'), mark);
        return;
      case 'break':
        gatherer.add([{ text: ' ', ...placeOf(node) }], mark);
        return;
      case 'html':
        reportHtml(node.value, placeOf(node));
        if (/^<br/iu.test(node.value)) gatherer.add([{ text: ' ', ...placeOf(node) }], mark);
        return;
      case 'image':
      case 'imageReference':
        addPicture(node);
        return;
      default:
        if ('children' in node) {
          const inner = innerMark(mark, markOf(node, definitions));
          for (const child of node.children) addInline(child, inner);
        }
    }
  };

  const addBlock = (node: Nodes, style: Style): void => {
    htmlSeen = false;
    switch (node.type) {
      case 'heading':
        gatherer.block(node.depth === 1 ? TITLE : HEADING, () => addInline(node, undefined));
        return;
      case 'paragraph':
        addInline(node, undefined);
        gatherer.endUnit();
        return;
      case 'blockquote':
        gatherer.block(QUOTE, () => addBlocks(node.children, QUOTE));
        return;
      case 'list':
        for (const [index, item] of node.children.entries()) {
          const ordinal = node.ordered ? (node.start ?? 1) + index : undefined;
          const inItem = itemStyle(ordinal, style);
          gatherer.block(inItem, () => addBlocks(item.children, inItem));
        }
        return;
      case 'code': {
        const place = placeOf(node);
        const isFenced = /^[`~]/u.test(source.slice(place.start));
        const start = isFenced ? source.indexOf('\n', place.start) + 1 : place.start;
        const sourceTexts = sourceTextsOf(node.value, { start, end: place.end }, 'verbatim');
        for (const part of splitAtBlankLines(sourceTexts)) {
          gatherer.add(part, undefined);
          gatherer.endUnit();
        }
        return;
      }
      case 'html': {
        const place = placeOf(node);
        reportHtml(node.value, place);
        const rawUnits = gatherFragment(node.value, source, place);
        if (rawUnits === null) messages.push(message('too-deep', { source, offset: place.start }));
        for (const rawUnit of rawUnits ?? []) gatherer.insert(rawUnit);
      }
    }
  };
  const addBlocks = (nodes: readonly Nodes[], style: Style): void => {
    for (const node of nodes) addBlock(node, style);
  };

  addBlocks(root.children, {});
  return { rawUnits: gatherer.rawUnits, messages };
}

function markOf(node: Nodes, definitions: ReadonlyMap<string, Definition>): MarkKind | undefined {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      return { kind: node.type };
    case 'link':
    case 'linkReference': {
      const url = node.type === 'link' ? node.url : definitions.get(node.identifier)?.url;
      return url !== undefined && isLinkable(url) ? { kind: 'link', url } : undefined;
    }
    default:
      return undefined;
  }
}

function collectDefinitions(node: Nodes, definitions: Map<string, Definition>): void {
  // Of two with the same name Markdown takes the first.
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  }
  if ('children' in node) {
    for (const child of node.children) collectDefinitions(child, definitions);
  }
}
