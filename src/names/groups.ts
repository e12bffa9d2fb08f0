import { plainName } from '../text/plain-name.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf } from './candidates.ts';
import { cuesOf, isAddressed, type ReadText } from './cues.ts';
import { knownPlace } from './gazetteer.ts';
import { neighbours } from './neighbours.ts';
import { remembering } from './remembering.ts';
import { LOOSE, NAMED_THINGS, phraseAt } from './words.ts';
import { isCapital, readWords, type Word } from './words-of-text.ts';

/** One occurrence of a name; UTF-16 offsets in its text. */
export interface Mention {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly candidate: Candidate;
}

/** All occurrences of what may be one name in an article. */
export interface Group {
  /** The form that they share, to compare. */
  readonly key: string;
  /** The words of the key. */
  readonly words: readonly string[];
  readonly kind: 'place' | 'organisation' | 'open';
  readonly mentions: Mention[];
  /** How often each cue was seen. */
  readonly cues: Map<string, number>;
  /** Whether a part is missing that stands elsewhere: “UBND tỉnh”. */
  isPart: boolean;
  /** What it goes by without the word for its kind. */
  readonly bare: string;
}

/** From this share of capitals on, a text is set in capitals, which tell nothing. */
const LOUD = 0.6;
/** From this share of words with a capital on, a longer headline gives every word one. */
const TITLED = 0.8;

export function readText(source: string, text: number, roads: boolean): ReadText {
  const words = readWords(source);
  const lower = words.map((word) => word.lower);
  const candidates = isSetInCapitals(words, text) ? [] : candidatesOf(words, lower, text, roads);
  return { source, words, lower, candidates, others: othersIn(words, lower) };
}

/** The names of storms, ships, films and the like, as keys: “bão Molave”. */
function othersIn(words: readonly Word[], lower: readonly string[]): string[] {
  const found: string[] = [];
  for (const [at, word] of words.entries()) {
    if (word.shape === 'loud' && isSpelledOut(words, at)) found.push(word.lower);
    // Most words with a capital are spelled as in Vietnamese.
    if (word.shape !== 'name' || word.native || word.gap !== ' ') continue;
    if (![1, 2, 3].some((length) => phraseAt(NAMED_THINGS, lower, at - length) === length))
      continue;
    const second = words[at + 1];
    const isTwo = second?.gap === ' ' && second.shape === 'name' && !second.native;
    found.push(keyOf(isTwo ? `${word.text} ${second.text}` : word.text));
  }
  return found;
}

function isSetInCapitals(words: readonly Word[], text: number): boolean {
  let [lettered, loud, capitals] = [0, 0, 0];
  for (const word of words) {
    if (word.shape === 'number') continue;
    lettered += 1;
    if (!isCapital(word)) continue;
    capitals += 1;
    if (word.shape === 'loud' || (word.shape === 'name' && word.text.length === 1)) loud += 1;
  }
  if (lettered <= 3) return false;
  return loud / lettered >= LOUD || (text === 0 && lettered > 6 && capitals / lettered >= TITLED);
}

/** Whether a word is the initials, in brackets, of words in lower case: “thủ tục hành chính (TTHC)”. */
function isSpelledOut(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !/^ ?\($/u.test(word.gap)) return false;
  const before = words.slice(Math.max(0, at - word.text.length), at);
  const initials = before.map((each) => each.lower.charAt(0)).join('');
  return initials === word.lower && before[0]?.shape === 'plain';
}

