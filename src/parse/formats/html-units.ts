import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import { isLinkable, isLocalPath } from './addresses.ts';
import { align } from './align.ts';
import type { Draft, MarkKind } from './compose.ts';
import { innerMark, itemStyle, type Style, splitAtBlankLines, startDrafting } from './drafting.ts';
import {
  attribute,
  BLOCKS,
  type Element,
  INVISIBLE,
  type Page,
  placeOf,
  type Text,
} from './html-tree.ts';
import { pictureDraft } from './pictures.ts';

/** Which parts of a page become units. */
export interface Selection {
  readonly has: (node: Text | Element) => boolean;
  /** Elements that are left out with all they hold; a unit never runs across one. */
  readonly without: (element: Element) => boolean;
}

const QUOTE: Style = { first: { kind: 'quote' }, others: { kind: 'quote' } };
const HEADING: Style = { first: { kind: 'heading' } };

/** What an element hands on to what it holds. */
interface Scope {
  readonly style: Style;
  readonly mark?: MarkKind | undefined;
  readonly isVerse?: boolean;
}

/** The units of the selected parts. */
export function draftHtml(
  { body, source }: Page,
  selection: Selection,
): { drafts: readonly Draft[]; messages: readonly Message[] } {
  const drafting = startDrafting();
  const messages: Message[] = [];
  // A second <br> with nothing in between ends the unit.
  let brokeOff = false;

  const addText = (text: Text, { mark, isVerse }: Scope): void => {
    const place = placeOf(text);
    if (!place || !selection.has(text)) return;
    const stretches = align(text.value, source, place, 'html');
    for (const [index, part] of (isVerse ? splitAtBlankLines(stretches) : [stretches]).entries()) {
      if (index > 0) drafting.endUnit();
      drafting.add(part, mark);
    }
    if (text.value.trim() !== '') brokeOff = false;
  };

  const addBreak = (element: Element): void => {
    const place = placeOf(element);
    if (brokeOff) drafting.endUnit();
    else if (place) drafting.add([{ text: ' ', ...place }], undefined);
    brokeOff = true;
  };

  const addPicture = (element: Element): void => {
    const place = placeOf(element);
    const src = attribute(element, 'src').trim();
    if (!place || src === '' || !selection.has(element)) return;
    if (isLocalPath(src)) {
      const picture = { src, alt: attribute(element, 'alt'), title: attribute(element, 'title') };
      drafting.insert(pictureDraft(picture, place.start, place.end));
    } else {
      const details = { src: src.slice(0, 80) };
      messages.push(message('remote-image', { source, offset: place.start }, details));
    }
  };

  const addElement = (element: Element, scope: Scope, ordinal: number | undefined): void => {
    const { tagName } = element;
    if (selection.without(element)) {
      drafting.endUnit();
    } else if (tagName === 'br') {
      addBreak(element);
    } else if (tagName === 'img') {
      addPicture(element);
    } else if (BLOCKS.has(tagName)) {
      const style = styleOf(tagName, scope.style, ordinal);
      const isVerse = scope.isVerse === true || tagName === 'pre';
      const walk = (): void =>
        addChildren(element, { ...scope, style: style ?? scope.style, isVerse });
      if (style) {
        drafting.block(style, walk);
      } else {
        drafting.endUnit();
        walk();
        drafting.endUnit();
      }
      brokeOff = false;
    } else if (!INVISIBLE.has(tagName)) {
      addChildren(element, { ...scope, mark: innerMark(scope.mark, markOf(element)) });
    }
  };

  const addChildren = (element: Element, scope: Scope): void => {
    let ordinal = numberIn(element, 'start') ?? 1;
    for (const child of element.children) {
      if (child.type === 'text') addText(child, scope);
      if (child.type !== 'element') continue;
      if (child.tagName === 'li') ordinal = numberIn(child, 'value') ?? ordinal;
      addElement(child, scope, element.tagName === 'ol' ? ordinal : undefined);
      if (child.tagName === 'li') ordinal += 1;
    }
  };

  if (body) addChildren(body, { style: {} });
  drafting.endUnit();
  return { drafts: drafting.drafts, messages };
}

function numberIn(element: Element, name: string): number | undefined {
  const written = attribute(element, name);
  return /^\d{1,9}$/u.test(written) ? Number(written) : undefined;
}

/** How a block sets its units; `null` where it sets them as the one around it. */
function styleOf(tagName: string, around: Style, ordinal: number | undefined): Style | null {
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return HEADING;
    case 'blockquote':
      return QUOTE;
    case 'li':
      return itemStyle(ordinal, around);
    case 'figcaption':
      return { first: { kind: 'caption' } };
    case 'figure':
    case 'table':
      return {};
    default:
      return null;
  }
}

function markOf(element: Element): MarkKind | undefined {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return { kind: 'strong' };
    case 'i':
    case 'em':
      return { kind: 'emphasis' };
    case 'a': {
      const url = attribute(element, 'href').trim();
      return isLinkable(url) ? { kind: 'link', url } : undefined;
    }
    default:
      return undefined;
  }
}
