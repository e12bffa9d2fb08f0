import { fold } from '../../text/fold.ts';
import { isPlace } from '../../text/places.ts';
import { findStamp, readStamp } from '../../text/stamps.ts';
import { collapse } from '../../text/whitespace.ts';
import { type Caption, readCaption } from '../readers/caption.ts';
import { type FurnitureKind, readFurniture, saysAge } from '../readers/furniture.ts';
import { isHashtags, isKeywords } from '../readers/keywords.ts';
import { type Label, readLabel } from '../readers/label.ts';
import { isNoteLine } from '../readers/note.ts';
import { readRelated } from '../readers/related.ts';
import { readSignature, type SignaturePart } from '../readers/signature.ts';
import { isAddress, readLabelledSource } from '../readers/source.ts';
import { isStampLine } from '../readers/stamp-line.ts';
import { timecodeLength } from '../readers/turn.ts';

/** Text that ends a sentence is a line up to this length. Other text is a line up to `LONGEST_LINE`. */
const LONGEST_SENTENCE = 140;
const LONGEST_LINE = 400;
const STOP = /[.!?…:][”"’')\]]*$/u;
/** Letters that every credit at the end of a text contains. */
const CREDIT = /©|[ẢảH]nh|ình|guồn|ồ họa|ideo|lip|hoto|Nguồn/u;
const LONGEST_CREDIT = 100;

/**
 * What exact readers find in a text. Each reader runs when its answer is first needed, and only once. Most readers skip running
 * text.
 */
export class TextEvidence {
  readonly text: string;
  /** Whether the text can be a line above the body, below it, or in a menu. Running text cannot. */
  readonly isLine: boolean;
  /** Whether the text needs no collapsing of white space. */
  readonly isTidy: boolean;
  #folded: string | undefined;
  #saysAge: boolean | undefined;
  #label: Label | null | undefined;
  #caption: Caption | null | undefined;
  #signature: readonly SignaturePart[] | null | undefined;
  #date: 'all' | 'most' | 'in it' | null | undefined;
  #furniture: FurnitureKind | null | undefined;
  #related: 'heading' | 'link' | null | undefined;

  constructor(text: string, isTidy = false) {
    const { length } = text;
    this.text = text;
    this.isTidy = isTidy;
    this.isLine =
      length <= LONGEST_SENTENCE || (length <= LONGEST_LINE && !STOP.test(text.slice(-5)));
  }

  /** A part of the text with white space collapsed, as a browser shows it. */
  show(part = this.text): string {
    return this.isTidy ? part.trim() : collapse(part);
  }

  /** The text folded. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** Whether the text says how old a post is. */
  get saysAge(): boolean {
    this.#saysAge ??= this.isLine && saysAge(this.folded);
    return this.#saysAge;
  }

  /** The field that the text names. */
  get label(): Label | null {
    if (this.#label === undefined) this.#label = readLabel(this.text);
    return this.#label;
  }

  get caption(): Caption | null {
    if (this.#caption === undefined)
      this.#caption = this.isLine || this.#mayEndInCredit() ? readCaption(this.text) : null;
    return this.#caption;
  }

  #mayEndInCredit(): boolean {
    return this.text.length <= LONGEST_LINE && CREDIT.test(this.text.slice(-LONGEST_CREDIT));
  }

  get signature(): readonly SignaturePart[] | null {
    if (this.#signature === undefined)
      this.#signature = this.isLine ? readSignature(this.text) : null;
    return this.#signature;
  }

  /** Whether the text is a date, is mostly a date, or contains one. */
  get date(): 'all' | 'most' | 'in it' | null {
    if (this.#date === undefined) this.#date = this.isLine ? findDate(this.text) : null;
    return this.#date;
  }

  get isStamp(): boolean {
    return this.date === 'all' || this.date === 'most';
  }

  get furniture(): FurnitureKind | null {
    if (this.#furniture === undefined) this.#furniture = this.isLine ? readFurniture(this) : null;
    return this.#furniture;
  }

  get related(): 'heading' | 'link' | null {
    if (this.#related === undefined) this.#related = readRelated(this.text);
    return this.#related;
  }

  get isAddress(): boolean {
    return this.isLine && isAddress(this.text);
  }

  get isSource(): boolean {
    return this.isLine && readLabelledSource(this.text) !== null;
  }

  get isKeywords(): boolean {
    return this.isLine && isKeywords(this.text);
  }

  get isPlace(): boolean {
    return this.isLine && isPlace(this.text);
  }

  /** Whether the text shows by itself what it is, so that it never joins a longer paragraph. */
  get standsAlone(): boolean {
    const { text } = this;
    return (
      isAddress(text) ||
      this.furniture !== null ||
      this.related !== null ||
      this.isStamp ||
      isHashtags(text) ||
      timecodeLength(text) > 0 ||
      /^và \d{1,2} (?:tác giả|người) khác$/u.test(text) ||
      isNoteLine(text)
    );
  }
}

function findDate(text: string): TextEvidence['date'] {
  if (!/\d{4}/u.test(text)) return null;
  if (readStamp(text) !== undefined) return 'all';
  if (isStampLine(text)) return 'most';
  return findStamp(text) ? 'in it' : null;
}
