import { expect, test } from 'vitest';
import { Refusal, whyUnlisted, whyUnreadable } from '../../../src/content/read-file.ts';
import { phrase } from '../../../src/messages/phrases.ts';
import { write } from '../../../src/messages/write.ts';

const failed = (code: string): Error => Object.assign(new Error(`${code}: no luck`), { code });

test.each([
  [failed('EACCES'), 'you may not read it', 'bạn không có quyền đọc'],
  [failed('EIO'), 'EIO', 'EIO'],
  [new Refusal(phrase('picture-other', { format: 'SVG' })), 'it holds SVG', 'thật ra tệp là SVG'],
  [new Error('one\ntwo'), 'one', 'one'],
  ['thrown', 'thrown', 'thrown'],
])('%s is told in both languages', (error, english, vietnamese) => {
  expect(write(whyUnreadable(error), 'en')).toBe(english);
  expect(write(whyUnreadable(error), 'vi')).toBe(vietnamese);
});

test('a folder that is missing was not deleted while it was read', () => {
  expect(write(whyUnlisted(failed('ENOENT')), 'en')).toBe('it does not exist');
});
