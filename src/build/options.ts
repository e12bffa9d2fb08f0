import process from 'node:process';
import { parseArgs } from 'node:util';
import { reasonIn, UserError } from '../config/user-error.ts';
import type { Options } from './build.ts';

/** Reads the options of the command. Throws a UserError for one that is unknown. */
export function readOptions(): Options {
  try {
    const { full, silent, config, cache } = parseArgs({
      options: {
        full: { type: 'boolean', default: false },
        silent: { type: 'boolean', default: false },
        config: { type: 'string' },
        cache: { type: 'string' },
      },
    }).values;
    return { full, config, cache, now: readNow(), tell: silent ? () => {} : console.log };
  } catch (error) {
    throw new UserError(
      reasonIn(error),
      'Usage: npm run build [-- --full]. Settings are environment variables; see README.',
    );
  }
}

/** The moment of the build. https://reproducible-builds.org/specs/source-date-epoch/ lets the environment say it, in seconds. */
function readNow(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (!seconds) return Date.now();
  if (/^\d+$/u.test(seconds)) return Number(seconds) * 1000;
  throw new Error(`SOURCE_DATE_EPOCH is “${seconds}”, which is no number of seconds.`);
}
