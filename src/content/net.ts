import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AGAIN, BUILD_AGAIN } from '../config/build-again.ts';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { printable } from '../text/printable.ts';
import {
  FAILURES,
  type Failure,
  LEFT_OUT,
  noteFailure,
  readFailures,
  writeFailures,
} from './failures.ts';

/** Catches what is thrown for one article after the loading, wherever a build does something with it. */
interface ArticleNet {
  /** Must come after whatever else reads single articles, and before what finishes the site. */
  readonly integration: AstroIntegration;
  /** Notes that a step for the article of a file failed. The build then ends before it replaces a site. */
  readonly note: (file: string, error: unknown) => void;
}

/**
 * Tells the loader and the pages where their common cache is and when the build began, and ends a build in which an article failed: with a sentence
 * that names it, or, if `onError` is `quarantine`, so that the command builds again without it.
 */
export function articleNet({ onError }: Settings): ArticleNet {
  let cache = '';
  const stop = (): void => {
    const failures = readFailures(join(cache, FAILURES));
    if (failures.length === 0) return;
    const before = new Set(readFailures(join(cache, LEFT_OUT)).map(({ file }) => file));
    // One that failed although it was left out would fail for ever.
    const again = onError === 'quarantine' && failures.every(({ file }) => !before.has(file));
    if (again) {
      process.once('exit', () => {
        process.exitCode = AGAIN;
      });
    }
    throw describe(failures, again);
  };
  return {
    note: (file, error) => noteFailure(join(cache, FAILURES), file, error),
    integration: {
      name: 'ban-tin',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          // One for each command, so that a build and a server can run at once.
          cache = fileURLToPath(new URL(`articles/${command}/`, config.cacheDir));
          mkdirSync(cache, { recursive: true });
          const isAgain = process.env[BUILD_AGAIN] === '1';
          const leftOut = isAgain
            ? [LEFT_OUT, FAILURES].flatMap((name) => readFailures(join(cache, name)))
            : [];
          writeFailures(join(cache, LEFT_OUT), leftOut);
          rmSync(join(cache, FAILURES), { force: true });
          updateConfig({
            vite: {
              define: {
                'import.meta.env.ARTICLE_CACHE': JSON.stringify(cache),
                'import.meta.env.BUILD_START': JSON.stringify(Date.now()),
              },
            },
          });
        },
        'astro:build:generated': stop,
        'astro:build:done': stop,
      },
    },
  };
}

function describe(failures: readonly Failure[], again: boolean): UserError {
  const one = failures.length === 1;
  const list = failures.map(({ file, reason }) => printable(`error: ${file}: ${reason}.`));
  return new UserError(
    [
      `Publishing fails for ${one ? 'an article' : `${failures.length} articles`}:`,
      ...list,
      'Nothing was written; the site in the output folder is as it was.',
    ].join('\n'),
    again
      ? `Building again without ${one ? 'it' : 'them'}.`
      : 'This is a fault of the program: report it with the files. Take them out, or set ON_ERROR=quarantine to publish the rest.',
  );
}
