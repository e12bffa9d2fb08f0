import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isAddress } from '../build/manifest.ts';
import { isHalfReplaced } from '../build/place.ts';
import { verify } from '../build/verify.ts';
import { currentSettings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import { phrase } from '../messages/phrases.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { usage } from './usage.ts';

/** The number of files of one kind that are named. */
const NAMED = 20;
/** The exit code if the site could not be checked. */
const NOT_LOOKED = 2;

await run(async () => {
  process.exitCode = NOT_LOOKED;
  const { positionals } = parseArgs({ allowPositionals: true });
  const [place = currentSettings().outDir, ...rest] = positionals;
  if (rest.length > 0) throw userError('one-place', { usage: usage() });
  if (!isAddress(place) && isHalfReplaced(place)) {
    process.exitCode = 1;
    throw userError('build-interrupted', { folder: place });
  }
  if (!isAddress(place) && !existsSync(place)) throw userError('no-folder', { folder: place });
  const { version, checked, unseen, missing, changed, strange } = await verify(place);
  const name = (kind: 'missing' | 'changed' | 'strange', paths: readonly string[]): void => {
    for (const path of paths.slice(0, NAMED)) say(phrase(`file-${kind}`, { path }));
    const count = paths.length - NAMED;
    if (count > 0) say(phrase(`files-${kind}`, { count }));
  };
  name('missing', missing);
  name('changed', changed);
  name('strange', strange);
  if (unseen > 0) say(phrase('unseen', { count: unseen }));
  const isWhole = missing.length + changed.length === 0;
  say(
    isWhole
      ? phrase('complete', { count: checked, version, place })
      : phrase('not-complete', {
          count: checked,
          version,
          missing: missing.length,
          changed: changed.length,
        }),
  );
  process.exitCode = isWhole ? 0 : 1;
});
