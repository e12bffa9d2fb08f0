import { expect, test } from 'vitest';
import { keyJson, share } from '../../../src/outputs/shared.ts';

const view = (headline: string) => {
  const article = share({ id: '1', headline });
  return {
    entries: [
      { article, name: 1 },
      { article, name: 2 },
    ],
  };
};

test('a view holds a shared value, and its key the digest', () => {
  const shown = view('Lũ rút');
  const full = { id: '1', headline: 'Lũ rút' };
  expect(JSON.parse(JSON.stringify(shown))).toEqual({
    entries: [
      { article: full, name: 1 },
      { article: full, name: 2 },
    ],
  });
  expect(keyJson(shown)).not.toContain('Lũ rút');
  expect(JSON.stringify(shown)).toContain('Lũ rút');
});

test('the key differs exactly if the view does', () => {
  expect(keyJson(view('Lũ rút'))).toBe(keyJson(view('Lũ rút')));
  expect(keyJson(view('Lũ rút'))).not.toBe(keyJson(view('Lũ lên')));
});
