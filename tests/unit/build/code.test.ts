import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeDigest } from '../../../src/build/code.ts';

test('the digest changes with the settings and with the configuration, and with nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const config = join(folder, 'astro.config.mjs');
  writeFileSync(config, 'export default {};');
  const first = codeDigest(['https://example.com/', false], config);
  expect(codeDigest(['https://example.com/', false], config)).toBe(first);
  expect(codeDigest(['https://example.com/', true], config)).not.toBe(first);
  expect(codeDigest([null, false], config)).not.toBe(first);
  expect(codeDigest(['https://example.com/', false], undefined)).not.toBe(first);
  writeFileSync(config, 'export default { output: 1 };');
  expect(codeDigest(['https://example.com/', false], config)).not.toBe(first);
});
