import { editDistance } from '../text/edit-distance.ts';
import { isVietnameseSyllable } from '../text/vietnamese.ts';
import type { ReadText } from './cues.ts';
import { knownPlace, samePlace } from './gazetteer.ts';
import { type Group, type Mention, withoutAreas } from './groups.ts';
import { spelledOut } from './spelled-out.ts';
import { KNOWN_ORGANISATIONS, ORGANISATIONS, phraseAt } from './words.ts';

/** Shorter names may differ in a letter and be two. */
const LONG = 8;

/** Moves what the mentions of one group say to another. */
function merge(into: Group, other: Group): void {
  into.mentions.push(...other.mentions);
  for (const [cue, count] of other.cues) {
    if (
      /^(?:native|foreign|mixed \d|known|surname|perhaps|all loud|loud word|starts|ends)/u.test(cue)
    )
      continue;
    into.cues.set(cue, (into.cues.get(cue) ?? 0) + count);
  }
}

/**
 * Puts short forms of people's names to the full ones: “Trump” to “Donald Trump”, “Thăng” to “Phạm Xuân Thăng”. Gives the groups
 * that are left.
 */
export function joinShortForms(
  groups: readonly Group[],
  personal: (group: Group) => boolean,
): Group[] {
  const open = groups.filter(({ kind }) => kind === 'open');
  const long = open
    .filter((group) => group.words.length > 1 && group.words.length <= 6 && personal(group))
    .sort((a, b) => b.words.length - a.words.length);
  const gone = new Set<Group>();
  for (const group of open) {
    const words = group.words;
    if (words.length > 3 || group.cues.has('area')) continue;
    const known = knownPlace(group.key);
    // A district may be the name of a footballer, too: “Văn Lâm”.
    const isLone = known !== 'district' || group.cues.has('place word before');
    if (known && (words.length > 1 ? isLone : !group.cues.has('title'))) continue;
    if (KNOWN_ORGANISATIONS.has(group.key)) continue;
    const full = lastBefore(
      group,
      long.filter(
        (other) => other !== group && !gone.has(other) && isShortOf(words, other.words, other),
      ),
    );
    if (!full) continue;
    merge(full, group);
    gone.add(group);
  }
  joinVariants(groups, gone);
  joinSamePlaces(open, gone);
  return groups.filter((group) => !gone.has(group));
}

/** Foreign names that differ in a letter are one: Dnepropetrovsk, Dnipropetrovsk. So are Washington and Washington D.C. */
function joinVariants(groups: readonly Group[], gone: Set<Group>): void {
  const long = groups.filter(
    (group) =>
      group.kind === 'open' &&
      !gone.has(group) &&
      group.key.length >= LONG &&
      /^\p{ASCII}+$/u.test(group.key),
  );
  for (const [at, group] of long.entries()) {
    const other = long
      .slice(0, at)
      .find(
        (each) =>
          !gone.has(each) &&
          (editDistance(each.key, group.key, 1) <= 1 ||
            each.key.startsWith(`${group.key} d.c`) ||
            group.key.startsWith(`${each.key} d.c`)),
      );
    if (!other) continue;
    merge(other, group);
    gone.add(group);
  }
}

/** Names of one place are one: Nhật and Nhật Bản. */
function joinSamePlaces(open: readonly Group[], gone: Set<Group>): void {
  const places = open.filter(
    (group) => !gone.has(group) && !group.cues.has('title') && knownPlace(group.key) !== null,
  );
  for (const alike of Map.groupBy(places, ({ key }) => samePlace(key)).values()) {
    const [full, ...others] = alike.toSorted((a, b) => b.key.length - a.key.length);
    for (const other of others) {
      if (full) merge(full, other);
      gone.add(other);
    }
  }
}

const placeOf = ({ text, start }: Mention): number => text * 1e6 + start;
const firstOf = ({ mentions }: Group): number => Math.min(...mentions.map(placeOf));

/** Of several whose short form it may be, the one named last before it. */
function lastBefore(group: Group, full: readonly Group[]): Group | undefined {
  if (full.length < 2) return full[0];
  const at = firstOf(group);
  return full.toSorted((a, b) => distance(a, at) - distance(b, at))[0];
}

function distance(group: Group, at: number): number {
  const before = at - firstOf(group);
  return before > 0 ? before : 1e9 - before;
}

function isShortOf(
  short: readonly string[],
  full: readonly string[],
  { mentions }: Group,
): boolean {
  if (short.length >= full.length) return false;
  const end = full.slice(-short.length);
  if (short.every((word, at) => word === end[at])) return true;
  const isNative = mentions[0]?.form.split(/\s+/u).every(isVietnameseSyllable) ?? true;
  if (isNative) return false;
  return full.some((_, from) => short.every((word, at) => word === full[from + at]));
}

