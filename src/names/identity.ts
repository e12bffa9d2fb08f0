import { isVietnameseSyllable } from '../text/vietnamese.ts';
import type { Bearer, Draft, NameRule } from './entity.ts';
import type { NameKind } from './find.ts';
import { keyOf } from './groups.ts';
import type { Said } from './names-of.ts';

export type SameMeaning = readonly (readonly string[])[];

/** A bearer of a short form belongs to whoever has this share of the articles with a full name that ends in it. */
const CLEAR = 0.7;
/** Bodies of which every province has one: without a place in their name they are nobody in particular. */
const LOCAL =
  /^(?:(?:thanh tra )?sở|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|phòng|tỉnh ủy|thành ủy|huyện ủy|tỉnh uỷ|thành uỷ|chi cục|ban|trung tâm|tand|vksnd|viện kiểm sát|tòa án|toà án|đội|đoàn|huyện đoàn|tỉnh đoàn|thành đoàn|hội|mttq|(?:ủy|uỷ) ban(?= (?:kiểm tra|bầu cử|mttq|mặt trận)|$)|văn phòng|cơ quan|bệnh viện đa khoa|đồn|đảng ủy|đảng bộ|bộ chỉ huy|bch)(?!\p{L})/iu;
/** What places such a body in the country; “Tỉnh ủy” and “xã hội” do not. */
const PLACED =
  /(?<!\p{L})(?:(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|tp) (?!(?:ủy|uỷ|đoàn|bộ|hội)(?!\p{L}))[\p{L}\d]|tphcm|trung ương|việt nam|vn(?!\p{L})|quốc gia|tối cao|nhà nước)/u;
/** Every district has wards and hamlets with these numbers. */
const NUMBERED = /^(?:phường|thôn|ấp|xóm|bản|làng|khu phố|tổ dân phố|tổ|khu|hẻm|ngõ) \d+$/iu;
/** Of which there are many, whatever else an article says: “Thượng viện”, “Thanh tra Bộ”. */
const UNTOLD =
  /^(?:ban chỉ đạo(?: (?:trung ương|quốc gia|nhà nước))?|(?:thượng|hạ|nghị) viện|thanh tra (?:bộ|sở))$/u;

/** Bodies of the state, with or without its name. */
const NATIONAL =
  /^(?:chính phủ|quốc hội|bộ|thanh tra chính phủ|ngân hàng nhà nước|quân đội nhân dân|tổng cục|cục)(?!\p{L})/u;

/** Whom a name stands for, as far as its own article tells. */
export interface Meaning {
  readonly kind: NameKind;
  readonly key: string;
  /** What the publisher calls it. */
  readonly title?: string;
  /** Other articles may tell whose short form it is. */
  readonly isShort?: true;
}

/** Tells of what an article says whom it stands for; `null` if that cannot be told, or is hidden. */
export function readMeanings(
  sameMeaning: SameMeaning,
  rules: readonly NameRule[],
): (said: Said) => Meaning | null {
  const same = new Map(
    sameMeaning.flatMap((group) =>
      group.map((word) => [keyOf(word), keyOf(group[0] ?? word)] as const),
    ),
  );
  const ruled = Map.groupBy(
    // Rules about some bearers come before those about all.
    rules
      .toSorted((a, b) => Number(b.office !== undefined) - Number(a.office !== undefined))
      .flatMap((rule) => rule.forms.map((form) => ({ form: keyOf(form), rule }))),
    ({ form }) => form,
  );
  return (said) => {
    const rule = ruleOf(said, ruled);
    return rule ? ruledMeaning(rule, said) : meaningOf(said, same);
  };
}

/** The last word of a person's key, if it has others: short forms are made of it. */
export const lastWordOf = ({ kind, key }: Pick<Meaning, 'kind' | 'key'>): string | null =>
  kind === 'person' && key.includes(' ') ? key.slice(key.lastIndexOf(' ') + 1) : null;

/** All bearers of each name, in order; `bearers` come in the order of their articles. */
export function identify(
  bearers: Iterable<{ readonly bearer: Bearer; readonly meaning: Meaning }>,
): Draft[] {
  const drafts = new Map<string, Growing>();
  const short: { bearer: Bearer; key: string }[] = [];
  const draftOf = ({ kind, key, title }: Meaning): Growing => {
    const id = `${kind} ${key}`;
    const known = drafts.get(id);
    if (known) return known;
    const draft = { kind, key, unit: key, bearers: [], ...(title === undefined ? {} : { title }) };
    drafts.set(id, draft);
    return draft;
  };
  for (const { bearer, meaning } of bearers) {
    if (meaning.isShort) short.push({ bearer, key: meaning.key });
    else add(draftOf(meaning), bearer);
  }
  const byLast = Map.groupBy(drafts.values(), lastWordOf);
  for (const { bearer, key } of short) {
    const full =
      byLast
        .get(key)
        ?.toSorted((a, b) => b.bearers.length - a.bearers.length || (a.key < b.key ? -1 : 1)) ?? [];
    const all = full.reduce((sum, { bearers }) => sum + bearers.length, 0);
    const best = full[0];
    if (best && best.bearers.length >= all * CLEAR) add(best, bearer);
    else if (!best) add(draftOf({ kind: 'person', key }), bearer);
  }
  return Array.from(drafts.values(), (draft) => ({ ...draft, bearers: inOrder(draft.bearers) }));
}

