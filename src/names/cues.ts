import type { Candidate } from './candidate.ts';
import { knownPlace } from './gazetteer.ts';
import { titleBefore } from './titles.ts';
import {
  COMPANY,
  DOMAINS,
  EVENT,
  KNOWN_ORGANISATIONS,
  MIDDLE_NAMES,
  PLACE_BEFORE,
  phraseAt,
  SAYING,
  SURE_SURNAMES,
  SURNAMES,
  THINGS,
} from './words.ts';
import { isCapital, type Word, wordAt } from './words-of-text.ts';

/** A text with its words and what may be names in it. */
export interface ReadText {
  readonly source: string;
  readonly words: readonly Word[];
  readonly lower: readonly string[];
  readonly candidates: readonly Candidate[];
  /** Names of storms, ships, films and the like, in lower case. */
  readonly others: readonly string[];
}

const ADDRESSES = new Set([
  'ông',
  'bà',
  'anh',
  'chị',
  'em',
  'cô',
  'chú',
  'bác',
  'cụ',
  'cháu',
  'bầu',
  'thầy',
]);

/** Whether people are spoken of so: “ông Đức”, “chị Nga”. */
export const isAddressed = ({ words, lower }: ReadText, at: number): boolean =>
  words[at]?.gap === ' ' && ADDRESSES.has(lower[at - 1] ?? '');

/** Ends of titles that go with companies as well as with people: “Chủ tịch Lemedia”. */
const HEADS = new Set(['tịch', 'đốc', 'ceo', 'lập', 'viên', 'đạo', 'biên']);

/** What leads from street to street: “đoạn từ A đến B”. */
const BETWEEN_STREETS = new Set([
  'từ',
  'đến',
  'nối',
  'đoạn',
  'giao',
  'với',
  'ra',
  'vào',
  'qua',
  'rẽ',
]);

/** What a run of capitals looks like, and what stands around it. */
export function cuesOf(
  read: ReadText,
  { from, bare, to, kind, opener }: Candidate,
  amongStreets: boolean,
): string[] {
  const { words, lower, source } = read;
  const own = words.slice(kind === 'area' ? Math.min(bare, to - 1) : from, to);
  const name = source.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0).replace(/[\s_]+/gu, ' ');
  const cues = shapeCues(own, name, isAddressed(read, from));
  const before = words[from - 1];
  const gap = words[from]?.gap ?? '';
  const after = words[to];
  const gapAfter = after ? after.gap : source.slice(words[to - 1]?.end ?? 0);
  if (kind === 'area') cues.push('area', `area ${opener}`);
  // “Tổng thống Mỹ” is of a country, “ông Đức” is a person.
  if (isAddressed(read, from)) cues.push('title', 'title right before');
  else if (!knownPlace(name) && titleBefore(read, from) !== -1)
    cues.push(own.length === 1 && HEADS.has(lower[from - 1] ?? '') ? 'head of' : 'title');
  if (amongStreets && before && BETWEEN_STREETS.has(before.lower)) cues.push('among streets');
  if (before && gap === ' ' && !isCapital(before)) {
    cues.push(`before ${before.lower}`);
    if (PLACE_BEFORE.has(before.lower)) cues.push('place word before');
  } else if (before && gap === ' ') cues.push('capital before');
  if (after && gapAfter === ' ' && !isCapital(after)) {
    cues.push(`after ${after.lower}`);
    if (phraseAt(SAYING, lower, to) > 0) cues.push('says');
  }
  if (/\($/u.test(gap)) cues.push(/^\)/u.test(gapAfter) ? 'alone in brackets' : 'opens brackets');
  if (/[“"‘']$/u.test(gap) && /^[”"’']/u.test(gapAfter)) cues.push('alone in quotes');
  if (/^\s?\(/u.test(gapAfter) && after?.shape === 'number') cues.push('number in brackets');
  if (gapAfter === ', ' && after?.shape === 'number' && lower[to + 1] === 'tuổi') cues.push('age');
  if (
    /^ \($/u.test(gapAfter) &&
    (lower[to] === 'sn' || lower[to] === 'sinh' || lower[to + 1] === 'tuổi')
  )
    cues.push('age');
  if (gap === ', ' || gapAfter === ', ') cues.push('in a list');
  if (words[from]?.opens) cues.push('opens');
  else cues.push('amid');
  return cues;
}

function shapeCues(own: readonly Word[], name: string, addressed: boolean): string[] {
  const first = wordAt(own, 0);
  const cues: string[] = [];
  const native = own.filter(({ native, shape }) => shape === 'name' && native).length;
  const script = native === own.length ? 'native' : native === 0 ? 'foreign' : 'mixed';
  cues.push(`${script} ${Math.min(own.length, 5)}`);
  const known = knownPlace(name);
  if (known && !addressed) cues.push(`known ${known}`);
  if (KNOWN_ORGANISATIONS.has(name.toLowerCase())) cues.push('known organisation');
  if (THINGS.has(first.lower)) cues.push('other thing');
  if (own.length > 1 && own.at(-1)?.gap === '.' && DOMAINS.has(own.at(-1)?.lower ?? ''))
    cues.push('company word');
  // “Abbott Việt Nam”
  if (own.length > 2 && !first.native && /(?:^| )việt nam$/u.test(name.toLowerCase()))
    cues.push('company word');
  if (EVENT.test(own.at(-1)?.lower ?? '')) cues.push('event');
  if (COMPANY.test(own.at(-1)?.lower ?? '') && own.length > 1) cues.push('company word');
  if (own.some(({ shape }) => shape === 'loud'))
    cues.push(own.length === 1 ? 'all loud' : 'loud word');
  if (/\d/u.test(name)) cues.push('digit inside');
  if (own.some(({ shape }) => shape === 'mixed')) cues.push('mixed word');
  if (script === 'native' && own.length > 1 && own.length < 5) {
    if (SURE_SURNAMES.has(first.lower)) cues.push(`surname ${own.length}`);
    else if (SURNAMES.has(first.lower)) cues.push(`perhaps surname ${own.length}`);
    if (own.length > 2 && MIDDLE_NAMES.has(own[1]?.lower ?? '')) cues.push('middle name');
  }
  if (script === 'native' && own.length === 2)
    cues.push(`starts ${first.lower}`, `ends ${own[1]?.lower}`);
  if (own.some(({ gap }, index) => index > 0 && / [-–] /u.test(gap))) cues.push('dash inside');
  return cues;
}