/** Puts short forms of organisations to the full ones, and abbreviations in brackets to what stands before them. */
export function joinOrganisations(groups: readonly Group[], read: readonly ReadText[]): Group[] {
  const gone = new Set<Group>();
  joinAbbreviations(groups, gone, read);
  const organisations = groups
    .filter((group) => group.kind === 'organisation' && !gone.has(group))
    .sort((a, b) => b.key.length - a.key.length);
  const fullOf = new Map<Group, Group>();
  const byCore = new Map<string, Group>();
  for (const group of organisations) {
    const core = withoutAreas(spelledOut(group.key));
    const full = byCore.get(core);
    if (!full) byCore.set(core, group);
    else {
      merge(full, group);
      gone.add(group);
      fullOf.set(group, full);
    }
  }
  for (const group of [...organisations].reverse()) {
    if (gone.has(group)) continue;
    const full = organisations.filter(
      (other) =>
        other !== group &&
        !gone.has(other) &&
        other.key.length > group.key.length &&
        isShortOrganisation(group, other),
    );
    const [first] = full;
    if (
      first === undefined ||
      (full.length > 1 &&
        !group.isPart &&
        !LOCAL.test(group.key) &&
        !full.every((each) => sharesStart(each, first)))
    )
      continue;
    const best =
      full.toSorted(
        (a, b) => b.mentions.length - a.mentions.length || a.key.length - b.key.length,
      )[0] ?? first;
    merge(best, group);
    gone.add(group);
    fullOf.set(group, best);
  }
  const byBare = new Map<string, Group>();
  for (const each of organisations) {
    let full = each;
    for (let next = fullOf.get(full); next; next = fullOf.get(full)) full = next;
    const bare = each.bare.replace(FORM_BEFORE, '');
    if (!byBare.has(bare) && GOES_BY_NAME.test(openerOf(each))) byBare.set(bare, full);
  }
  for (const group of groups) {
    if (group.kind !== 'open' || gone.has(group)) continue;
    const full = byBare.get(group.key);
    if (full && !knownPlace(group.key) && !group.cues.has('title') && !group.cues.has('area')) {
      merge(full, group);
      gone.add(group);
    }
  }
  joinFeatures(groups, gone);
  return groups.filter((group) => !gone.has(group));
}

/** “Cục HKVN” of “Cục Hàng không Việt Nam”, “Sở GD-ĐT” of “Sở Giáo dục và Đào tạo Hà Nội”: its second word is initials. */
function isAbbreviation(short: Group, full: Group): boolean {
  const [head, initials = '', ...rest] = short.words;
  const letters = initials.replace(/[^\p{L}]/gu, '');
  if (head !== full.words[0] || letters.length < 2) return false;
  if (!short.mentions.some(({ form }) => /^\S+ [^ ]*\p{Lu}[^\p{L} ]*\p{Lu}/u.test(form)))
    return false;
  let left = letters;
  const words = full.words.slice(1);
  for (const [index, word] of words.entries()) {
    const parts = word.split(/[^\p{L}]+/u).filter((part) => part !== '' && part !== 'và');
    const own = parts.map((part) => part.charAt(0)).join('');
    if (!left.startsWith(own)) return false;
    left = left.slice(own.length);
    if (left !== '' || own === '') continue;
    const others = words.slice(index + 1).join(' ');
    return others === '' || rest.length === 0 || others === rest.join(' ');
  }
  return false;
}

const sharesStart = (one: Group, other: Group): boolean =>
  one.key.startsWith(other.key) ||
  other.key.startsWith(one.key) ||
  isAbbreviation(one, other) ||
  isAbbreviation(other, one);

/** Organisations that go by their name without the word for what they are. */
const GOES_BY_NAME =
  /công ty|cty|tập đoàn|ngân hàng|hãng|báo|tạp chí|clb|câu lạc bộ|đội|quỹ|bệnh viện|đại học|học viện|nhóm|tổ chức|phong trào|mạng|nền tảng|ứng dụng|ví|thương hiệu|doanh nghiệp|nhà|sàn|startup|diễn đàn|quán|tiệm|cửa hàng|viện|kênh|đài|trang|đảng/u;
const FORM_BEFORE = /^(?:(?:cổ phần|tnhh|trách nhiệm hữu hạn|mtv|một thành viên|tmcp) )+/u;
const LEGAL_FORM =
  /(?<=^(?:tổng )?công ty)(?: (?:cổ phần|tnhh|trách nhiệm hữu hạn|mtv|một thành viên))+/u;

