import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeDigest, codeFiles } from '../../../src/build/code.ts';

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
  // A file of another name is another file of the site.
  const renamed = join(folder, 'other.config.mjs');
  writeFileSync(renamed, 'export default {};');
  expect(codeDigest(['https://example.com/', false], renamed)).not.toBe(first);
  writeFileSync(config, 'export default { output: 1 };');
  expect(codeDigest(['https://example.com/', false], config)).not.toBe(first);
});

test('a document beside the code changes no page, one in public/ is a file of the site', () => {
  const root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = ['public/about.md', 'src/a.ts', 'src/README.md', 'src/b/README.md', 'src/b/c.css'];
  for (const folder of ['public', 'src/b']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of files) writeFileSync(join(root, file), '');
  const counted = ['public/about.md', 'src/a.ts', 'src/b/c.css'];
  expect(codeFiles(root)).toEqual(counted.map((file) => join(root, file)));
});
