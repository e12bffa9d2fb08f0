import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Phrase } from '../article/message.ts';
import type { SeenFolder } from '../content/folder-stamps.ts';

/** What a build stores about the site that it wrote, besides the site's own list of files. */
export interface SiteState {
  /** The digest of the code that wrote it. */
  readonly code: string;
  /** The digest of the list of files, so that a site of another build is not taken for this one. */
  readonly inventory: string;
  /** By path: the key of an output, and its policy. */
  readonly outputs: ReadonlyMap<string, readonly [key: string, policy: string]>;
  /** By path: what the file system says of a file that the build wrote. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The service worker before it gets the version of the build. */
  readonly serviceWorker: string;
  readonly steady: Steady;
}

/** Tells whether a build would make the same site again. */
interface Steady {
  /** The folder of articles before it was read. `null` if some articles were left out. */
  readonly seeds: SeenFolder | null;
  /** The settings that decide what is published. */
  readonly settings: string;
  /** The moments between which the same articles make the same site, in milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
  /** The messages about the articles. */
  readonly said: readonly Phrase[];
}

/** A state as its file holds it. There are few policies, so each is stored once. */
interface Kept extends Pick<SiteState, 'code' | 'inventory' | 'serviceWorker' | 'steady'> {
  readonly policies: readonly string[];
  /** Path and key of each in turn: a flat list is read in half the time of a list of pairs. */
  readonly outputs: readonly string[];
  /** For each output the index of its policy. */
  readonly policyOf: readonly number[];
  /** Path and stamp of each in turn. */
  readonly stamps: readonly string[];
}

/** The file with the state of the site in an output folder. */
export const stateFile = (folder: string, target: string): string =>
  join(folder, `${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);

/** A digest of the list of a site's files. */
export const digestOfList = (list: string): string => hash('sha256', list, 'base64');

/** The state in a file; `null` if it cannot be read. It is only a cache. */
export function readState(file: string): SiteState | null {
  try {
    const { policies, outputs, policyOf, stamps, ...rest }: Kept = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    const keys = toMap(outputs);
    let next = 0;
    return {
      ...rest,
      outputs: new Map(
        Array.from(keys, ([path, key]) => [path, [key, policies[policyOf[next++] ?? 0] ?? '']]),
      ),
      stamps: toMap(stamps),
    };
  } catch {
    return null;
  }
}

function toMap(pairs: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const [at, path] of pairs.entries()) if (at % 2 === 0) map.set(path, pairs[at + 1] ?? '');
  return map;
}

export function writeState(file: string, { outputs, stamps, ...rest }: SiteState): void {
  const policies = [...new Set([...outputs.values()].map(([, policy]) => policy))];
  const numbers = new Map(policies.map((policy, number) => [policy, number]));
  const kept: Kept = {
    ...rest,
    policies,
    outputs: [...outputs].flatMap(([path, [key]]) => [path, key]),
    policyOf: Array.from(outputs.values(), ([, policy]) => numbers.get(policy) ?? 0),
    stamps: [...stamps].flat(),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.partial`, JSON.stringify(kept));
  renameSync(`${file}.partial`, file);
}

export const forgetState = (file: string): void => rmSync(file, { force: true });
