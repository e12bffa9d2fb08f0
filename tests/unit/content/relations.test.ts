import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { packGraph, unpackGraph } from '../../../src/content/packed-graph.ts';
import type { Gathered } from '../../../src/content/read-one.ts';
import { representatives } from '../../../src/content/relations.ts';
import { makeArticle } from './article.ts';

const idOf = (name: string): ArticleId => name as ArticleId;
const gathered = (name: string): Pick<Gathered, 'summary'> => ({
  summary: makeArticle({ id: idOf(name), file: `${name}.txt` }),
});
const repeats = (name: string, of: string) => ({
  file: `${name}.txt`,
  of: `${of}.txt`,
  similarity: 1,
});

test.each([
  ['every article stands for itself', 'abc', [], 'abc'],
  ['what it repeats stands for an article', 'abc', [repeats('c', 'a')], 'aba'],
  [
    'of several that repeat one, it stands for all',
    'abc',
    [repeats('b', 'a'), repeats('c', 'a')],
    'aaa',
  ],
  [
    'the first stands for the others if what they repeat is not published',
    'bcd',
    [repeats('b', 'a'), repeats('d', 'a')],
    'bcb',
  ],
])('%s', (_, articles, duplicates, standsFor) => {
  const found = representatives([...articles].map(gathered), duplicates as never);
  expect([...found.keys()].join('')).toBe(articles);
  expect([...found.values()].join('')).toBe(standsFor);
});

test('a graph is the same when it was packed', () => {
  const near = (name: string, nearness: number) => ({ id: idOf(name), nearness });
  const compared = {
    digests: new Map([...'abcd'].map((name) => [idOf(name), `digest ${name}`])),
    graph: new Map([
      [idOf('a'), [near('c', 0.5), near('b', 0.25)]],
      [idOf('b'), [near('a', 0.25)]],
      [idOf('c'), [near('a', 0.5)]],
      [idOf('d'), []],
    ]),
  };
  expect(unpackGraph(structuredClone(packGraph(compared)))).toEqual(compared);
});
