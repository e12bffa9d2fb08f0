import { hash } from 'node:crypto';
import type { Said, SaidName } from '../names/names-of.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { Records } from './records.ts';

/** The name under which the names of the last build's articles are remembered. */
const NAMES = 'names';
/** If more articles are new, the table is made anew, without what nobody says any more. */
const FEW = 100;

/** What all articles say of their names, each thing once: ten thousand articles say seventy thousand things, each five times. */
interface Packed {
  readonly said: readonly Said[];
  readonly digests: readonly string[];
  /** Base64 of 32-bit numbers: for each article how many names it has. */
  readonly counts: string;
  /** Base64 of 32-bit numbers: for each name the place among `said` of what is said of it. */
  readonly names: string;
  /** Base64 of 64-bit floating-point numbers: for each name how certain it is. */
  readonly certainties: string;
  /** Stands for `said`: the digest of what made it grow. */
  readonly list: string;
  /** Differs if anything above does but the digests. */
  readonly stamp: string;
}

/** The names of articles. */
interface NameTable {
  /** Differs if what the articles say of their names does. */
  readonly stamp: string;
  /** Gives the names by the digest of their article, perhaps of other articles too. */
  readonly unpack: () => ReadonlyMap<string, readonly SaidName[]>;
}

/** The names of the articles of these digests. Those of articles that the last build had are not read again. */
export function readNames(
  digests: readonly string[],
  records: Pick<Records, 'names' | 'recall' | 'remember'>,
): NameTable {
  const made = hash('sha1', digests.join(' '));
  let namesOf: ReadonlyMap<string, readonly SaidName[]> | undefined;
  const packed = records.remember(NAMES, made, (): Packed => {
    const before = records.recall<Packed>(NAMES);
    const known = new Set(before?.digests);
    const fresh = digests.filter((digest) => !known.has(digest));
    const isNew = !before || fresh.length > FEW;
    namesOf = isNew ? records.names() : new Map([...unpack(before), ...records.names(fresh)]);
    return pack(digests, isNew ? { said: [], list: '' } : before, namesOf);
  });
  return { stamp: packed.stamp, unpack: () => namesOf ?? unpack(packed) };
}

function pack(
  digests: readonly string[],
  before: Pick<Packed, 'said' | 'list'>,
  namesOf: ReadonlyMap<string, readonly SaidName[]>,
): Packed {
  const lists = digests.map((digest) => namesOf.get(digest) ?? []);
  const all = lists.flat();
  const said = [...before.said];
  const placeOf = placesIn(said, all);
  const columns = [
    Uint32Array.from(lists, ({ length }) => length),
    Uint32Array.from(all, (name) => placeOf(name.said)),
    Float64Array.from(all, ({ certainty }) => certainty),
  ].map(toBase64);
  const [counts = '', names = '', certainties = ''] = columns;
  const added = JSON.stringify(said.slice(before.said.length));
  const list = added === '[]' ? before.list : hash('sha1', before.list + added);
  const stamp = hash('sha1', [...columns, list].join(' '));
  return { said, digests, counts, names, certainties, list, stamp };
}

/** Gives the place of what is said in a list, to which it adds what is not there. `asked`: the names that it may be asked about. */
function placesIn(list: Said[], asked: readonly SaidName[]): (said: Said) => number {
  const places = new Map(list.map((said, place) => [said, place]));
  const news = asked.flatMap(({ said }) => (places.has(said) ? [] : said.name));
  // What the records say again is another object; only what has the same name can be alike.
  const names = new Set(news);
  const alike = new Map<string, number>();
  for (const [place, said] of list.entries())
    if (names.has(said.name)) alike.set(JSON.stringify(said), place);
  return (said) => {
    const known = places.get(said);
    if (known !== undefined) return known;
    const key = JSON.stringify(said);
    const place = alike.get(key) ?? list.push(said) - 1;
    alike.set(key, place);
    places.set(said, place);
    return place;
  };
}

function unpack({ said, digests, ...packed }: Packed): Map<string, SaidName[]> {
  const counts = new Uint32Array(fromBase64(packed.counts));
  const names = new Uint32Array(fromBase64(packed.names));
  const certainties = new Float64Array(fromBase64(packed.certainties));
  const namesOf = new Map<string, SaidName[]>();
  let next = 0;
  for (const [at, digest] of digests.entries()) {
    const own: SaidName[] = [];
    for (const end = next + (counts[at] ?? 0); next < end; next += 1) {
      const each = said[names[next] ?? 0];
      if (each) own.push({ said: each, certainty: certainties[next] ?? 0 });
    }
    namesOf.set(digest, own);
  }
  return namesOf;
}
