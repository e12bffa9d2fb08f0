import { spell } from '../../text/spelling.ts';
import { wordsOf } from '../../text/tokens.ts';
import { LISTS, type ListName, type PartFile, partName, type Suggestion } from './part.ts';

/** The number of suggestions that fit into one file. A longer list is cut to its best. */
const LIMITS: Readonly<Record<ListName, { readonly most: number; readonly best: number }>> = {
  names: { most: 60, best: 20 },
  headlines: { most: 40, best: 8 },
};

interface Entry {
  readonly suggestion: Suggestion;
  /** The lower, the better. */
  readonly rank: number;
  /** The letters from each of its words on, without spaces. */
  readonly readings: readonly string[];
}
type Entries = Readonly<Record<ListName, readonly Entry[]>>;

/** Splits suggestions, best first, into files of a few KB each. The file `''` exists only if it holds everything. */
export function splitSuggestions(
  suggestions: Readonly<Record<ListName, readonly Suggestion[]>>,
): Map<string, PartFile> {
  const parts = new Map<string, PartFile>();
  const all = inEachList((list) => suggestions[list].map(toEntry));
  if (fits(all)) addPart('', all, parts);
  else for (const [letter, entries] of byNextLetter('', all)) addPart(letter, entries, parts);
  return parts;
}

const fits = (entries: Entries): boolean =>
  LISTS.every((list) => entries[list].length <= LIMITS[list].most);

const inEachList = <Value>(of: (list: ListName) => Value): Record<ListName, Value> => ({
  names: of('names'),
  headlines: of('headlines'),
});

function toEntry(suggestion: Suggestion, rank: number): Entry {
  const words = wordsOf(suggestion.text).map((word) => spell(word).letters);
  return { suggestion, rank, readings: words.map((_, index) => words.slice(index).join('')) };
}

/** Adds a file and those for longer prefixes. Returns their names, a shorter one before those that continue it. */
function addPart(part: string, entries: Entries, parts: Map<string, PartFile>): string[] {
  const cut = LISTS.filter((list) => entries[list].length > LIMITS[list].most);
  const next = cut.length > 0 ? [...byNextLetter(part, entries)] : [];
  const [only, ...others] = next;
  // If all of them continue with the same letters, no file for each letter is needed. But every search begins at the first
  // letter.
  if (only && others.length === 0 && part.length > 1 && isAll(only[1], entries))
    return addPart(part + only[0], entries, parts);
  const kept = inEachList((list) => {
    if (!cut.includes(list)) return entries[list];
    // What ends with the file's letters is in no longer one.
    const endsHere = ({ readings }: Entry): boolean => readings.includes(part);
    const best = entries[list].toSorted((a, b) => Number(endsHere(b)) - Number(endsHere(a)));
    return best.slice(0, LIMITS[list].best);
  });
  // A file with nothing more is not worth a request.
  const hasMore = (longer: Entries): boolean =>
    LISTS.some((list) => longer[list].some((entry) => !kept[list].includes(entry)));
  const longer = next.filter(([, each]) => hasMore(each));
  const names = gather(longer).flatMap(([letters, each]) =>
    addPart(partName(part, letters), each, parts),
  );
  parts.set(part, {
    ...inEachList((list) =>
      kept[list].map(({ suggestion: { kind, text, address } }) => [kind, text, address] as const),
    ),
    cut,
    next: names.map((name) => name.slice(part.length)).join(' '),
  });
  return [part, ...names];
}

const isAll = (some: Entries, all: Entries): boolean =>
  LISTS.every((list) => some[list].length === all[list].length);

/** Joins the entries of several letters while they fit into one file. */
function gather(longer: readonly (readonly [letters: string, Entries])[]): [string, Entries][] {
  const gathered: [string, Entries][] = [];
  for (const [letters, entries] of longer) {
    const last = gathered.findLast(([, each]) => fits(each));
    const both = last && inEachList((list) => union(last[1][list], entries[list]));
    if (last && both && fits(both)) {
      last[0] += letters;
      last[1] = both;
    } else gathered.push([letters, entries]);
  }
  return gathered;
}

const union = (some: readonly Entry[], others: readonly Entry[]): Entry[] =>
  [...new Set([...some, ...others])].sort((one, other) => one.rank - other.rank);

/** The entries by the letter that follows the file's own. */
function byNextLetter(part: string, entries: Entries): Map<string, Record<ListName, Entry[]>> {
  const longer = new Map<string, Record<ListName, Entry[]>>();
  for (const list of LISTS) {
    for (const entry of entries[list]) {
      const letters = entry.readings
        .filter((reading) => reading.length > part.length && reading.startsWith(part))
        .map((reading) => reading.charAt(part.length));
      for (const letter of new Set(letters)) {
        const found = longer.get(letter) ?? { names: [], headlines: [] };
        longer.set(letter, found);
        found[list].push(entry);
      }
    }
  }
  return longer;
}
