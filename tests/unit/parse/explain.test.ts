import { expect, test } from 'vitest';
import { explain } from '../../../src/parse/explain.ts';
import { parse } from '../../../src/parse/parse.ts';
import { article, HEADLINE, PARAGRAPHS } from './news.ts';

const lines = (text: string, file = 'bai.txt') =>
  explain(parse(new TextEncoder().encode(text), file)).split('\n');

test('each line has its role, its probability, the second-best role and the cues', () => {
  const told = lines(article(`${HEADLINE}\n10:15 | 03/04/2023`, 'Lê Minh\n\nQuảng cáo'));
  expect(told[0]).toMatch(/^ {3}1 {2}headline \d{1,3} % → headline +Chợ nổi Vàm Sậy họp lại/u);
  expect(told[1]).toMatch(/^ {8}not [a-z]+ \d{1,3} %(?: · [^;]+(?:; [^;]+){0,2})?$/u);
  expect(told[2]).toMatch(
    /^ {3}2 {2}stamp \d{1,3} % → published 2023-04-03T10:15\+07:00 \(minute\) {2}10:15 \| 03\/04\/2023$/u,
  );
  expect(told.some((line) => /signature \d+ % → bylines Lê Minh/u.test(line))).toBe(true);
  expect(told.some((line) => /furniture \d+ % → set aside: advertisement/u.test(line))).toBe(true);
  expect(told).toContain(`headline: “${HEADLINE}” (line from line 1)`);
  expect(told).toContain('bylines: ["Lê Minh"] (line from line 14)');
  expect(told.at(-1)).toMatch(/^absent: standfirst, kicker, section, agency/u);
});

test('what exact readers recognise has no probability', () => {
  const told = lines(`date 2025-10-24 ${PARAGRAPHS.join('\n\n')}`);
  expect(told[0]).toMatch(/^ {3}1 {2}date-prefix → published 2025-10-24 \(day\)/u);
  expect(told[1]).toMatch(/^ {3}1 {2}paragraph \d+ % → paragraph/u);
  expect(told).toContainEqual(expect.stringMatching(/^headline: .*derived by headline-from-lede/u));
  expect(told.at(-1)).toMatch(/^info at 1:17: No headline in the file.*\[headline-derived\]$/u);
});

test('control characters never reach the terminal', () => {
  const told = lines(article(`${HEADLINE}\u001b[31m`));
  expect(told.join('\n')).not.toContain('\u001b');
});

test('a file without an article is explained too', () => {
  const told = lines('Quảng cáo\n');
  expect(told[0]).toMatch(/furniture \d+ % → set aside: advertisement/u);
  expect(told.at(-1)).toMatch(/^error at 1:1: .*\[no-content\]$/u);
});
