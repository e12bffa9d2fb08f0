import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Phrase } from '../article/message.ts';
import { userError } from '../config/user-error.ts';
import { commandLanguage } from '../messages/language.ts';
import { write } from '../messages/write.ts';
import { printable } from '../text/printable.ts';

export interface Options {
  /** Makes everything again, whatever the caches hold. */
  readonly full: boolean;
  /** A configuration of Astro that replaces the project's own. */
  readonly config?: string | undefined;
  /** A folder for the caches. It must be in the project: compiled pages look for some libraries above them. */
  readonly cache?: string | undefined;
  /** The moment that counts as now, in milliseconds since 1970. */
  readonly now: number;
  readonly tell: (line: Phrase) => void;
}

/** The options of the command. Throws if one is unknown. */
export function readOptions(): Options {
  const { full, silent, config, cache } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      silent: { type: 'boolean', default: false },
      config: { type: 'string' },
      cache: { type: 'string' },
    },
  }).values;
  const language = commandLanguage();
  const tell: Options['tell'] = (line) => console.log(printable(write(line, language)));
  return { full, config, cache, now: readNow(), tell: silent ? () => {} : tell };
}

/** The moment of the build. The environment may set it, in seconds: https://reproducible-builds.org/specs/source-date-epoch/ */
function readNow(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (!seconds) return Date.now();
  if (/^\d+$/u.test(seconds)) return Number(seconds) * 1000;
  throw userError('source-date', { value: seconds });
}
