import type { Message } from '../../article/message.ts';
import { message } from '../messages.ts';
import type { PageEvidence } from '../reading.ts';
import { isJoined, isLabel } from '../units.ts';
import { isLocalPath } from './addresses.ts';
import { align } from './align.ts';
import type { RawUnit } from './compose.ts';
import { gatherUnits, splitAtBlankLines } from './gather-units.ts';
import { gridsOf, inlineScope, isPortrait, styleOf } from './html-elements.ts';
import { isRow } from './html-rows.ts';
import {
  attribute,
  BLOCKS,
  CONTROLS,
  type Element,
  INVISIBLE,
  numberIn,
  type Page,
  placeOf,
  type Text,
} from './html-tree.ts';
import { alignmentOf, Counts, Holders, type Questions, type Scope, TOP } from './page-evidence.ts';
import { isHidden, pageWords, REGIONS, regionOf } from './page-words.ts';
import { pictureUnit } from './pictures.ts';

/** The share of a unit's characters from which on its inline elements stand for the whole unit. */
const MOST = 0.8;

/** Collects the visible text of a page as units with evidence. */
export function gatherHtml(
  page: Page,
  questions: Questions,
): { rawUnits: readonly RawUnit[]; messages: readonly Message[] } {
  const walk = new PageWalk(page, questions);
  return { rawUnits: walk.run(), messages: walk.messages };
}

/** One walk through a page. It collects units and the evidence for each. */
class PageWalk {
  readonly messages: Message[] = [];
  readonly #page: Page;
  readonly #questions: Questions;
  readonly #grids: ReadonlySet<Element | null | undefined>;
  readonly #holders = new Holders();
  readonly #gatherer = gatherUnits(() => this.#takeEvidence());
  #block = TOP.block;
  #shown = new Counts();
  #hidden = new Counts();
  /** Whether a picture stands above the next text, and above the current unit. */
  #isBelowPicture = false;
  #isUnitBelowPicture = false;
  /** The line before a <br>, until more text follows. */
  #before: string | null = null;

  constructor(page: Page, questions: Questions) {
    this.#page = page;
    this.#questions = questions;
    this.#grids = gridsOf(page);
  }

