import { isCompound } from './compounds.ts';
import { joinOrganisations } from './coreference/organisations.ts';
import { joinShortForms } from './coreference/short-forms.ts';
import type { ReadText } from './cues.ts';
import { knownPlace } from './gazetteer.ts';
import {
  type Group,
  groupCandidates,
  type Mention,
  officeBefore,
  plainSpaces,
  readText,
} from './groups.ts';
import { CLASSES, probabilities } from './model.ts';
import { BRIDGES, DEEDS, FIELDS, FOLLOWERS, LOOSE, NEEDS_MORE, phraseAt } from './words.ts';

export type NameKind = 'person' | 'place' | 'organisation';

/** A name in an article. */
export interface Named {
  readonly kind: NameKind;
  /** The fullest form in the text, as written. */
  readonly name: string;
  /** The other forms in this article. */
  readonly forms: readonly string[];
  /** The office or description that precedes a person's name: “Tổng thống Mỹ”. */
  readonly office?: string;
  /** How probable it is that this is a name of this kind, 0 to 1. */
  readonly certainty: number;
  /** Where it stands, in order; `text` counts in the texts that were asked about. */
  readonly mentions: readonly {
    readonly text: number;
    readonly start: number;
    readonly end: number;
  }[];
}

/** Where these are spoken of, two places with a dash are a road. */
const ROADS = /(?:cao tốc|tuyến đường|đường sắt|tuyến metro)(?!\p{L})/iu;

/** A name with the cues that it was found by, for people who ask why. */
export interface Explained extends Named {
  readonly cues: readonly string[];
  /** The word for its kind by which it was found; `''` if the cues decided. */
  readonly opener: string;
}

/** The people, places and organisations that the texts of one article name (NFC), those named first first. */
export const findNames = (texts: readonly string[]): Named[] =>
  explainNames(texts).map(({ cues: _, opener: __, ...named }) => named);

/** The same with the cues that speak for each. */
export function explainNames(texts: readonly string[]): Explained[] {
  const read = readArticle(texts);
  const found: Explained[] = [];
  for (const group of groupsOf(read)) {
    const named = nameOf(group, read);
    if (named) found.push(named);
  }
  return found.sort((a, b) => firstPlace(a) - firstPlace(b));
}

/** The words of an article's texts and what may be names in them. */
export function readArticle(texts: readonly string[]): ReadText[] {
  const roads = texts.some((text) => ROADS.test(text));
  return texts.map((text, index) => readText(text, index, roads));
}

const firstPlace = ({ mentions: [first] }: Named): number =>
  first ? first.text * 1e7 + first.start : 0;

/** The groups of an article in which forms of one name are one. */
export function groupsOf(read: readonly ReadText[]): Group[] {
  const joined = joinOrganisations(groupCandidates(read), read);
  const isPersonal = (group: Group): boolean => {
    const [person = 0, place = 0, organisation = 0] = probabilities(allCues(group));
    return person > place && person > organisation;
  };
  return joinShortForms(joined, isPersonal);
}

/** The cues of all mentions, and what they tell together. */
export function allCues({ cues, mentions }: Group): string[] {
  const all = ['always', ...cues.keys()];
  if (mentions.length > 1) all.push('often');
  const isKnown = cues.has('known world') || cues.has('known province');
  if (!cues.has('amid') && !isKnown) all.push('never amid');
  return all;
}

function nameOf(group: Group, read: readonly ReadText[]): Explained | null {
  const { kind, mentions } = group;
  const cues = allCues(group);
  let certainty: number;
  let own: NameKind;
  if (kind === 'open') {
    const each = probabilities(cues);
    const best = each.indexOf(Math.max(...each));
    const name = CLASSES[best];
    if (name === undefined || name === 'none') return null;
    own = name;
    certainty = (each[best] ?? 0) * (own === 'place' ? MOST_OF_PLACES : 1);
  } else {
    if (group.isPart) return null;
    own = kind;
    certainty =
      kind === 'place'
        ? OPENED_PLACE
        : Math.max(...mentions.map((mention) => wholeness(mention, read)));
  }
  const forms = formsOf(mentions);
  const [name = '', ...others] =
    (own === 'place' && kind === 'open') || (own === 'organisation' && isLoose(mentions))
      ? bareFirst(forms, group, read)
      : forms;
  const office = own === 'person' ? longestOffice(mentions, read) : null;
  return {
    kind: own,
    name,
    forms: others,
    ...(office === null ? {} : { office }),
    certainty,
    mentions: mentions
      .map(({ text, start, end }) => ({ text, start, end }))
      .sort((a, b) => a.text - b.text || a.start - b.start),
    cues,
    opener: kind === 'open' ? '' : (mentions[0]?.candidate.opener ?? ''),
  };
}

