import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeVersion } from '../../../src/content/version.ts';
import { ROOT } from '../../sites.ts';

test('the version changes with code that reads articles, and with nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of ['src', 'package.json'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  const source = join(folder, 'src');
  let version = codeVersion(source);
  expect(version).toBe(codeVersion());
  for (const path of [
    'article/article.ts',
    'messages/rules.ts',
    'text/slug.ts',
    'parse/parse.ts',
    'parse/roles/weights.ts',
    'stories/bag.ts',
    'content/nearby-pictures.ts',
    'content/read-one.ts',
    'content/record-file.ts',
    'content/records.ts',
    'content/rehearse.ts',
    'content/summary.ts',
    '../package.json',
  ]) {
    appendFileSync(join(source, path), '\n');
    const next = codeVersion(source);
    expect(next, path).not.toBe(version);
    version = next;
  }
  for (const path of ['content/front.ts', 'messages/lines.ts'])
    appendFileSync(join(source, path), '\n');
  expect(codeVersion(source)).toBe(version);
});
