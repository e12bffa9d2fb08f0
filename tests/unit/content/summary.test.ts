import { expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article/article.ts';
import { picturesOf, summarise } from '../../../src/content/summary.ts';
import { parse } from '../../../src/parse/parse.ts';

const SENTENCE = 'Chợ nổi họp khi trời còn tối và tan trước khi nắng lên.';
const NEXT = 'Mỗi ghe treo một thứ hàng lên cây sào trước mũi.';

function excerptOf(text: string): string {
  const bytes = (each: string): Uint8Array => new TextEncoder().encode(each);
  const lines = bytes('lines:\n  paragraph: [Chợ nổi họp khi, Mỗi ghe treo, Hết.]\n');
  const { article } = parse(bytes(text), 'bai.txt', {
    sidecar: { file: 'bai.yaml', bytes: lines },
  });
  if (!article) throw new Error('It has no article.');
  expect(article.provenance.headline.kind).toBe(text.startsWith('Chợ nổi\n') ? 'line' : 'derived');
  return summarise(article, { file: 'bai.txt' }, []).excerpt;
}

test.each([
  ['a headline of its own: the whole opening', `Chợ nổi\n\n${SENTENCE}\n`, SENTENCE],
  ['the headline is the first sentence: the rest', `${SENTENCE} ${NEXT}\n\nHết.\n`, NEXT],
  ['the headline is the first paragraph: the next', `${SENTENCE}\n\n${NEXT}\n`, NEXT],
  ['there is nothing else', `${SENTENCE}\n`, SENTENCE],
])('what stands below a headline in lists: %s', (_, text, expected) => {
  expect(excerptOf(text)).toBe(expected);
});

const { article: PARSED } = parse(new TextEncoder().encode(`Chợ nổi\n\n${SENTENCE}\n`), 'bai.txt');
const block = (kind: 'paragraph' | 'figure' | 'note', text: string, src?: string): Block => ({
  kind,
  text,
  span: { start: 0, end: 0 },
  ...(src === undefined ? {} : { src }),
});
function summaryOf(said: Partial<Article>, sidecar?: string) {
  if (!PARSED) throw new Error('It has no article.');
  return summarise({ ...PARSED, ...said }, { file: 'bai.txt', sidecar }, []);
}

test('lists know of an article what it says of itself', () => {
  const said = {
    kicker: 'Phóng sự',
    section: 'Đời sống',
    bylines: ['Mây'],
    keywords: ['chợ'],
    standfirst: 'Chợ tan sớm.',
    source: { name: 'Báo Mơ' },
    ...({ draft: true, pin: true, story: false } as const),
  };
  expect(summaryOf(said, 'bai.yaml')).toMatchObject({
    file: 'bai.txt',
    sidecar: 'bai.yaml',
    headline: 'Chợ nổi',
    headlineDerived: false,
    kicker: 'Phóng sự',
    section: 'Đời sống',
    bylines: ['Mây'],
    keywords: ['chợ'],
    excerpt: 'Chợ tan sớm.',
    source: 'Báo Mơ',
    draft: true,
    pin: true,
    story: false,
  });
});

test('what an article does not say is missing', () => {
  const summary = summaryOf({});
  for (const key of ['sidecar', 'kicker', 'section', 'source', 'draft', 'pin', 'story'])
    expect(summary).not.toHaveProperty(key);
});

test('captions and notes count neither as text nor as what repeats', () => {
  const body = [block('paragraph', 'Chợ họp sớm.'), block('paragraph', 'Chợ tan sớm.')];
  const beside = [block('figure', 'Ghe trên sông', 'ghe.jpg'), block('note', 'Tên đã đổi')];
  const [alone, both] = [body, [...beside, ...body]].map((blocks) => summaryOf({ blocks }));
  expect(both).toEqual(alone);
  expect(alone?.syllables).toBe(6);
  expect(alone?.excerpt).toBe('Chợ họp sớm.');
});

test('an article of captions opens with the first of them', () => {
  expect(summaryOf({ blocks: [block('figure', 'Ghe trên sông')] }).excerpt).toBe('Ghe trên sông');
});

test('an excerpt is at most 280 characters long', () => {
  expect(
    summaryOf({ standfirst: `${'Ghe trôi trên sông, '.repeat(30)}.` }).excerpt.length,
  ).toBeLessThanOrEqual(280);
  expect(
    summaryOf({ standfirst: `${'Ghe trôi trên sông, '.repeat(30)}.` }).excerpt.length,
  ).toBeGreaterThan(240);
});

test('the pictures of an article are the files of its figures', () => {
  const blocks = [
    block('figure', 'a', 'a.jpg'),
    block('figure', 'b'),
    block('figure', 'c', 'c.jpg'),
  ];
  expect(picturesOf({ blocks } as unknown as Article)).toEqual(['a.jpg', 'c.jpg']);
});
