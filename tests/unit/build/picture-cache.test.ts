import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { removeHalfPictures } from '../../../src/build/picture-cache.ts';

/** One white pixel. */
const WEBP = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');

test('half a picture goes from the cache, whole ones and other files stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'ca.webp'), WEBP);
  writeFileSync(join(folder, 'nua.webp'), WEBP.subarray(0, 20));
  writeFileSync(join(folder, 'trong.webp'), '');
  writeFileSync(join(folder, 'khac.json'), '{');
  expect(removeHalfPictures(folder).sort()).toEqual(['nua.webp', 'trong.webp']);
  expect(readdirSync(folder).sort()).toEqual(['ca.webp', 'khac.json']);
  expect(removeHalfPictures(join(folder, 'khong-co'))).toEqual([]);
});
