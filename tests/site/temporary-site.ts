import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runScript } from '../scripts.ts';

const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.';

/** A raw article as short as a parser takes for one. */
export const articleOf = (headline: string): string => `${headline}\n\n${BODY}\n`;

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
