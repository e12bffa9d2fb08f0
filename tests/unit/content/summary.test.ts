import { expect, test } from 'vitest';
import { summarise } from '../../../src/content/summary.ts';
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
