import { expect, test } from 'vitest';
import type { Role } from '../../../../src/parse/roles/role.ts';
import { truthOf } from '../../../../src/parse/training/samples.ts';

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
