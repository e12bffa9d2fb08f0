import process from 'node:process';
import { parseArgs } from 'node:util';
import { reasonIn, userError } from '../config/user-error.ts';
import { commandLanguage } from '../messages/language.ts';
import { write } from '../messages/write.ts';
import { printable } from '../text/printable.ts';
import type { Options } from './build.ts';

/** The options of the command. Throws a UserError if one is unknown. */
export function readOptions(): Options {
  const { full, silent, config, cache } = readArguments();
  const language = commandLanguage();
  const tell: Options['tell'] = (line) => console.log(printable(write(line, language)));
  return { full, config, cache, now: readNow(), tell: silent ? () => {} : tell };
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        full: { type: 'boolean', default: false },
        silent: { type: 'boolean', default: false },
        config: { type: 'string' },
        cache: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw userError('build-options', { cause: reasonIn(error) });
  }
}

/** The moment of the build. The environment may set it, in seconds: https://reproducible-builds.org/specs/source-date-epoch/ */
function readNow(): number {
  const seconds = process.env.SOURCE_DATE_EPOCH;
  if (!seconds) return Date.now();
  if (/^\d+$/u.test(seconds)) return Number(seconds) * 1000;
  throw userError('source-date', { value: seconds });
}
