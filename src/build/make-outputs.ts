import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Phrase } from '../article/message.ts';
import { ADDRESS } from '../config/addresses.ts';
import { type Failure, toFailure } from '../content/failures.ts';
import { phrase } from '../messages/phrases.ts';
import type { Frame, Output } from '../outputs/views.ts';
import { type Bundle, loadProgram } from './bundle.ts';
import { policyOf } from './content-policy.ts';
import { digestOf, type FileDigest } from './site-files.ts';

/** An output to make, as it is sent to the thread that makes it. */
export interface Order extends Pick<Output, 'path' | 'file' | 'isPage'> {
  /** Its view as JSON. */
  readonly json: string;
  /** The digest of its file in the previous site, if there is one. */
  readonly before: string | undefined;
}

/** A file that was made. It is written only if it differs from before. */
export interface MadeFile {
  readonly path: string;
  readonly digest: FileDigest;
  /** The policy of the page; `''` for other files. */
  readonly policy: string;
}

export interface MadeAll {
  readonly files: readonly MadeFile[];
  readonly failures: readonly Failure[];
}

/** What outputs are made with. */
export interface Workshop {
  readonly bundle: Bundle;
  readonly frame: Frame;
  /** Where files are written. */
  readonly folder: string;
}

/**
 * Makes pages and files and writes those that differ from before. An article that cannot be published is a failure. Any other
 * error ends the build with the name of the page.
 */
export async function makeOutputs(
  orders: readonly Order[],
  { bundle, frame, folder }: Workshop,
): Promise<MadeAll> {
  const { make } = await loadProgram(bundle.program);
  const files: MadeFile[] = [];
  const failures: Failure[] = [];
  const folders = new Set<string>();
  for (const { path, file, isPage, json, before } of orders) {
    const made = await make({ path, isPage, view: JSON.parse(json) }, frame);
    failures.push(...made.failures.map((each) => toFailure(each.file, each.error)));
    if (made.failure) {
      if (file === undefined) {
        throw new Error(`The page ${path} cannot be made.`, { cause: made.failure.error });
      }
      failures.push(toFailure(file, made.failure.error));
      continue;
    }
    const digest = digestOf(made.content);
    files.push({ path, digest, policy: isPage ? policyOf(made.content) : '' });
    if (digest.sha256 === before) continue;
    const to = join(folder, path);
    if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    folders.add(dirname(to));
    writeFileSync(to, made.content);
  }
  return { files, failures };
}

/** The service worker before it gets the version of the build. */
export async function makeServiceWorker(bundle: Bundle, frame: Frame): Promise<string> {
  const { make } = await loadProgram(bundle.program);
  const order = { path: ADDRESS.serviceWorker, isPage: false, view: { serviceWorker: {} } };
  const { content, failure } = await make(order, frame);
  if (failure) throw failure.error;
  return Buffer.from(content).toString('utf8');
}

/** The failures as a build reports them: one per article, the first that was thrown. */
export function describeFailures(failures: readonly Failure[]): Phrase[] {
  const causes = new Map<string, string>();
  for (const { file, reason } of failures) if (!causes.has(file)) causes.set(file, reason);
  return [
    phrase('publishing-fails-for', { count: causes.size }),
    ...Array.from(causes, ([file, cause]) => phrase('publishing-fails-in', { file, cause })),
  ];
}
