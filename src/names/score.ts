import type { NameKind } from './find.ts';

/** What is true of the names of one article, labelled by hand. */
export interface TrueNames {
  readonly file: string;
  readonly people: readonly TrueName[];
  readonly places: readonly TrueName[];
  readonly organisations: readonly TrueName[];
  /** Neither misses nor false alarms. */
  readonly credits: readonly string[];
  readonly other: readonly string[];
  readonly nested: readonly string[];
}

interface TrueName {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface FoundName {
  readonly kind: NameKind;
  readonly name: string;
  readonly forms: readonly string[];
  readonly certainty: number;
}

export const KINDS: readonly NameKind[] = ['person', 'place', 'organisation'];

/** How one found or true name compares. */
export interface Verdict {
  readonly kind: NameKind;
  readonly name: string;
  /** `confused`: found, but of another kind; it is neither hit nor miss. */
  readonly outcome: 'hit' | 'miss' | 'false' | 'confused';
  readonly certainty: number;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/\s+/gu, ' ')
    .replace(/hoà/gu, 'hòa')
    .replace(/uỷ/gu, 'ủy')
    .replace(/toà/gu, 'tòa')
    .replace(/hoá/gu, 'hóa')
    .trim();

/** Compares the names that were found in an article with the true ones. */
export function judgeNames(found: readonly FoundName[], truth: TrueNames): Verdict[] {
  const verdicts: Verdict[] = [];
  const true_ = (
    [
      ['person', truth.people],
      ['place', truth.places],
      ['organisation', truth.organisations],
    ] as const
  ).flatMap(([kind, names]) =>
    names.map(({ name, aliases }) => ({
      kind,
      name,
      forms: new Set([name, ...aliases].map(plain)),
    })),
  );
  const ignored = new Set([...truth.credits, ...truth.other, ...truth.nested].map(plain));
  const matched = new Set<(typeof true_)[number]>();
  for (const each of found) {
    const name = plain(each.name);
    const forms = each.forms.map(plain);
    const fits = true_
      .filter((other) => other.forms.has(name))
      .concat(true_.filter((other) => forms.some((form) => other.forms.has(form))));
    const best =
      fits.find((other) => other.kind === each.kind && !matched.has(other)) ??
      fits.find((other) => !matched.has(other));
    const { kind, certainty } = each;
    if (best) {
      matched.add(best);
      verdicts.push({
        kind: best.kind,
        name: each.name,
        certainty,
        outcome: best.kind === kind ? 'hit' : 'confused',
      });
    } else if (fits.length > 0)
      verdicts.push({ kind, name: each.name, certainty, outcome: 'false' });
    else if (![name, ...forms].some((form) => ignored.has(form)))
      verdicts.push({ kind, name: each.name, certainty, outcome: 'false' });
  }
  for (const each of true_) {
    if (!matched.has(each))
      verdicts.push({ kind: each.kind, name: each.name, certainty: 0, outcome: 'miss' });
  }
  return verdicts;
}

const BOUNDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

interface Bin {
  readonly from: number;
  readonly to: number;
  /** For each kind of `KINDS`: the names found, those of them that are right, and their mean certainty. */
  readonly kinds: readonly {
    readonly count: number;
    readonly right: number;
    readonly certainty: number;
  }[];
}

/** How often names are right that were found with a certainty of each bin; of nine in ten that say .9 nine should be. */
export const calibrate = (verdicts: readonly Verdict[]): Bin[] =>
  BOUNDS.slice(1).map((to, index) => {
    const from = BOUNDS[index] ?? 0;
    const found = verdicts.filter(
      ({ outcome, certainty }) =>
        outcome !== 'miss' && certainty >= from && (certainty < to || to === 1),
    );
    const kinds = KINDS.map((kind) => {
      const own = found.filter((each) => each.kind === kind);
      const sum = own.reduce((total, { certainty }) => total + certainty, 0);
      const right = own.filter(({ outcome }) => outcome === 'hit').length;
      return { count: own.length, right, certainty: sum / Math.max(1, own.length) };
    });
    return { from, to, kinds };
  });

/** Reads labelled names as `names-truth.json` has them; what is missing is empty. */
export function readTruth(value: unknown): TrueNames[] {
  const list = fieldOf(value, 'articles');
  return (Array.isArray(list) ? list : []).map((each: unknown) => ({
    file: String(fieldOf(each, 'file')),
    people: namesIn(fieldOf(each, 'people')),
    places: namesIn(fieldOf(each, 'places')),
    organisations: namesIn(fieldOf(each, 'organisations')),
    credits: textsIn(fieldOf(each, 'credits')),
    other: textsIn(fieldOf(each, 'other')),
    nested: textsIn(fieldOf(each, 'nested')),
  }));
}

const fieldOf = (value: unknown, key: string): unknown =>
  new Map<string, unknown>(Object.entries(value ?? {})).get(key);
const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const namesIn = (value: unknown): TrueName[] =>
  (Array.isArray(value) ? value : []).map((each: unknown) => ({
    name: String(fieldOf(each, 'name')),
    aliases: textsIn(fieldOf(each, 'aliases')),
  }));
