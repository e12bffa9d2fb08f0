import { expect, test } from 'vitest';
import { describeFailures } from '../../../src/build/make-outputs.ts';
import { write } from '../../../src/messages/write.ts';

test('a report of failures counts the articles, and names each with its first cause', () => {
  const failures = [
    { file: 'a.txt', reason: 'TypeError: một' },
    { file: 'b.txt', reason: 'RangeError: hai' },
    { file: 'a.txt', reason: 'TypeError: ba' },
  ];
  expect(describeFailures(failures).map((line) => write(line, 'en'))).toEqual([
    'Publishing fails for 2 articles:',
    expect.stringMatching(/^error: a\.txt: TypeError: một/u),
    expect.stringMatching(/^error: b\.txt: RangeError: hai/u),
  ]);
});
