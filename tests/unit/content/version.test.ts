import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeVersion } from '../../../src/content/version.ts';
import { ROOT } from '../../sites.ts';

/** They only word what went wrong with an article, or throw if the article would break a list. */
const KEEP_NOTHING = ['content/failures.ts', 'content/order.ts'];

/** The modules of `content/` that one of them loads, itself included. */
function loadedBy(first: string): string[] {
  const loaded = new Set([first]);
  for (const path of loaded) {
    const code = readFileSync(join(ROOT, 'src', path), 'utf8');
    for (const [, module = ''] of code.matchAll(
      /^import (?!type)[^;]*? from '\.\/([\w-]+\.ts)';/gmu,
    ))
      loaded.add(`content/${module}`);
  }
  return [...loaded].filter((path) => !KEEP_NOTHING.includes(path));
}

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
    ...loadedBy('content/reader.ts'),
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
