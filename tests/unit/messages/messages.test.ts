import { expect, test } from 'vitest';
import { ERRORS } from '../../../src/messages/errors.ts';
import { PHRASES } from '../../../src/messages/phrases.ts';
import { RULES } from '../../../src/messages/rules.ts';
import { gapsIn } from '../../../src/messages/write.ts';
import { fieldOf } from '../../../src/parse/formats/field-names.ts';

const both = [
  ...Object.entries(RULES),
  ...Object.entries(ERRORS),
  ...Object.entries(PHRASES).map(
    ([id, { en, vi }]) =>
      [id, { en: { reason: en, hint: '' }, vi: { reason: vi, hint: '' } }] as const,
  ),
];
/** Without those that only choose a form, which Vietnamese does not need. */
const gaps = (text: string): string[] =>
  [...new Set(gapsIn(text.replace(/\{\w+:\S[^{}]*\}/gu, '')))].sort();

test.each(both)('%s names the same details in both languages', (id, { en, vi }) => {
  // Each language has its own way to write a date.
  if (id === 'date') return;
  expect(gaps(vi.reason)).toEqual(gaps(en.reason));
  expect(gaps(vi.hint)).toEqual(gaps(en.hint));
});

const sentences = [...Object.entries(RULES), ...Object.entries(ERRORS)];

test.each(sentences)('%s says in Vietnamese what is the matter and what to do', (_, { en, vi }) => {
  expect(vi.reason).not.toBe(en.reason);
  expect(vi.hint).not.toBe('');
  expect(vi.hint).toMatch(/[.!?…]\S*\s*(?:\{more\})?$|npm run|\]$|\{usage\}$/u);
  // Vietnamese has no plural, so no form goes with a number.
  expect(vi.reason + vi.hint).not.toMatch(/\{\w+:\S/u);
  expect(vi.reason + vi.hint).not.toMatch(/ {2}| [,.;:?!](?!\S)|[“”]{2}/u);
});

test('a hint in Vietnamese asks politely or says that nothing has to be done', () => {
  const blunt = sentences.filter(
    ([, { vi }]) =>
      !/(?:^|\s|, )(?:[Hh]ãy|[Nn]ên|Không cần|Cách dùng:|Ví dụ:|Có thể|Cách dùng)/u.test(vi.hint),
  );
  expect(blunt.map(([id]) => id)).toEqual([]);
});

test('the Vietnamese list of keys has only names that are read', () => {
  const list = /Các mục dùng được: (?<names>.+)\.$/u.exec(RULES['unknown-key'].vi.hint);
  const names = list?.groups?.names?.split(/, | và /u) ?? [];
  expect(names).toHaveLength(15);
  expect(new Set(names.map(fieldOf)).size).toBe(15);
  expect(names.map(fieldOf)).not.toContain(undefined);
});
