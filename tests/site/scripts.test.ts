import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFolder } from '../sites.ts';

test('no script brings readers what is said to publishers', () => {
  const folder = join(siteFolder('seeds'), '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const heavy = scripts.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes('OUT_DIR'),
  );
  expect(heavy).toEqual([]);
});
