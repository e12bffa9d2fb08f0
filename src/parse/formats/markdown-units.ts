import type { Code, Definition, Html, Image, ImageReference, List, Nodes, Root } from 'mdast';
import type { Span } from '../../article/article.ts';
import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import { isLinkable, isLocalPath } from './addresses.ts';
import { align } from './align.ts';
import type { MarkKind, RawUnit } from './compose.ts';
import {
  gatherUnits,
  innerMark,
  itemStyle,
  QUOTE,
  type Style,
  splitAtBlankLines,
} from './gather-units.ts';
import { gatherFragment } from './html-fragment.ts';
import { pictureUnit } from './pictures.ts';

interface Gathered {
  readonly rawUnits: readonly RawUnit[];
  readonly messages: readonly Message[];
}

const HEADING: Style = { first: { kind: 'heading' } };
const TITLE: Style = { first: { kind: 'heading', title: true } };

/** Collects the units of a syntax tree. Its text starts at `offset` in the source. */
export function gatherMarkdown(root: Root, source: string, offset: number): Gathered {
  const walk = new MarkdownWalk(root, source, offset);
  walk.addBlocks(root.children, {});
  return walk;
}

/** One walk through a syntax tree that collects units. */
class MarkdownWalk implements Gathered {
  readonly messages: Message[] = [];
  readonly #gatherer = gatherUnits();
  readonly #definitions = new Map<string, Definition>();
  readonly #source: string;
  readonly #offset: number;
  /** An element has two tags, but a block with HTML is reported once. */
  #isHtmlReported = false;

  constructor(root: Root, source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
    collectDefinitions(root, this.#definitions);
  }

  get rawUnits(): readonly RawUnit[] {
    return this.#gatherer.rawUnits;
  }

  addBlocks(nodes: readonly Nodes[], style: Style): void {
    for (const node of nodes) this.#addBlock(node, style);
  }

  #addBlock(node: Nodes, style: Style): void {
    this.#isHtmlReported = false;
    switch (node.type) {
      case 'heading':
        this.#gatherer.block(node.depth === 1 ? TITLE : HEADING, () =>
          this.#addInline(node, undefined),
        );
        break;
      case 'paragraph':
        this.#addInline(node, undefined);
        this.#gatherer.endUnit();
        break;
      case 'blockquote':
        this.#gatherer.block(QUOTE, () => this.addBlocks(node.children, QUOTE));
        break;
      case 'list':
        this.#addList(node, style);
        break;
      case 'code':
        this.#addCode(node);
        break;
      case 'html':
        this.#addHtml(node);
    }
  }

  #addList({ children, ordered, start }: List, style: Style): void {
    for (const [index, item] of children.entries()) {
      const inItem = itemStyle(ordered ? (start ?? 1) + index : undefined, style);
      this.#gatherer.block(inItem, () => this.addBlocks(item.children, inItem));
    }
  }

  #addCode(node: Code): void {
    const place = this.#placeOf(node);
    const isFenced = /^[`~]/u.test(this.#source.slice(place.start));
    const start = isFenced ? this.#source.indexOf('\n', place.start) + 1 : place.start;
    const sourceTexts = align(node.value, this.#source, { start, end: place.end }, 'verbatim');
    for (const part of splitAtBlankLines(sourceTexts)) {
      this.#gatherer.add(part, undefined);
      this.#gatherer.endUnit();
    }
  }

  #addHtml(node: Html): void {
    const place = this.#placeOf(node);
    this.#reportHtml(node.value, place);
    const rawUnits = gatherFragment(node.value, this.#source, place);
    if (rawUnits === null) this.messages.push(message('too-deep', this.#at(place)));
    for (const rawUnit of rawUnits ?? []) this.#gatherer.insert(rawUnit);
  }

  #addInline(node: Nodes, mark: MarkKind | undefined): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode': {
        const notation = node.type === 'text' ? 'markdown' : 'verbatim';
        const place = this.#placeOf(node);
        this.#gatherer.add(align(node.value, this.#source, place, notation), mark);
        break;
      }
      case 'break':
        this.#addSpace(node, mark);
        break;
      case 'html':
        this.#reportHtml(node.value, this.#placeOf(node));
        if (/^<br/iu.test(node.value)) this.#addSpace(node, mark);
        break;
      case 'image':
      case 'imageReference':
        this.#addPicture(node);
        break;
      default:
        if ('children' in node) {
          const inner = innerMark(mark, markOf(node, this.#definitions));
          for (const child of node.children) this.#addInline(child, inner);
        }
    }
  }

  #addSpace(node: Nodes, mark: MarkKind | undefined): void {
    this.#gatherer.add([{ text: ' ', ...this.#placeOf(node) }], mark);
  }

  #addPicture(node: Image | ImageReference): void {
    const place = this.#placeOf(node);
    const target = node.type === 'image' ? node : this.#definitions.get(node.identifier);
    const src = target?.url ?? '';
    if (src === '') return;
    if (isLocalPath(src)) {
      const picture = { src, alt: node.alt ?? '', title: target?.title ?? '' };
      // A picture inside a sentence splits the sentence, because units do not overlap in the source.
      this.#gatherer.insert(pictureUnit(picture, place.start, place.end));
    } else {
      this.messages.push(message('remote-image', this.#at(place), { src: src.slice(0, 80) }));
    }
  }

  #reportHtml(value: string, place: Span): void {
    const isSilent = /^\s*<(?:!--.*|br\s*\/?)>\s*$/isu.test(value);
    if (this.#isHtmlReported || isSilent) return;
    this.#isHtmlReported = true;
    this.messages.push(message('raw-html', this.#at(place)));
  }

  /** The place that a message names. */
  #at({ start }: Span): { readonly source: string; readonly offset: number } {
    return { source: this.#source, offset: start };
  }

  #placeOf({ position }: Nodes): Span {
    return {
      start: this.#offset + (position?.start.offset ?? 0),
      end: this.#offset + (position?.end.offset ?? 0),
    };
  }
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
  // If two definitions have one name, Markdown takes the first.
  if (node.type === 'definition' && !definitions.has(node.identifier)) {
    definitions.set(node.identifier, node);
  }
  if ('children' in node) {
    for (const child of node.children) collectDefinitions(child, definitions);
  }
}
