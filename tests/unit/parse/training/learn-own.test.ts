import { beforeAll, expect, test } from 'vitest';
import { parse } from '../../../../src/parse/parse.ts';
import { learned } from '../../../../src/parse/roles/learned.ts';
import { type OwnReading, parseOwn, withOwn } from '../../../../src/parse/roles/own.ts';
import { type CorrectedArticle, readCorrected } from '../../../../src/parse/training/corrected.ts';
import { isBetter, learnOwn } from '../../../../src/parse/training/learn-own.ts';
import { radioArticle } from '../../../corrected.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function corrected(text: string, sidecar: string): CorrectedArticle {
  const article = readCorrected('bai.txt', bytes(text), bytes(sidecar), learned());
  if (!article) throw new Error('Nothing is said of its lines.');
  return article;
}

const radio = (index: number): CorrectedArticle => {
  const { text, sidecar } = radioArticle(index);
  return corrected(text, sidecar);
};

let own: OwnReading;
const steps: string[] = [];
beforeAll(() => {
  own = learnOwn(
    Array.from({ length: 10 }, (_, index) => radio(index)),
    (done, all) => steps.push(`${done}/${all}`),
  );
});

test('what is corrected again and again is learned, and what was let stand is kept', () => {
  const { articles, lines, before, after, lost } = own.worth;
  expect({ articles, lines, lost }).toEqual({ articles: 10, lines: 60, lost: 0 });
  expect(before).toBeLessThan(40);
  expect(after).toBeGreaterThan(55);
  expect(isBetter(own.worth)).toBe(true);
  expect(steps[0]).toBe('0/11');
  expect(steps.at(-1)).toBe('10/11');
});

test('an article that nobody has corrected is read like the corrected ones', () => {
  const { text } = radioArticle(11);
  const setAside = (model = learned()) =>
    parse(bytes(text), 'bai.txt', { model }).units.flatMap(({ choice, textUnit }) =>
      choice.role === 'furniture' ? [textUnit.text.slice(0, 8)] : [],
    );
  expect(setAside()).toEqual([]);
  expect(setAside(withOwn(own) ?? learned())).toEqual(['BÚT SÔNG', 'Số 11 ch', 'Mời bạn ']);
});

test('nothing else is read otherwise', () => {
  const text =
    'Kè sông sạt lở trong đêm\n\n12/3/2024 08:00\n\nĐoạn kè dài ba mươi mét sạt xuống sông, không ai bị thương.\n\nĐoạn kè sáng nay. Ảnh: Sơn Thạch\n\nXã đã dời hai hộ đi nơi khác.\n\nLê Minh\n';
  const roles = (model = learned()) =>
    parse(bytes(text), 'bai.txt', { model }).units.map(({ choice }) => choice.role);
  expect(roles(withOwn(own) ?? learned())).toEqual(roles());
});

test('copies of one article are left out together: they do not vouch for each other', () => {
  const { worth } = learnOwn(Array.from({ length: 10 }, () => radio(3)));
  expect(worth.after).toBe(worth.before);
  expect(isBetter(worth)).toBe(false);
});

test('corrections that follow no rule are not worth using', () => {
  const articles = Array.from({ length: 10 }, (_, index) => {
    const { text } = radioArticle(index);
    const said = index % 2 === 0 ? 'remove' : 'paragraph';
    return corrected(text, `lines: {${said}: Sáng nay}\n`);
  });
  expect(isBetter(learnOwn(articles).worth)).toBe(false);
});

test.each([
  [{ articles: 10, lines: 100, before: 90, after: 92, lost: 0 }, false],
  [{ articles: 10, lines: 100, before: 90, after: 93, lost: 0 }, true],
  [{ articles: 10, lines: 100, before: 90, after: 94, lost: 5 }, false],
  [{ articles: 10, lines: 100, before: 90, after: 80, lost: 12 }, false],
])('%o is better: %s', (worth, better) => expect(isBetter(worth)).toBe(better));

test('a kept reading is what it was; what is none, or of other weights, is not used', () => {
  expect(JSON.stringify(parseOwn(JSON.stringify(own)))).toBe(JSON.stringify(own));
  for (const text of ['', '{}', '[]', 'null', JSON.stringify({ ...own, change: { most: 1 } })])
    expect(parseOwn(text)).toBeNull();
  const { layout: _, ...change } = own.change;
  expect(withOwn({ ...own, of: 'others' })).toBeNull();
  expect(withOwn({ ...own, change: { ...change, layout: 'another' } })).toBeNull();
});

test('an article of which nothing is said teaches nothing', () => {
  const { text } = radioArticle(1);
  for (const sidecar of ['published: 2024-05-01\n', 'lines: {remove: Không có dòng này}\n'])
    expect(readCorrected('bai.txt', bytes(text), bytes(sidecar), learned())).toBeNull();
});