/** How probable it is that the name of an organisation ends where it was taken to end, by what follows. */
const wholeness = ({ candidate: { to }, text }: Mention, read: readonly ReadText[]): number =>
  isWhole(to, read[text]) ? WHOLE : CUT;

function isWhole(to: number, read: ReadText | undefined): boolean {
  const { words = [], lower = [] } = read ?? {};
  const [before, last, next] = [words[to - 2], words[to - 1], words[to]];
  if (!next || !last || !/^[\s\u00a0]?$/u.test(next.gap)) return true;
  if (next.gap === '') return false;
  if (next.shape === 'plain' && NEEDS_MORE.has(`${before?.lower} ${last.lower}`)) return false;
  if (last.shape === 'name' && isCompound(last.lower, next.lower)) return false;
  if (last.shape === 'loud' || FOLLOWERS.has(next.lower) || next.shape !== 'plain') return true;
  if (knownPlace(`${before?.text} ${last.text}`) || knownPlace(last.text)) return true;
  // “Bộ Tài chính | siết”, but “Sở Văn hóa | thể thao”
  const goesOn =
    phraseAt(DEEDS, lower, to) === 0 &&
    [FIELDS, BRIDGES].some((known) => phraseAt(known, lower, to) > 0);
  const isField = [1, 2, 3, 4, 5].some((length) => phraseAt(FIELDS, lower, to - length) === length);
  if (isField) return !goesOn;
  // “Bệnh viện Chợ Mây | khám”, but “Ủy ban Ngăn | chặn”
  return !last.native || (last.shape === 'name' && before?.shape === 'name' && last.gap === ' ');
}

// So many are right in articles that the rules were not written with: see README.md.
const WHOLE = 0.9;
const CUT = 0.3;
const OPENED_PLACE = 0.94;
/** Of places that the cues take as sure; people are as often right as the cues say. */
const MOST_OF_PLACES = 0.95;

/** Whether all mentions stand without the word for their kind or could: “báo Thanh Niên”. */
const isLoose = (mentions: readonly Mention[]): boolean =>
  mentions.every(
    ({ candidate: { opener }, form }) =>
      opener === '' || (LOOSE.test(opener) && /^\p{Ll}/u.test(form)),
  );

/** The forms, longest first. */
function formsOf(mentions: readonly Mention[]): string[] {
  const forms = new Set(mentions.map(({ form }) => form.replace(/\s+/gu, ' ')));
  return [...forms].sort((a, b) => b.length - a.length);
}

/** A place goes by its name without the word for its kind, if it stands alone anywhere or not: “huyện Tứ Kỳ” is Tứ Kỳ. */
function bareFirst(
  forms: readonly string[],
  { mentions }: Group,
  read: readonly ReadText[],
): string[] {
  const [first] = mentions;
  if (!first) return [...forms];
  const { candidate, text, end } = first;
  const words = read[text]?.words ?? [];
  const start = words[candidate.bare]?.start ?? first.start;
  const bare = plainSpaces(read[text]?.source.slice(start, end) ?? first.form);
  return [bare, ...forms.filter((form) => form !== bare)];
}

function longestOffice(mentions: readonly Mention[], read: readonly ReadText[]): string | null {
  let longest: string | null = null;
  for (const { candidate, text } of mentions) {
    const own = read[text];
    const office = own ? officeBefore(own, candidate) : null;
    if (office !== null && office.length > (longest?.length ?? 0)) longest = office;
  }
  return longest;
}
