import { describe, expect, test } from 'vitest';
import { fitLines, lineWidth } from '../../../src/previews/lines.ts';
import { loadFonts } from '../../../src/previews/typeface.ts';

const typeface = loadFonts().headline;
const WIDTH = 1000;
const steps = [
  { size: 100, lines: 2 },
  { size: 60, lines: 3 },
  { size: 44, lines: 5 },
];
const fitted = (text: string) => fitLines(text, { steps, width: WIDTH, typeface });
const widest = (text: string): number => {
  const { size, lines } = fitted(text);
  return Math.max(...lines.map((line) => lineWidth(line, typeface) * size));
};

const LONG =
  'Ủy ban Thường vụ Quốc hội cho ý kiến về dự thảo nghị quyết thí điểm một số cơ chế, chính sách đặc thù phát triển các đô thị vệ tinh quanh Hà Nội, Thành phố Hồ Chí Minh, Đà Nẵng và cả Cần Thơ trong năm nay';

describe('a headline', () => {
  test('of one word is as large as can be', () => {
    expect(fitted('Lũ')).toEqual({ size: 100, lines: ['Lũ'] });
  });

  test('of 200 characters stands whole, in five lines at most', () => {
    expect(LONG.length).toBeGreaterThanOrEqual(200);
    const { lines } = fitted(LONG);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(lines.join(' ')).toBe(LONG);
    expect(widest(LONG)).toBeLessThanOrEqual(WIDTH);
  });

  test('has no short last line if the lines can be even', () => {
    const text = 'Trump thừa nhận thất bại trong cuộc gọi với Putin';
    const { lines } = fitted(text);
    const widths = lines.map((line) => lineWidth(line, typeface));
    expect(lines).toHaveLength(2);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.8);
  });

  test('that is too long for the smallest size ends in an ellipsis, within the width', () => {
    const text = `${LONG}: ${LONG.toUpperCase()}`;
    const { size, lines } = fitted(text);
    expect(size).toBe(44);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/[\p{L}\d]…$/u);
    expect(text.startsWith(lines.join(' ').slice(0, -1))).toBe(true);
    expect(widest(text)).toBeLessThanOrEqual(WIDTH);
  });

  test('with a word wider than the frame is broken in it', () => {
    const text = `Xem https://example.com/${'rat-dai-'.repeat(15)}`;
    expect(fitted(text).lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(widest(text)).toBeLessThanOrEqual(WIDTH);
  });
});
