import { editDistance } from '../../text/edit-distance.ts';
import { isVietnameseSyllable } from '../../text/vietnamese.ts';
import { knownPlace, samePlace } from '../gazetteer.ts';
import type { Group, Mention } from '../groups.ts';
import { KNOWN_ORGANISATIONS } from '../words.ts';
import { Merging } from './merge.ts';

/** Shorter names may differ in a letter and be two. */
const LONG = 8;
const MOST_WORDS = { full: 6, short: 3 } as const;

/**
 * Puts short forms of people's names to the full ones: “Trump” to “Donald Trump”, “Thăng” to “Phạm Xuân Thăng”. Also joins spellings
 * of one foreign name, and two names of one place. Gives the groups that are left.
 */
export function joinShortForms(
  groups: readonly Group[],
  personal: (group: Group) => boolean,
): Group[] {
  const merging = new Merging(groups);
  const open = groups.filter(({ kind }) => kind === 'open');
  const people = open
    .filter(
      (group) => group.words.length > 1 && group.words.length <= MOST_WORDS.full && personal(group),
    )
    .sort((a, b) => b.words.length - a.words.length)
    .map((group): FullName => ({ group, isNative: isNative(group) }));
  for (const group of open) {
    if (!mayBeShort(group)) continue;
    const full = people.filter(
      (other) => !merging.isGone(other.group) && isShortOf(group.words, other),
    );
    const nearest = lastBefore(group, full);
    if (nearest) merging.merge(nearest, group);
  }
  joinVariants(open, merging);
  joinSamePlaces(open, merging);
  return merging.left;
}

interface FullName {
  readonly group: Group;
  readonly isNative: boolean;
}

const isNative = ({ mentions: [first] }: Group): boolean =>
  first?.form.split(/\s+/u).every(isVietnameseSyllable) ?? true;

/** Whether a group may be the short form of a person's name. */
function mayBeShort({ words, key, cues }: Group): boolean {
  if (words.length > MOST_WORDS.short || cues.has('area') || KNOWN_ORGANISATIONS.has(key))
    return false;
  const known = knownPlace(key);
  if (!known) return true;
  if (words.length === 1) return cues.has('title');
  // A district may be the name of a footballer, too: “Văn Lâm”.
  return known === 'district' && !cues.has('place word before');
}

/** Whether a name ends with these words. A foreign one may hold them anywhere. */
function isShortOf(
  short: readonly string[],
  { group: { words: full }, isNative }: FullName,
): boolean {
  if (short.length >= full.length) return false;
  const stands = (from: number): boolean => short.every((word, at) => word === full[from + at]);
  if (stands(full.length - short.length)) return true;
  return !isNative && full.some((_, from) => stands(from));
}

/** Of several full names, the one first named most recently before it; if none precedes it, the next one after it. */
function lastBefore(group: Group, full: readonly FullName[]): Group | undefined {
  if (full.length < 2) return full[0]?.group;
  const at = firstOf(group);
  return full.toSorted((a, b) => distance(a.group, at) - distance(b.group, at))[0]?.group;
}

const placeOf = ({ text, start }: Mention): number => text * 1e6 + start;
const firstOf = ({ mentions }: Group): number => Math.min(...mentions.map(placeOf));

function distance(group: Group, at: number): number {
  const before = at - firstOf(group);
  return before > 0 ? before : 1e9 - before;
}

/** Foreign names that differ in a letter are one: Dnepropetrovsk, Dnipropetrovsk. So are Washington and Washington D.C. */
function joinVariants(open: readonly Group[], merging: Merging): void {
  const long = open.filter(
    (group) =>
      !merging.isGone(group) && group.key.length >= LONG && /^\p{ASCII}+$/u.test(group.key),
  );
  for (const [at, group] of long.entries()) {
    const other = long
      .slice(0, at)
      .find((each) => !merging.isGone(each) && areVariants(each.key, group.key));
    if (other) merging.merge(other, group);
  }
}

const areVariants = (one: string, other: string): boolean =>
  editDistance(one, other, 1) <= 1 ||
  one.startsWith(`${other} d.c`) ||
  other.startsWith(`${one} d.c`);

/** Names of one place are one: Nhật and Nhật Bản. */
function joinSamePlaces(open: readonly Group[], merging: Merging): void {
  const places = open.filter(
    (group) => !merging.isGone(group) && !group.cues.has('title') && knownPlace(group.key) !== null,
  );
  for (const alike of Map.groupBy(places, ({ key }) => samePlace(key)).values()) {
    const [full, ...others] = alike.toSorted((a, b) => b.key.length - a.key.length);
    for (const other of others) if (full) merging.merge(full, other);
  }
}