  run(): RawUnit[] {
    const { body } = this.#page;
    if (body) this.#addChildren(body, TOP);
    this.#gatherer.endUnit();
    const isAmongText = this.#holders.findBody();
    return this.#gatherer.rawUnits.map(({ page, ...rest }) =>
      page ? { ...rest, page: { ...page, isAmongText: isAmongText(page) } } : rest,
    );
  }

  /** The evidence for the unit that ends here. The counts then start again at 0. */
  #takeEvidence(): PageEvidence {
    const { isKept, titled, isSite } = this.#questions;
    const isHidden = this.#shown.all === 0;
    const counts = isHidden ? this.#hidden : this.#shown;
    const { holder, ...own } = this.#block;
    const evidence: PageEvidence = {
      ...own,
      words: counts.share('inline') >= MOST ? own.words | counts.inlineWords : own.words,
      linked: counts.share('linked'),
      links: counts.links,
      bold: counts.share('bold'),
      italic: counts.share('italic'),
      kept: isKept === null ? null : counts.share('kept'),
      isHidden,
      isBelowPicture: this.#isUnitBelowPicture,
      isAmongText: false,
      titled: titled(counts.written),
      isSite: counts.share('home') >= MOST || isSite(counts.written),
    };
    this.#holders.add(evidence, holder, counts);
    this.#shown = new Counts();
    this.#hidden = new Counts();
    return evidence;
  }

  #addChildren(element: Element, scope: Scope): void {
    let ordinal = numberIn(element, 'start') ?? 1;
    // The links to the editor in a heading belong to the heading.
    const areApart = scope.style.first?.kind !== 'heading' && isRow(element);
    for (const child of element.children) {
      if (child.type === 'text') this.#addText(child, scope);
      if (child.type !== 'element') continue;
      if (child.tagName === 'li') ordinal = numberIn(child, 'value') ?? ordinal;
      this.#addElement(child, scope, element.tagName === 'ol' ? ordinal : undefined);
      if (areApart) this.#gatherer.endUnit();
      if (child.tagName === 'li') ordinal += 1;
    }
  }

  #addElement(element: Element, scope: Scope, ordinal: number | undefined): void {
    const { tagName } = element;
    if (tagName === 'br') this.#addBreak(element, scope);
    else if (tagName === 'img') this.#addPicture(element);
    else if (CONTROLS.has(tagName) || (BLOCKS.has(tagName) && !isLabel(this.#shown.written.trim())))
      this.#addBlock(element, scope, ordinal);
    else if (!INVISIBLE.has(tagName)) {
      if (tagName === 'a') this.#shown.links.push('');
      this.#addChildren(element, inlineScope(element, scope));
    }
  }

  #addText(text: Text, scope: Scope): void {
    const place = placeOf(text);
    if (!place) return;
    const words = text.value.trim();
    if (words !== '') this.#beginWords(words);
    const sourceTexts = align(text.value, this.#page.source, place, 'html');
    const parts = scope.isVerse ? splitAtBlankLines(sourceTexts) : [sourceTexts];
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.#gatherer.endUnit();
      this.#gatherer.add(part, scope.mark, scope.isHidden);
      const written = part.map((sourceText) => sourceText.text).join('');
      const counts = scope.isHidden ? this.#hidden : this.#shown;
      counts.add(written, scope, this.#questions.isKept?.(text) ?? false);
    }
  }

  #beginWords(words: string): void {
    if (this.#before !== null && !isJoined(this.#before, words)) this.#gatherer.endUnit();
    this.#before = null;
    if (this.#shown.all + this.#hidden.all === 0) this.#isUnitBelowPicture = this.#isBelowPicture;
    this.#isBelowPicture = false;
  }

  /** One <br> ends a line. A second one with nothing in between ends the unit. A heading stays one line. */
  #addBreak(element: Element, { style }: Scope): void {
    const place = placeOf(element);
    if (this.#before !== null) this.#gatherer.endUnit();
    else if (place) this.#gatherer.add([{ text: ' ', ...place }], undefined);
    this.#before = style.first?.kind === 'heading' ? null : this.#shown.written;
  }

  #addPicture(element: Element): void {
    this.#isBelowPicture = true;
    const place = placeOf(element);
    const src = attribute(element, 'src').trim();
    if (!place || src === '' || isPortrait(element, this.#page)) return;
    if (isLocalPath(src)) {
      const picture = { src, alt: attribute(element, 'alt'), title: attribute(element, 'title') };
      this.#gatherer.insert(pictureUnit(picture, place.start, place.end));
    } else {
      const at = { source: this.#page.source, offset: place.start };
      this.messages.push(message('remote-image', at, { src: src.slice(0, 80) }));
    }
  }

  #addBlock(element: Element, around: Scope, ordinal: number | undefined): void {
    const style = styleOf(element.tagName, around.style, ordinal);
    const scope: Scope = {
      ...around,
      style: style ?? around.style,
      isVerse: around.isVerse || element.tagName === 'pre',
      isHidden: around.isHidden || isHidden(element),
      block: this.#blockOf(element, around.block),
    };
    this.#gatherer.block(style, () => {
      this.#block = scope.block;
      this.#addChildren(element, scope);
    });
    this.#block = around.block;
    this.#before = null;
  }

  #blockOf(element: Element, around: Scope['block']): Scope['block'] {
    const { tagName } = element;
    const grid = this.#grids.has(element) ? REGIONS.grid : 0;
    return {
      tag: CONTROLS.has(tagName) ? 'control' : tagName,
      words: pageWords(element),
      wordsAround: around.wordsAround | around.words,
      regions: around.regions | regionOf(tagName) | grid,
      aligned: alignmentOf(element) ?? around.aligned,
      holder: this.#page.parents.get(element) ?? undefined,
    };
  }
}
