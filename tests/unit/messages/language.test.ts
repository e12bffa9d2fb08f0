import { expect, test } from 'vitest';
import { readLanguage } from '../../../src/messages/language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['vi', 'vi'],
  ['en', 'en'],
  // As systems set it.
  ['vi_VN:vi:en', 'vi'],
  ['en_US:en', 'en'],
  ['fr_FR.UTF-8:VI', 'vi'],
  ['vie', 'en'],
  ['de', 'en'],
])('LANGUAGE=%s asks for %s', (value, language) => {
  expect(readLanguage({ LANGUAGE: value })).toBe(language);
});
