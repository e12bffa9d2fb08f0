import { expect, test } from 'vitest';
import { ALL_ROLES, type Role, roleSet } from '../../../../src/parse/roles/role.ts';
import {
  labelsByText,
  labelsInOrder,
  truthOf,
  writeLines,
} from '../../../../src/parse/training/samples.ts';

const lines = (...all: readonly (readonly [role: Role, text: string])[]) =>
  all.map(([role, text]) => ({ role, text, gap: 1 }));

test.each([
  [['date 2025-10-24'], '2025-10-24'],
  [['Thời sự | Thứ Sáu, 24/10/2025, 10:30'], '2025-10-24'],
  [['Hà Nội, ngày 24/10/2025'], '2025-10-24'],
  [['Tháng 9/2025', '24/10/2025', '25/10/2025'], '2025-10-24'],
  [['24/10/2025', 'Thứ Bảy, 25/10/2025, 10:30'], '2025-10-25'],
  [[], null],
])('of the stamps %j the date is %s', (stamps, date) => {
  expect(truthOf(lines(...stamps.map((text) => ['stamp', text] as const))).date).toBe(date);
});

test('the author signs the text, or else stands beside the date', () => {
  const stamp = ['stamp', 'Trần Hòa | 24/10/2025'] as const;
  const paragraph = ['paragraph', 'Chợ họp.'] as const;
  expect(truthOf(lines(stamp, paragraph)).author).toBe('Trần Hòa');
  expect(
    truthOf(lines(stamp, paragraph, ['signature', 'Lê Minh'], ['signature', 'Nguyễn Thị Lúa']))
      .author,
  ).toBe('Lê Minh - Nguyễn Thị Lúa');
});

test('what the body says too is no junk', () => {
  const { junk } = truthOf(
    lines(['paragraph', 'Chợ họp sớm.'], ['related', 'Chợ họp sớm'], ['furniture', 'Quảng cáo']),
  );
  expect(junk).toEqual(['Quảng cáo']);
});

test('lines stand apart as they were laid out, and what follows a scraper’s date stands on its line', () => {
  const of = (...all: readonly (readonly [text: string, gap: number])[]): string =>
    writeLines(all.map(([text, gap]) => ({ role: 'paragraph', text, gap })));
  expect(of(['Một', 0], ['Hai', 0], ['Ba', 2])).toBe('Một\nHai\n\n\nBa');
  expect(of(['date 2025-10-24', 0], ['Một', 0], ['Hai', 0])).toBe('date 2025-10-24 Một\nHai');
  expect(of(['date 2025-10-24', 0], ['Một', 1])).toBe('date 2025-10-24\n\nMột');
  expect(of(['Ngày 24', 0], ['Một', 0])).toBe('Ngày 24\nMột');
});

test('a unit has the role of its line, or of several joined lines of one role', () => {
  const labels = labelsInOrder(
    lines(
      ['headline', 'Chợ nổi'],
      ['paragraph', 'Chợ họp'],
      ['paragraph', 'rất sớm.'],
      ['signature', 'Lê Minh'],
    ),
  );
  expect(labels(['Chợ nổi', 'Chợ họp rất sớm.', 'Lê Minh'])).toEqual(
    (['headline', 'paragraph', 'signature'] as const).map((role) => roleSet(role)),
  );
  // What no line says, and lines of several roles, may be anything.
  expect(labels(['Chợ', 'Chợ nổi Chợ họp', 'Lê Minh'])).toEqual([
    ALL_ROLES,
    ALL_ROLES,
    roleSet('signature'),
  ]);
});

test('a unit has the role that is known of its text', () => {
  const labels = labelsByText({
    title: 'Chợ nổi họp lại',
    subheads: ['Ghe hoa'],
    captions: [{ text: 'Ghe rau' }],
    junk: ['Quảng cáo'],
  });
  const [headline, again, subhead, caption, junk = 0, other] = labels(
    'Chợ nổi họp lại|Chợ nổi họp lại|Ghe hoa|Ghe rau|Quảng cáo|Lời khác'.split('|'),
  );
  expect(headline).toBe(roleSet('headline'));
  expect(again).toBe(roleSet('furniture', 'rubric', 'related', 'caption'));
  expect(subhead).toBe(roleSet('subhead'));
  expect(caption).toBe(roleSet('caption'));
  expect(junk & roleSet('paragraph', 'headline')).toBe(0);
  expect(other).toBe(ALL_ROLES & ~roleSet('headline'));
});
