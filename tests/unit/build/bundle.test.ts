import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptBundle, makeRoom } from '../../../src/build/bundle.ts';

test('the bundles that were used last are kept, and no incomplete one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bundles = join(folder, 'bundles');
  makeRoom(bundles);
  for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'partial-f'].entries()) {
    mkdirSync(join(bundles, name));
    utimesSync(join(bundles, name), index, index);
  }
  expect(keptBundle(bundles, 'a')?.client).toBe(join(bundles, 'a', 'client'));
  expect(keptBundle(bundles, 'f')).toBeNull();
  makeRoom(bundles);
  expect(readdirSync(bundles).sort()).toEqual(['a', 'd', 'e']);
});
