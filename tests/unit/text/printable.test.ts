import { expect, test } from 'vitest';
import { printable } from '../../../src/text/printable.ts';

test.each([
  ['tên tệp “có dấu” 👩‍🌾.txt', 'tên tệp “có dấu” 👩‍🌾.txt'],
  ['\u001b[31mđỏ\u0007', String.raw`\u{1b}[31mđỏ\u{7}`],
  ['một\nerror: hai', String.raw`một\u{a}error: hai`],
  ['\u009b2J', String.raw`\u{9b}2J`],
  ['\u202egnp.\u2028txt', String.raw`\u{202e}gnp.\u{2028}txt`],
])('%j is printed as %s', (line, printed) => {
  expect(printable(line)).toBe(printed);
});