/** One bearer of each article: an article can have a full name and a short form of it. */
const inOrder = (bearers: Bearer[]): Bearer[] =>
  bearers
    .sort((a, b) => a.article - b.article)
    .filter(({ article }, index) => bearers[index - 1]?.article !== article);

/** A draft whose bearers are being gathered. */
interface Growing extends Draft {
  readonly bearers: Bearer[];
}

// Two names of one article may be one entity: Mỹ and Hoa Kỳ.
function add({ bearers }: Growing, bearer: Bearer): void {
  if (bearers.at(-1)?.article !== bearer.article) bearers.push(bearer);
}

const ruledMeaning = (rule: NameRule, said: Said): Meaning | null =>
  rule.hidden
    ? null
    : {
        kind: rule.kind ?? said.kind,
        key: keyOfRule(rule, said),
        ...(rule.name === undefined ? {} : { title: rule.name }),
      };

function meaningOf(said: Said, same: ReadonlyMap<string, string>): Meaning | null {
  const { kind, name } = said;
  if (isShort(said)) return { kind, key: sameWords(keyOf(name), same), isShort: true };
  return isVague(said) ? null : { kind, key: canonical(kind, name, same) };
}

function ruleOf(
  { name, forms, office = '' }: Said,
  ruled: ReadonlyMap<string, readonly { readonly rule: NameRule }[]>,
): NameRule | undefined {
  if (ruled.size === 0) return undefined;
  const holds = ({ rule }: { readonly rule: NameRule }): boolean =>
    rule.office === undefined || office.toLowerCase().includes(rule.office.toLowerCase());
  for (const form of [name, ...forms]) {
    const found = ruled.get(keyOf(form))?.find(holds);
    if (found) return found.rule;
  }
  return undefined;
}

function keyOfRule({ forms, name, office }: NameRule, named: Said): string {
  const key = keyOf(name ?? forms[0] ?? named.name);
  return office === undefined ? key : `${key} (${office.toLowerCase()})`;
}

/** A person of one word, which other articles may name in full. */
const isShort = ({ kind, name }: Said): boolean =>
  kind === 'person' && !/\s/u.test(name) && !isVietnameseSyllable(name);

/** A name that other articles give to others: “Thăng”, “Sở Y tế”. */
function isVague({ kind, name }: Said): boolean {
  if (kind === 'person') return !/\s/u.test(name);
  if (kind === 'place') return NUMBERED.test(name);
  const key = keyOf(name);
  if (UNTOLD.test(key)) return true;
  if (!LOCAL.test(key)) return false;
  return (
    !PLACED.test(key.replace(LOCAL, '')) &&
    !/\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name.replace(LOCAL, ''))
  );
}

function canonical(kind: NameKind, name: string, same: ReadonlyMap<string, string>): string {
  const key = keyOf(name);
  const meant = same.get(key);
  if (meant !== undefined) return meant;
  if (kind === 'person') return sameWords(key, same);
  if (kind === 'place') return key;
  const core = withoutProvince(key);
  return NATIONAL.test(core) ? core.replace(/ (?:việt nam|vn)$/u, '') : core;
}

/** Cities with the rank of a province: no other body has their names. */
const ALONE = /(?<= )tp (?=(?:hà nội|hải phòng|đà nẵng|cần thơ|huế)(?!\p{L}))/gu;

/** A body's key without the rank that its place has anyway: “UBND tỉnh Phú Yên”, “UBND Phú Yên”, but “Công an TP Vinh”. */
const withoutProvince = (key: string): string =>
  key
    .replace(/ thành phố(?= )/gu, ' tp')
    .replace(ALONE, '')
    .replace(/ tỉnh(?= |$)/gu, '');

/** “Volodymyr Zelenskiy” as “volodymyr zelensky”. */
function sameWords(key: string, same: ReadonlyMap<string, string>): string {
  const words = key.split(' ');
  return words.some((word) => same.has(word))
    ? words.map((word) => same.get(word) ?? word).join(' ')
    : key;
}
