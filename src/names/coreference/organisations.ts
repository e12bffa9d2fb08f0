import type { ReadText } from '../cues.ts';
import { knownPlace } from '../gazetteer.ts';
import { type Group, withoutAreas } from '../groups.ts';
import { spelledOut } from '../spelled-out.ts';
import { joinFeatures } from './features.ts';
import { Merging } from './merge.ts';
import { openerOf } from './opener.ts';
import { isShortOrganisation, LOCAL, sharesStart } from './short-organisation.ts';

/** Puts short forms of organisations to the full ones, and abbreviations in brackets to what stands before them. */
export function joinOrganisations(groups: readonly Group[], read: readonly ReadText[]): Group[] {
  const merging = new Merging(groups);
  joinAbbreviations(groups, merging, read);
  const organisations = groups
    .filter((group) => group.kind === 'organisation' && !merging.isGone(group))
    .sort((a, b) => b.key.length - a.key.length);
  const fullOf = new Map([
    ...joinSpellings(organisations, merging),
    ...joinShortOnes(organisations, merging),
  ]);
  joinBareNames(groups, byBareName(organisations, fullOf), merging);
  joinFeatures(groups, merging);
  return merging.left;
}

/** Puts abbreviations in brackets to what stands before them. */
function joinAbbreviations(
  groups: readonly Group[],
  merging: Merging,
  read: readonly ReadText[],
): void {
  const short = Map.groupBy(groups, ({ bare }) => bare);
  for (const group of groups) {
    if (merging.isGone(group) || group.kind !== 'organisation') continue;
    for (const { candidate } of [...group.mentions]) {
      const next = read[candidate.text]?.words[candidate.to];
      if (next === undefined || next.gap !== ' (') continue;
      if (next.shape === 'plain' || next.shape === 'number') continue;
      const closes = read[candidate.text]?.source.charAt(next.end) === ')';
      if (next.shape === 'name' && (!closes || next.native)) continue;
      for (const other of short.get(next.lower) ?? []) {
        if (other !== group && !merging.isGone(other)) merging.merge(group, other);
      }
    }
  }
}

/** Which group each became part of. */
type Joined = Map<Group, Group>;

const AREAS = / (?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|tp(?!\p{L}))/gu;

/** Joins names that differ in how they are spelled, or in the word for a kind of place. */
function joinSpellings(organisations: readonly Group[], merging: Merging): Joined {
  const joined: Joined = new Map();
  const byCore = new Map<string, Group>();
  for (const group of organisations) {
    const core = withoutAreas(spelledOut(group.key));
    const full = byCore.get(core);
    if (full && !areTwo(full.key, group.key)) {
      merging.merge(full, group);
      joined.set(group, full);
    } else if (!full) byCore.set(core, group);
  }
  return joined;
}

/** Whether the names tell of places of two kinds: “Công an tỉnh Hòa Bình”, “Công an TP Hòa Bình”. */
function areTwo(one: string, other: string): boolean {
  const [own, others] = [one, other].map(
    (key) =>
      key
        .replace(/thành phố/gu, 'tp')
        .match(AREAS)
        ?.join('') ?? '',
  );
  return own !== '' && others !== '' && own !== others;
}

/** Joins short forms to full ones; `organisations`: those with the longest key first. */
function joinShortOnes(organisations: readonly Group[], merging: Merging): Joined {
  const joined: Joined = new Map();
  for (const group of organisations.toReversed()) {
    if (merging.isGone(group)) continue;
    const full = organisations.filter(
      (other) =>
        other.key.length > group.key.length &&
        !merging.isGone(other) &&
        isShortOrganisation(group, other),
    );
    const best = bestOf(group, full);
    if (!best) continue;
    merging.merge(best, group);
    joined.set(group, best);
  }
  return joined;
}

/** The one that a short form stands for: of several, if they are alike, the one that is named most. */
function bestOf(short: Group, full: readonly Group[]): Group | undefined {
  const [first] = full;
  if (!first || full.length === 1) return first;
  const isClear =
    short.isPart || LOCAL.test(short.key) || full.every((each) => sharesStart(each, first));
  if (!isClear) return undefined;
  return full.toSorted(
    (a, b) => b.mentions.length - a.mentions.length || a.key.length - b.key.length,
  )[0];
}

/** Organisations that go by their name without the word for what they are. */
const GOES_BY_NAME =
  /công ty|cty|tập đoàn|ngân hàng|hãng|báo|tạp chí|clb|câu lạc bộ|đội|quỹ|bệnh viện|đại học|học viện|nhóm|tổ chức|phong trào|mạng|nền tảng|ứng dụng|ví|thương hiệu|doanh nghiệp|nhà|sàn|startup|diễn đàn|quán|tiệm|cửa hàng|viện|kênh|đài|trang|đảng/u;
const FORM_BEFORE = /^(?:(?:cổ phần|tnhh|trách nhiệm hữu hạn|mtv|một thành viên|tmcp) )+/u;

/** Organisations by their names without the word for what they are. */
function byBareName(organisations: readonly Group[], fullOf: Joined): Map<string, Group> {
  const byBare = new Map<string, Group>();
  for (const each of organisations) {
    let full = each;
    for (let next = fullOf.get(full); next; next = fullOf.get(full)) full = next;
    const bare = each.bare.replace(FORM_BEFORE, '');
    if (!byBare.has(bare) && GOES_BY_NAME.test(openerOf(each))) byBare.set(bare, full);
  }
  return byBare;
}

/** Joins names that stand without a word for a kind: “Hoa Mơ” to “Công ty Hoa Mơ”. */
function joinBareNames(
  groups: readonly Group[],
  byBare: ReadonlyMap<string, Group>,
  merging: Merging,
): void {
  for (const group of groups) {
    if (group.kind !== 'open' || merging.isGone(group)) continue;
    const full = byBare.get(group.key);
    if (full && !knownPlace(group.key) && !group.cues.has('title') && !group.cues.has('area'))
      merging.merge(full, group);
  }
}