/** Bodies of every province: without a place they are those that are named with it. */
const LOCAL = /^(?:tỉnh|thành|huyện|quận|thị|đảng) (?:ủy|bộ)$/u;

function isShortOrganisation(short: Group, full: Group): boolean {
  if (isAbbreviation(short, full)) return true;
  // “Công ty Hoa Mơ” of “Công ty cổ phần Hoa Mơ”, “Tập đoàn Hoa Mơ” of “Công ty cổ phần Tập đoàn Hoa Mơ”
  const core = full.key.replace(LEGAL_FORM, '');
  if (core === short.key || core === `công ty ${short.key}`) return true;
  const [own, whole] = [spelledOut(short.key), spelledOut(full.key)];
  if (!whole.startsWith(`${own} `)) return false;
  if (short.isPart || LOCAL.test(short.key)) return true;
  // “Cơ quan CSĐT”, “Cơ quan CSĐT Công an TP.HCM”
  if (phraseAt(ORGANISATIONS, whole.split(' '), own.split(' ').length) > 0) return true;
  const rest = whole
    .slice(own.length + 1)
    .replace(/^(?:tỉnh|huyện|quận|xã|phường|thị xã|thị trấn|thành phố|tp|tp\.) ?/u, '');
  return (
    rest === '' ||
    knownPlace(rest) !== null ||
    /^(?:việt nam|vn|tp ?hcm|tp\.? ?.*|trung ương)$/u.test(rest) ||
    whole.slice(own.length + 1) !== rest ||
    full.key.startsWith(`${short.key}, `) ||
    full.key.startsWith(`${short.key} và `)
  );
}

function joinAbbreviations(
  groups: readonly Group[],
  gone: Set<Group>,
  read: readonly ReadText[],
): void {
  const short = Map.groupBy(groups, ({ bare }) => bare);
  for (const group of groups) {
    if (gone.has(group) || group.kind !== 'organisation') continue;
    for (const { candidate } of [...group.mentions]) {
      const next = read[candidate.text]?.words[candidate.to];
      if (next === undefined || !/^ \((?:gọi tắt là |viết tắt là |tên viết tắt )?$/u.test(next.gap))
        continue;
      if (next.shape === 'plain' || next.shape === 'number') continue;
      const closes = read[candidate.text]?.source.charAt(next.end) === ')';
      if (next.shape === 'name' && (!closes || next.native)) continue;
      for (const other of short.get(next.lower) ?? []) {
        if (other === group || gone.has(other)) continue;
        merge(group, other);
        gone.add(other);
      }
    }
  }
}

/** Puts forms of one road or building together: “cầu vượt X” and “cầu X”, “cao tốc A - B” and “B - A”, “đường X” and X. */
function joinFeatures(groups: readonly Group[], gone: Set<Group>): void {
  const byBare = new Map<string, Group[]>();
  // “Hồ Kẻ Mơ”, which looks like a person where it begins a sentence.
  const byKey = new Map<string, Group>();
  for (const group of groups) {
    if (group.kind !== 'place' || gone.has(group)) continue;
    const ends = group.bare.split('-');
    const bare = ends.length > 1 ? ends.sort().join('-') : spelledOut(group.bare);
    const alike = byBare.get(bare) ?? [];
    const opener = openerOf(group);
    const full = alike.find(
      (other) =>
        opener === '' ||
        openerOf(other) === '' ||
        (AIRPORT.test(opener) && AIRPORT.test(openerOf(other))) ||
        openerOf(other).startsWith(opener) ||
        opener.startsWith(openerOf(other)) ||
        bare.includes('-'),
    );
    if (full) {
      merge(full, group);
      gone.add(group);
    } else byBare.set(bare, [...alike, group]);
    byKey.set(group.key, full ?? group);
  }
  for (const group of groups) {
    if (
      group.kind !== 'open' ||
      gone.has(group) ||
      group.cues.has('area') ||
      group.cues.has('title') ||
      knownPlace(group.key)
    )
      continue;
    const alike =
      byKey.get(group.key) ?? byBare.get(group.key)?.toSorted((a, b) => rankOf(b) - rankOf(a))[0];
    if (!alike) continue;
    merge(alike, group);
    gone.add(group);
  }
}

const AIRPORT = /^(?:sân bay|cảng hàng không)(?: quốc tế)?$/u;

const openerOf = ({ mentions }: Group): string => spelledOut(mentions[0]?.candidate.opener ?? '');
const rankOf = (group: Group): number => (openerOf(group) === 'đường' ? 1 : 0);
