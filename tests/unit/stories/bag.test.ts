import { expect, test } from 'vitest';
import { bagOf, countOf, termOf } from '../../../src/stories/bag.ts';
import { article, paragraph, words } from './made-up.ts';

const counts = (texts: Parameters<typeof bagOf>[0]): number[] => [...bagOf(texts)].map(countOf);
const terms = (texts: Parameters<typeof bagOf>[0]): number[] => [...bagOf(texts)].map(termOf);

test('a term is a syllable or a pair of them in their order, whatever stands between them', () => {
  expect(terms(article('chợ nổi'))).toEqual(terms(article('Chợ, NỔI…')));
  expect(terms(article('chợ nổi'))).not.toEqual(terms(article('nổi chợ')));
  expect(terms(article('chợ nổi họp sớm'))).toHaveLength(7);
});

test('terms do not cross from one paragraph to the next', () => {
  expect(bagOf(article('', 'chợ', 'nổi'))).toHaveLength(2);
});

test('the headline counts three times, the standfirst or else the lede twice', () => {
  expect(counts(article('một hai', 'ba bốn', 'năm sáu')).sort()).toEqual([
    1, 1, 1, 2, 2, 2, 3, 3, 3,
  ]);
  const withStandfirst = { ...article('một hai', 'ba bốn', 'năm sáu'), standfirst: 'bảy tám' };
  expect(counts(withStandfirst).sort()).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
});

test('captions count, and are no lede; notes do not', () => {
  const { span } = paragraph('');
  const blocks = [
    { kind: 'figure', text: 'một hai', span },
    { kind: 'note', text: 'ba bốn', span },
    { kind: 'paragraph', text: 'năm sáu', span },
  ] as const;
  expect(counts({ headline: '', blocks }).sort()).toEqual([1, 1, 1, 2, 2, 2]);
});

test('what repeats is one term, and counts at most 31 times', () => {
  const often = 'tin nóng '.repeat(100);
  expect(counts(article('', often)).sort()).toEqual([31, 31, 31, 31]);
});

test('entries ascend, each term once', () => {
  const found = terms(article(words('a', 40), words('b', 300), words('b', 300)));
  expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
});

test('a long article keeps its 512 most frequent terms, ascending', () => {
  const long = article(words('tít', 20), words('mở', 40), words('thân', 8_440));
  const bag = bagOf(long);
  expect(bag).toHaveLength(512);
  expect(bag).toEqual(bag.toSorted());
  expect([...bag].filter((entry) => countOf(entry) === 3)).toHaveLength(39);
  expect([...bag].filter((entry) => countOf(entry) === 2)).toHaveLength(79);
});

test('two long articles on one subject keep the same terms', () => {
  const shared = words('chung', 2_000);
  const [one, two] = [1, 2].map(
    (number) => new Set(terms(article('', words(`mở${number}x`, 9), shared))),
  );
  expect([...(one ?? [])].filter((term) => two?.has(term)).length).toBeGreaterThan(480);
});

test('an article without a syllable has an empty bag', () => {
  for (const empty of [article(''), article('…', '', '–')]) expect(bagOf(empty)).toHaveLength(0);
});
