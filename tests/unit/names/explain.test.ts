import { expect, test } from 'vitest';
import { describeNames } from '../../../src/names/explain.ts';

const told = (...texts: readonly string[]): string[] =>
  describeNames({
    headline: 'Tin trong ngày',
    blocks: texts.map((text) => ({ kind: 'paragraph', text, span: { start: 0, end: 0 } })),
  }).split('\n');

test('people who ask why read of each name how sure it is, how often it occurs, and why', () => {
  const [person, organisation, place, ...others] = told(
    'Ông Trần Văn Bảy ở Công ty Mây Hồng. Giám đốc Trần Văn Bảy nói. Ông Bảy về huyện Lúa Vàng.',
  );
  expect(person).toMatch(
    /^person 100 %: Trần Văn Bảy = Bảy \(Giám đốc\), 3 × · (?:[^;]+; ){2}[^;]+$/u,
  );
  expect(organisation).toBe('organisation 90 %: Công ty Mây Hồng, 1 × · opens with “công ty”');
  expect(place).toMatch(/^place 9\d %: Lúa Vàng = huyện Lúa Vàng, 1 × · /u);
  expect(others).toEqual([]);
});

test('a name that is not sure enough is not published', () => {
  expect(told('Hôm qua họ đến Zorblax chơi.')).toEqual([
    expect.stringMatching(/^place 79 %, not published: Zorblax, 1 × · /u),
  ]);
});

test('an article may name nobody', () => {
  expect(told('Trời mưa.')).toEqual(['names: none']);
});
