import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runScript } from '../sites.ts';

/** A folder of a test file's own, for articles in `seeds` and the site that `build` makes of them; it goes when the tests have ended. */
export function temporarySite() {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const seeds = join(folder, 'seeds');
  const site = join(folder, 'site');
  const build = (
    environment: Readonly<Record<string, string>> = {},
    args: readonly string[] = [],
  ) => runScript('build', { SEEDS_DIR: seeds, OUT_DIR: site, ...environment }, args);
  return { folder, seeds, site, build };
}
