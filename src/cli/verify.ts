import { existsSync } from 'node:fs';
import { isAddress } from '../build/manifest.ts';
import { isHalfReplaced } from '../build/place.ts';
import { verify } from '../build/verify.ts';
import { reasonIn } from '../config/user-error.ts';

const [place = process.env.OUT_DIR || 'dist', ...rest] = process.argv.slice(2);
if (rest.length > 0 || place.startsWith('-')) {
  console.error('Usage: npm run verify -- [FOLDER|ADDRESS]');
  process.exit(2);
}
if (!isAddress(place) && isHalfReplaced(place)) {
  console.error(
    `A build was stopped while it replaced ${place}. Run npm run build, which finishes that first.`,
  );
  process.exit(1);
}
if (!isAddress(place) && !existsSync(place)) {
  console.error(`There is no folder ${place}.`);
  process.exit(2);
}
try {
  const { version, checked, unseen, missing, changed, strange } = await verify(place);
  const name = (label: string, paths: readonly string[]): void => {
    for (const path of paths.slice(0, 20)) console.log(`${label}: ${path}`);
    if (paths.length > 20) console.log(`${label}: ${paths.length - 20} more`);
  };
  name('missing', missing);
  name('not as built', changed);
  name('not of this build', strange);
  if (unseen > 0)
    console.log(
      `${unseen} files for hosts and packed copies cannot be checked from outside; check the folder for these.`,
    );
  const wrong = missing.length + changed.length;
  console.log(
    wrong === 0
      ? `Complete: all ${checked} files of build ${version} are in ${place}.`
      : `Not complete: of ${checked} files of build ${version}, ${missing.length} are missing and ${changed.length} are not as built. Upload them again; if they are as built, old packed copies (.br, .gz) lie beside them: delete those.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
} catch (error) {
  const reason = reasonIn(error);
  console.error(
    reason === 'fetch failed'
      ? `${place} cannot be reached: is the address right, and the server running?`
      : reason,
  );
  process.exitCode = 2;
}
