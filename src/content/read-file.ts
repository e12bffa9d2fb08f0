import { constants } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** The bytes of a file of the seeds folder. Rejects if the file has become a link since the folder was scanned. */
export const readOwn = (path: string): Promise<Buffer> =>
  // Windows has no such flag.
  readFile(path, { flag: constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) });

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'it was deleted while the articles were read',
  ELOOP: 'it is a link',
};

/** Why a file cannot be read, for a message. */
export function whyUnreadable(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return CAUSES[code] ?? (code || (error.message.split('\n')[0] ?? ''));
}
