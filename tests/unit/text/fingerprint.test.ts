import { expect, test } from 'vitest';
import { fingerprint, readFingerprint, similarity } from '../../../src/text/fingerprint.ts';

const compare = (a: string, b: string): number =>
  similarity(readFingerprint(fingerprint(a)), readFingerprint(fingerprint(b)));
/** Different made-up syllables. Two openings share no syllables. */
const syllables = (opening: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${opening}${index}`);

test.each([
  ['case', 'Mưa lớn ở Huế, nhiều nơi ngập.', 'MƯA LỚN Ở HUẾ, NHIỀU NƠI NGẬP.'],
  ['punctuation', 'Mưa lớn ở Huế, nhiều nơi ngập.', '“Mưa lớn” ở Huế – nhiều nơi ngập!'],
  ['white space', 'Mưa lớn ở Huế, nhiều nơi ngập.', '\nMưa lớn\u00a0ở\tHuế, nhiều nơi  ngập. '],
  [
    'invisible signs',
    'Mưa lớn ở Huế, nhiều nơi ngập.',
    'Mưa l\u00adớn ở H\u200buế, nhiều nơi ngập.',
  ],
])('%s does not change the fingerprint', (_, a, b) => {
  expect(fingerprint(a)).toBe(fingerprint(b));
});

test.each([
  ['a mark', 'Mưa lớn ở Huế, nhiều nơi ngập.', 'Mua lớn ở Huế, nhiều nơi ngập.'],
  ['the order', 'Mưa lớn ở Huế', 'Ở Huế mưa lớn'],
  ['where syllables end', 'Mưa lớn ở Huế', 'Mưa lớnở Huế'],
  ['a number', 'Giá xăng tăng 150 đồng', 'Giá xăng tăng 250 đồng'],
  ['how often it is said', 'Mưa lớn ở Huế. '.repeat(40), 'Mưa lớn ở Huế. '.repeat(41)],
])('%s changes the fingerprint', (_, a, b) => {
  expect(fingerprint(a)).not.toBe(fingerprint(b));
});

test('a fingerprint is short ASCII, for long texts and short ones', () => {
  const long = fingerprint(syllables('b', 5000).join(' '));
  expect(long).toMatch(/^[\w-]{200,300}$/u);
  for (const short of ['Mưa', 'Mưa lớn', 'Mưa lớn ở', 'Mưa lớn ở Huế']) {
    expect(fingerprint(short)).toMatch(/^[\w-]{20}$/u);
    expect(compare(short, short)).toBe(1);
  }
  expect(compare('Mưa lớn', 'Mưa nhỏ')).toBe(0);
});

test('a text without syllables resembles no text', () => {
  expect(fingerprint(' …!\n')).toBe('');
  expect(compare('', '')).toBe(0);
  expect(compare('', 'Mưa lớn ở Huế')).toBe(0);
});

test.each([0.2, 0.5, 0.8, 0.95])(
  'two texts with a share of %d in common show about that share',
  (share) => {
    // The error of one pair is at most 0.08. The mean of twenty pairs reduces it to 0.02.
    const found = Array.from({ length: 20 }, (_, pair) => {
      const same = syllables(`b${pair}x`, 1000 * share);
      const a = [...same, ...syllables(`c${pair}x`, 1000 - same.length)];
      const b = [...same, ...syllables(`d${pair}x`, 1000 - same.length)];
      return compare(a.join(' '), b.join(' '));
    });
    const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
    expect(Math.abs(mean - share)).toBeLessThan(0.06);
    expect(Math.max(...found.map((each) => Math.abs(each - share)))).toBeLessThan(0.3);
  },
);

test('a text that is part of another is found whole in it, in either order', () => {
  const whole = syllables('b', 1000);
  const part = whole.slice(0, 600).join(' ');
  expect(compare(part, whole.join(' '))).toBeGreaterThan(0.8);
  expect(compare(whole.join(' '), part)).toBe(compare(part, whole.join(' ')));
});

test('texts that share only single words have nothing in common', () => {
  const a = syllables('b', 300);
  expect(compare(a.join(' '), a.toReversed().join(' '))).toBe(0);
});
