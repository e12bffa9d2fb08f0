import { constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Detail, Phrase } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import { write } from '../messages/write.ts';

/** The bytes of a file of the seeds folder. Rejects if the file has become a link since the folder was scanned. */
export const readOwn = (path: string): Promise<Buffer> =>
  // Windows has no such flag.
  readFile(path, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });

const CAUSES: Readonly<Record<string, Phrase>> = {
  ENOENT: phrase('deleted'),
  ELOOP: phrase('is-link'),
  EACCES: phrase('forbidden'),
  EPERM: phrase('forbidden'),
};

/** An error whose words depend on the language. */
export class Refusal extends Error {
  readonly why: Phrase;

  constructor(why: Phrase) {
    super(write(why, 'en'));
    this.why = why;
  }
}

/** Why a file cannot be read, for a message. */
export function whyUnreadable(error: unknown): Detail {
  if (error instanceof Refusal) return error.why;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? (code || (error.message.split('\n')[0] ?? ''));
}

/** Why a folder cannot be listed, for a message. */
export const whyUnlisted = (error: NodeJS.ErrnoException): Detail =>
  error.code === 'ENOENT' ? phrase('absent') : whyUnreadable(error);
