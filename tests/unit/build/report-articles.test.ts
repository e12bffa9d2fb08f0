import { expect, test } from 'vitest';
import { reportArticles } from '../../../src/build/report-articles.ts';
import type { Settings } from '../../../src/config/settings.ts';
import type { Loaded } from '../../../src/content/load.ts';
import { message } from '../../../src/parse/messages.ts';
import { inEnglish } from '../../words.ts';
import { makeStored } from '../outputs/stored.ts';

const bad = (file: string) => ({ ...message('empty-file'), file });
const told: string[] = [];
function report(
  said: { readonly articles?: number; readonly bad?: readonly string[]; readonly leftOut?: number },
  onError: Settings['onError'],
): string[] {
  told.length = 0;
  const loaded = {
    articles: Array.from({ length: said.articles ?? 3 }, (_, at) => makeStored(at)),
    messages: (said.bad ?? []).map(bad),
    judged: [],
    leftOut: said.leftOut ?? 0,
  } as unknown as Loaded;
  reportArticles(loaded, { onError } as Settings, (line) => told.push(...inEnglish([line])));
  return [...told];
}

test('a bad file stops the build, and is named first', () => {
  expect(() => report({ bad: ['a.txt', 'a.txt', 'b.txt'] }, 'stop')).toThrow(/2 files/u);
  expect(told.join('\n')).toMatch(/a\.txt.*b\.txt/su);
});

test('or it is left out, and counted with what is left out anyway', () => {
  const lines = report({ bad: ['a.txt', 'b.txt'], leftOut: 2 }, 'quarantine');
  expect(lines.at(-1)).toMatch(/4 .* 3/u);
  expect(report({ leftOut: 1 }, 'stop').at(-1)).toMatch(/1 .* 3/u);
  expect(report({}, 'stop')).toEqual([]);
});

test('a site without articles is not built', () => {
  expect(() => report({ articles: 0 }, 'quarantine')).toThrow(/article/u);
  expect(() => report({ articles: 1 }, 'quarantine')).not.toThrow();
});
