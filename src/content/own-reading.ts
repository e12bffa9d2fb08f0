import { hash } from 'node:crypto';
import { join } from 'node:path';
import { message, type RuleId } from '../parse/messages.ts';
import type { Model } from '../parse/roles/model.ts';
import type { OwnReading } from '../parse/roles/own.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type { FileMessage } from './report.ts';

/** In the seeds folder; a name with `_` is never an article's. */
export const OWN_READING_FILE = '_cach-doc.json';

/** What a publisher's corrections have taught the parser. */
export interface FoundReading {
  /** Changes with what was learned; empty if nothing was. */
  readonly version: string;
  readonly own: OwnReading | null;
  /** If it is missing, the parser reads as it ships. */
  readonly model?: Model;
  readonly messages: readonly FileMessage[];
}

const NOTHING: FoundReading = { version: '', own: null, messages: [] };

/** The publisher's own reading in a folder of articles. Never rejects for a bad file: the parser then reads as it ships. */
export async function readOwnReading(folder: string): Promise<FoundReading> {
  const bytes = await readOwn(join(folder, OWN_READING_FILE)).catch(
    (error: NodeJS.ErrnoException) => error,
  );
  if (bytes instanceof Error)
    return bytes.code === 'ENOENT' || bytes.code === 'ENOTDIR'
      ? NOTHING
      : { ...NOTHING, messages: [about('unreadable-file', { cause: whyUnreadable(bytes) })] };
  // Few have one, and the weights take a while to load.
  const { parseOwn, withOwn } = await import('../parse/roles/own.ts');
  const own = parseOwn(bytes.toString('utf8'));
  if (!own) return { ...NOTHING, messages: [about('bad-own-reading')] };
  const model = withOwn(own);
  if (!model) return { ...NOTHING, own, messages: [about('old-own-reading')] };
  return { version: ` ${hash('sha256', bytes)}`, own, model, messages: [] };
}

const about = (rule: RuleId, details = {}): FileMessage => ({
  ...message(rule, undefined, details),
  file: OWN_READING_FILE,
});
