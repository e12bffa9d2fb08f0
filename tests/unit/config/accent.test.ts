import { expect, test } from 'vitest';
import { legibleOn, readColour } from '../../../src/config/accent.ts';
import { accentStyles, loadColours } from '../../../src/config/colours.ts';

test.each([
  ['#aabbcc', '#aabbcc'],
  ['AABBCC', '#aabbcc'],
  ['#abc', '#aabbcc'],
  ['09f', '#0099ff'],
  ['#abcd', null],
  ['#abcdefa', null],
  ['#abcdeg', null],
  [' #abc', null],
  ['red', null],
  ['', null],
])('“%s” is the colour %s', (text, colour) => {
  expect(readColour(text)).toBe(colour);
});

test.each([
  // It can be read as it is.
  ['#ffffff', '#000000', '#000000'],
  ['#ffffff', '#b00020', '#b00020'],
  ['#ffffff', '#767676', '#767676'],
  ['#000000', '#ffffff', '#ffffff'],
  ['#000000', '#757575', '#757575'],
  // Grey that is a little too light for white paper, and one a little too dark for black.
  ['#ffffff', '#777777', '#757575'],
  ['#000000', '#747474', '#777777'],
  // Yellow on white, blue on black.
  ['#ffffff', '#ffff00', '#7a7a00'],
  ['#000000', '#0000ff', '#6161ff'],
  ['#777777', '#777777', '#050505'],
])('on %s, %s is shown as %s', (ground, colour, shown) => {
  expect(legibleOn(ground, colour)).toBe(shown);
});

test('without a colour of the publisher, no style is added', () => {
  expect(accentStyles({})).toBe('');
});

test('a colour of the publisher is legible in every theme', () => {
  const colour = '#ffff00';
  const styles = accentStyles({ colour });
  const shown = (theme: 'light' | 'dark' | 'paper') => legibleOn(loadColours(theme).paper, colour);
  const rule = (selector: string, theme: 'light' | 'dark' | 'paper'): string =>
    `${selector} { --son: ${shown(theme)}; --bar: ${shown(theme)}; }`;
  expect(styles.split('\n')).toEqual([
    '@layer tokens {',
    rule(':root', 'light'),
    `@media (prefers-color-scheme: dark) { ${rule(':root:not([data-theme])', 'dark')} }`,
    rule(':root[data-theme="dark"]', 'dark'),
    rule(':root[data-theme="paper"]', 'paper'),
    '}',
  ]);
  expect(shown('dark')).toBe(colour);
  expect(shown('light')).not.toBe(colour);
});

test.each(['light', 'dark', 'paper'] as const)('the theme %s has all its colours', (theme) => {
  const colours = loadColours(theme);
  for (const name of ['paper', 'ink', 'soft', 'rule', 'accent'] as const)
    expect(colours[name], name).toMatch(/^#[\da-f]{3,8}$/u);
  expect(new Set(Object.values(colours)).size).toBe(5);
});
