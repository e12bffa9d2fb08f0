import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionString } from 'harfbuzzjs';
import { loadColours } from '../config/colours.ts';
import { SITE } from '../config/site.ts';
import type { Preview } from './preview.ts';

/** From the project's root: a build bundles this file, and then its own place says nothing. */
const ROOM = 'src/previews';

let version: string | undefined;

/** Changes with everything that decides how pictures look: the code, the fonts, colours, the name. So nobody counts versions. */
function designVersion(): string {
  version ??= computeVersion();
  return version;
}

function computeVersion(): string {
  const hash = createHash('sha256').update(versionString());
  hash.update(JSON.stringify([loadColours(), SITE.nameParts]));
  const files = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|ttf)$/u.test(file))
    .toSorted();
  for (const file of files) hash.update(file).update(readFileSync(join(ROOM, file)));
  return hash.digest('hex');
}

/** 32 hex digits that identify a picture. `null` is the site's own. Pictures with the same digest are the same. */
export function digestOf(preview: Preview | null, design = designVersion()): string {
  const said = preview ? [preview.headline, preview.label, preview.date] : [SITE.description];
  return createHash('sha256')
    .update(design)
    .update(JSON.stringify(said))
    .digest('hex')
    .slice(0, 32);
}
