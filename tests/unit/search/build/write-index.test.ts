import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Listed } from '../../../../src/search/build/listed.ts';
import { writeIndex } from '../../../../src/search/build/write-index.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'ban-tin-muc-luc-'));
  mkdirSync(join(site, 'bai'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(name: string): Listed {
  const url = `bai/${name}.html`;
  writeFileSync(join(site, url), `<h1 data-search="headline">Bài ${name}</h1>`);
  return { file: `${name}.txt`, url, date: '', month: '', day: 0, bylines: [] };
}

test('an article that cannot be indexed is told by its file, and the others are read on', async () => {
  const good = [write('mot'), write('ba')];
  const bad: Listed = {
    ...write('hai'),
    get date(): string {
      throw new TypeError('no date');
    },
  };
  const told = vi.fn();
  const [first, last] = good;
  if (!first || !last) throw new Error('There are no articles.');
  await writeIndex(site, [first, bad, last], join(site, 'pagefind'), told);
  expect(told.mock.calls).toEqual([['hai.txt', new TypeError('no date')]]);
  await expect(writeIndex(site, [bad], join(site, 'pagefind'))).rejects.toThrow('no date');
});