/** The candidates of an article's texts, those of the same form together. */
export function groupCandidates(read: readonly ReadText[]): Group[] {
  const groups = new Map<string, Group>();
  const beside = read.map(neighbours);
  const others = new Set(read.flatMap((each) => each.others));
  const streets =
    read.flatMap(({ candidates }) => candidates.filter(({ opener }) => opener === 'đường')).length >
    0;
  for (const each of read) {
    for (const candidate of each.candidates) {
      const { words, source } = each;
      const { kind, from, bare, to, text, opener, isPart } = candidate;
      const start = words[from]?.start ?? 0;
      let end = words[to - 1]?.end ?? 0;
      // Washington D.C.
      if (
        words[to - 1]?.gap === '.' &&
        words[to - 1]?.text.length === 1 &&
        source.charAt(end) === '.'
      )
        end += 1;
      const form = formOf(each, from, to, end);
      const bareForm = bare < to ? formOf(each, bare, to, end) : form;
      const isLoose =
        kind === 'organisation' &&
        LOOSE.test(opener) &&
        bare < to &&
        words[from]?.shape === 'plain' &&
        words[bare]?.shape !== 'plain';
      const key = keyOf(kind === 'area' || isLoose ? bareForm : form);
      const own = kind === 'run' ? 'open' : kind === 'organisation' ? 'organisation' : 'place';
      // The country Đức and a Mr Đức of the same article are two.
      const isPerson = kind === 'run' && isAddressed(each, from) && knownPlace(form) !== null;
      const id = `${isPerson ? 'person' : own === 'open' || kind === 'area' ? 'open' : own} ${key}`;
      let group = groups.get(id);
      if (!group) {
        group = {
          key,
          words: key.split(' '),
          kind: kind === 'area' ? 'open' : own,
          mentions: [],
          cues: new Map(),
          isPart,
          bare: keyOf(bareForm),
        };
        groups.set(id, group);
      }
      group.mentions.push({ text, start, end, form, candidate });
      const near = beside[text]?.get(candidate);
      if (others.has(key)) group.cues.set('other thing', 1);
      if (near) for (const cue of near) group.cues.set(cue, (group.cues.get(cue) ?? 0) + 1);
      for (const cue of cuesOf(each, candidate, streets))
        group.cues.set(cue, (group.cues.get(cue) ?? 0) + 1);
    }
  }
  return [...groups.values()];
}

/** Some words as they are shown, up to an offset: “Ngân hàngNhà nước” gets its space back. */
export function formOf(
  { words, source }: Pick<ReadText, 'words' | 'source'>,
  from: number,
  to: number,
  end: number,
): string {
  let form = '';
  let start = words[from]?.start ?? 0;
  for (let at = from + 1; at < to; at += 1) {
    const word = words[at];
    if (word?.gap !== '') continue;
    form += `${source.slice(start, word.start)} `;
    start = word.start;
  }
  return plainSpaces(form + source.slice(start, end));
}

/** A form as it is shown, without the signs that collections put between syllables. */
const plainSpaces = (form: string): string =>
  ODD_SPACES.test(form) ? form.replace(/[\s_]+/gu, ' ') : form;
// Most forms have none, and a search costs less than replacing every space by itself.
const ODD_SPACES = /[^\S ]|_| {2}/u;

/** A form as it is compared with others of its article. */
export const keyOf = remembering((form): string => {
  const plain = plainName(form.replace(/[\s\u00a0]+/gu, ' '));
  if (!/[-–.&]|(?<!\p{L})(?:tp|thành phố|cp|cty|bv|đh)(?!\p{L})/u.test(plain)) return plain;
  return plain
    .replace(/ ?[-–&] ?/gu, '-')
    .replace(/(?<!\p{L})(tp|tx)\. ?/gu, '$1 ')
    .replace(/(?<!\p{L})(?:tp|thành phố) ?(?:hcm|hồ chí minh)/gu, 'tphcm')
    .replace(/(?<!\p{L})cp(?!\p{L})/gu, 'cổ phần')
    .replace(/^cty /u, 'công ty ')
    .replace(/^bv /u, 'bệnh viện ')
    .replace(/^đh /u, 'đại học ');
});

/** The same without the words for what a place is: “Bệnh viện tỉnh Phú Yên”, “Bệnh viện Phú Yên”. */
export const withoutAreas = (key: string): string =>
  key.replace(/ (?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|tp)(?= |$)/gu, '');
