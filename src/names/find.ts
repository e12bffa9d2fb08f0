import { joinOrganisations } from './coreference/organisations.ts';
import { joinShortForms } from './coreference/short-forms.ts';
import type { ReadText } from './cues.ts';
import { knownPlace } from './gazetteer.ts';
import { formOf, type Group, groupCandidates, type Mention, readText } from './groups.ts';
import { CLASSES, probabilities } from './model.ts';
import { officeBefore } from './offices.ts';
import { wholeness } from './organisations/whole.ts';
import { LOOSE } from './words.ts';

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
        : Math.max(...mentions.map(({ candidate, text }) => wholeness(candidate, read[text])));
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

// Shares that are right in articles that the rules were not written with: see README.md.
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

/** A place goes by its name without the word for its kind: “huyện Tứ Kỳ” is Tứ Kỳ, but “Cộng hòa Trung Phi” needs it. */
function bareFirst(
  forms: readonly string[],
  { mentions }: Group,
  read: readonly ReadText[],
): string[] {
  const [first] = mentions;
  if (!first) return [...forms];
  const { candidate, text, end } = first;
  const own = read[text];
  const bare = own ? formOf(own, candidate.bare, candidate.to, end) : first.form;
  if (candidate.opener === 'cộng hòa' && knownPlace(bare) === null) return [...forms];
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
