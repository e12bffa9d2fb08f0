import type { Definition, Image, ImageReference, Nodes, Root } from 'mdast';
import type { Span } from '../../article/article.ts';
import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import { isLinkable, isLocalPath } from './addresses.ts';
import { align, type Notation } from './align.ts';
import type { Draft, MarkKind } from './compose.ts';
import { innerMark, itemStyle, type Style, splitAtBlankLines, startDrafting } from './drafting.ts';
import { draftFragment } from './html-fragment.ts';
import { pictureDraft } from './pictures.ts';

interface Drafted {
  readonly drafts: readonly Draft[];
  readonly messages: readonly Message[];
}

const QUOTE: Style = { first: { kind: 'quote' }, others: { kind: 'quote' } };
const HEADING: Style = { first: { kind: 'heading' } };
const TITLE: Style = { first: { kind: 'heading', title: true } };

/** The units of a syntax tree whose text starts at `offset` in the source. */
export function draftMarkdown(root: Root, source: string, offset: number): Drafted {
  const drafting = startDrafting();
  const messages: Message[] = [];
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  let htmlSeen = false;

  const placeOf = ({ position }: Nodes): Span => ({
    start: offset + (position?.start.offset ?? 0),
    end: offset + (position?.end.offset ?? 0),
  });
  const stretchesOf = (value: string, place: Span, notation: Notation) =>
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
      // Amid a sentence it parts it: no two units stand in the same stretch of the source.
      drafting.insert(pictureDraft(picture, place.start, place.end));
    } else if (src !== '') {
      const details = { src: src.slice(0, 80) };
      messages.push(message('remote-image', { source, offset: place.start }, details));
    }
  };

  const addInline = (node: Nodes, mark: MarkKind | undefined): void => {
    switch (node.type) {
      case 'text':
        drafting.add(stretchesOf(node.value, placeOf(node), 'markdown'), mark);
        return;
      case 'inlineCode':
        drafting.add(stretchesOf(node.value, placeOf(node), 'verbatim'), mark);
        return;
      case 'break':
        drafting.add([{ text: ' ', ...placeOf(node) }], mark);
        return;
      case 'html':
        reportHtml(node.value, placeOf(node));
        if (/^<br/iu.test(node.value)) drafting.add([{ text: ' ', ...placeOf(node) }], mark);
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
        drafting.block(node.depth === 1 ? TITLE : HEADING, () => addInline(node, undefined));
        return;
      case 'paragraph':
        addInline(node, undefined);
        drafting.endUnit();
        return;
      case 'blockquote':
        drafting.block(QUOTE, () => addBlocks(node.children, QUOTE));
        return;
      case 'list':
        for (const [index, item] of node.children.entries()) {
          const ordinal = node.ordered ? (node.start ?? 1) + index : undefined;
          const inItem = itemStyle(ordinal, style);
          drafting.block(inItem, () => addBlocks(item.children, inItem));
        }
        return;
      case 'code': {
        const place = placeOf(node);
        const isFenced = /^[`~]/u.test(source.slice(place.start));
        const start = isFenced ? source.indexOf('\n', place.start) + 1 : place.start;
        const stretches = stretchesOf(node.value, { start, end: place.end }, 'verbatim');
        for (const part of splitAtBlankLines(stretches)) {
          drafting.add(part, undefined);
          drafting.endUnit();
        }
        return;
      }
      case 'html': {
        const place = placeOf(node);
        reportHtml(node.value, place);
        const drafts = draftFragment(node.value, source, place);
        if (drafts === null) messages.push(message('too-deep', { source, offset: place.start }));
        for (const draft of drafts ?? []) drafting.insert(draft);
      }
    }
  };
  const addBlocks = (nodes: readonly Nodes[], style: Style): void => {
    for (const node of nodes) addBlock(node, style);
  };

  addBlocks(root.children, {});
  return { drafts: drafting.drafts, messages };
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
