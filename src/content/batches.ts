import type { Bag } from '../stories/bag.ts';
import { type PackedObjects, packObjects, unpackObjects } from './packed-objects.ts';
import type { Gathered } from './read-one.ts';
import { bytesOf, type RecordFile, readJson } from './record-file.ts';

/** A batch to which so few are added is not a batch of its own. */
const MOST = 100;

/** What every build reads of an article. */
interface Member {
  readonly gathered: Gathered;
  /** What relates it to other articles. */
  readonly bag: Bag;
}

/** Columns of `Gathered`. */
interface PackedGathered {
  readonly summaries: PackedObjects;
  readonly confidences: PackedObjects;
  readonly others: PackedObjects;
}

/**
 * What every build reads of all articles. A row of the file holds it of a hundred: rows of one article each take three times as long to read.
 */
export class Batches {
  readonly #file: RecordFile;
  /** By digest of the article. */
  #numbers: Map<string, number> | undefined;

  constructor(file: RecordFile) {
    this.#file = file;
  }

  /** By digest. */
  get digests(): ReadonlyMap<string, number> {
    return this.#known();
  }

  gathered(): Map<string, Gathered> {
    const found = new Map<string, Gathered>();
    for (const { gathered } of this.#file.all(`SELECT ${bytesOf('gathered')} FROM summaries`))
      for (const each of unpackGathered(readJson(gathered))) found.set(each.digest, each);
    return found;
  }

  bags(): Map<string, Bag> {
    const found = new Map<string, Bag>();
    for (const { digests, ends, entries } of this.#file.all('SELECT * FROM bags')) {
      const bags = toBags(ends, entries);
      for (const [place, digest] of String(digests).split(' ').entries())
        found.set(digest, bags[place] ?? new Uint32Array());
    }
    return found;
  }

  /** Adds articles, or replaces them. It has to be called within a transaction, as `remove` has. */
  add(members: readonly Member[]): void {
    this.remove(members.map(({ gathered }) => gathered.digest));
    const newest = this.#file.prepare('SELECT max(number) AS number FROM bags').get();
    const last = Number(newest?.number ?? 0);
    const before = this.#members(last);
    const joins = before.length + members.length <= MOST;
    this.#write(joins ? Math.max(1, last) : last + 1, joins ? [...before, ...members] : members);
  }

  remove(digests: readonly string[]): void {
    const numbers = this.#known();
    const gone = new Set(digests);
    const touched = new Set(digests.flatMap((digest) => numbers.get(digest) ?? []));
    for (const digest of digests) numbers.delete(digest);
    for (const number of touched) {
      const left = this.#members(number).filter(({ gathered }) => !gone.has(gathered.digest));
      this.#write(number, left);
    }
  }

  #known(): Map<string, number> {
    this.#numbers ??= new Map(
      this.#file
        .all('SELECT number, digests FROM bags ORDER BY number')
        .flatMap(({ number, digests }) =>
          String(digests)
            .split(' ')
            .map((digest) => [digest, Number(number)] as const),
        ),
    );
    return this.#numbers;
  }

  #members(number: number): Member[] {
    const query = `SELECT ${bytesOf('gathered')}, ends, entries
      FROM summaries JOIN bags USING (number) WHERE number = ?`;
    const row = this.#file.get(query, number);
    if (!row) return [];
    const bags = toBags(row.ends, row.entries);
    return unpackGathered(readJson(row.gathered)).map((gathered, place) => ({
      gathered,
      bag: bags[place] ?? new Uint32Array(),
    }));
  }

  #write(number: number, members: readonly Member[]): void {
    if (members.length === 0) {
      for (const table of ['summaries', 'bags'])
        this.#file.prepare(`DELETE FROM ${table} WHERE number = ?`).run(number);
      return;
    }
    const digests = members.map(({ gathered }) => gathered.digest);
    const packed = packGathered(members.map(({ gathered }) => gathered));
    this.#file
      .prepare('INSERT OR REPLACE INTO summaries VALUES (?, ?)')
      .run(number, JSON.stringify(packed));
    let end = 0;
    const ends = Uint32Array.from(members, ({ bag }) => {
      end += bag.length;
      return end;
    });
    const entries = new Uint32Array(end);
    for (const [place, { bag }] of members.entries()) entries.set(bag, ends[place - 1] ?? 0);
    this.#file
      .prepare('INSERT OR REPLACE INTO bags VALUES (?, ?, ?, ?)')
      .run(number, digests.join(' '), toBytes(ends), toBytes(entries));
    for (const digest of digests) this.#known().set(digest, number);
  }
}

const packGathered = (all: readonly Gathered[]): PackedGathered => ({
  summaries: packObjects(all.map(({ summary }) => ({ ...summary }))),
  confidences: packObjects(all.map(({ confidence }) => ({ ...confidence }))),
  others: packObjects(all.map(({ summary: _, confidence: __, ...rest }) => rest)),
});

function unpackGathered({ summaries, confidences, others }: PackedGathered): Gathered[] {
  const [all, confidence] = [unpackObjects(summaries), unpackObjects(confidences)];
  const packed: unknown = unpackObjects(others).map((rest, place) =>
    Object.assign(rest, { summary: all[place], confidence: confidence[place] }),
  );
  return packed as Gathered[];
}

const toBytes = ({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

function toBags(ends: unknown, entries: unknown): Bag[] {
  if (!(ends instanceof Uint8Array && entries instanceof Uint8Array)) return [];
  const all = toNumbers(entries);
  let start = 0;
  return Array.from(toNumbers(ends), (end) => {
    const bag = all.subarray(start, end);
    start = end;
    return bag;
  });
}

/** Bytes as 32-bit numbers; copied only if they do not begin at a multiple of their size. */
function toNumbers(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(buffer, byteOffset, length >> 2);
}
