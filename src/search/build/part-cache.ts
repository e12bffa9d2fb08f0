import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CollectedPart, type PartRecord, readRecord } from './part-record.ts';
import type { Commonness } from './selection.ts';

/** The prefix of folders with an incomplete part. */
const PARTIAL = 'partial-';

/** A part that an earlier build kept. */
export interface KeptPart {
  readonly name: string;
  readonly folder: string;
  readonly record: PartRecord;
}

/** Keeps the parts of the index from one build to the next. The digest of its content names the folder of each part. */
export class PartCache {
  readonly #folder: string;
  #opened = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  folderOf(name: string): string {
    return join(this.#folder, name);
  }

  /** The complete parts that this version wrote, largest first. Leftovers of interrupted builds are removed. */
  async parts(): Promise<KeptPart[]> {
    await mkdir(this.#folder, { recursive: true });
    const kept: KeptPart[] = [];
    for (const name of await this.#folders()) {
      const folder = this.folderOf(name);
      const record = name.startsWith(PARTIAL) ? null : await readRecord(folder);
      if (record && nameOf(record, new Map(record.commonness)) === name) {
        kept.push({ name, folder, record });
      } else await rm(folder, { recursive: true, force: true });
    }
    return kept.sort((a, b) => b.record.articles.length - a.record.articles.length);
  }

  /** The path of a new folder for an incomplete part. */
  newFolder(): string {
    this.#opened += 1;
    return this.folderOf(`${PARTIAL}${process.pid}-${this.#opened}`);
  }

  /** Keeps a complete part, made in the folder `partial`. */
  async keep(partial: string, record: PartRecord): Promise<KeptPart> {
    const name = nameOf(record, new Map(record.commonness));
    const folder = this.folderOf(name);
    // An interrupted build must not leave half a part.
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
    return { name, folder, record };
  }

  /** Removes all other parts. */
  async keepOnly(parts: readonly KeptPart[]): Promise<void> {
    const names = new Set(parts.map(({ name }) => name));
    for (const name of await this.#folders()) {
      if (!names.has(name)) await rm(this.folderOf(name), { recursive: true, force: true });
    }
  }

  async #folders(): Promise<string[]> {
    const entries = await readdir(this.#folder, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort();
  }
}

function nameOf({ articles }: CollectedPart, commonness: Commonness): string {
  const content = JSON.stringify([version(), articles, [...commonness].sort()]);
  return hash('sha256', content).slice(0, 12);
}

let ownVersion: string | undefined;

/** A digest of the code that writes parts. It changes with the code, so nobody counts versions. */
function version(): string {
  ownVersion ??= hash(
    'sha256',
    [
      ...readdirSync(import.meta.dirname).map((file) => join(import.meta.dirname, file)),
      ...['../files.ts', '../key.ts', '../columns.ts'].map((file) =>
        join(import.meta.dirname, file),
      ),
      ...['spelling.ts', 'tokens.ts', 'whitespace.ts'].map((file) =>
        join(import.meta.dirname, '../../text', file),
      ),
      join(import.meta.dirname, '../../../package.json'),
    ]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
  );
  return ownVersion;
}
