import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { applyWishes } from '../../../src/content/apply-wishes.ts';
import type { CheckedWish } from '../../../src/content/check-wishes.ts';
import type { Groupable, Story } from '../../../src/stories/group.ts';

/** Articles a to h, published on the days 1 to 8; `x` repeats a. */
const idOf = (letter: string): ArticleId => letter as ArticleId;
const ARTICLES: readonly Groupable[] = [...'hgfedcbax'].map((letter) => ({
  id: idOf(letter),
  headline: letter,
  published: {
    value: `2025-10-0${letter === 'x' ? 9 : 'abcdefgh'.indexOf(letter) + 1}`,
    precision: 'day',
  },
  standsFor: idOf(letter === 'x' ? 'a' : letter),
}));
const story = (letters: string): Story => ({
  id: idOf(letters.charAt(0)),
  articles: [...letters].map(idOf),
  certainty: 0.9,
});
const wish = (
  kind: CheckedWish['kind'],
  letters: string,
  said: Partial<CheckedWish> = {},
): CheckedWish => ({
  kind,
  ids: [...letters].map(idOf),
  files: [...letters].map((letter) => ({ file: `${letter}.txt`, line: 1, column: 3 })),
  ...said,
});

/** Each story as its letters, its name and whether it is hidden; `?` if it is not certain. */
function wished(stories: readonly string[], ...wishes: readonly CheckedWish[]) {
  const applied = applyWishes(stories.map(story), ARTICLES, wishes);
  return {
    rules: applied.messages.map(({ rule }) => rule),
    stories: applied.stories.map(({ id, articles, certainty, name, hidden }) => {
      expect(id).toBe(articles[0]);
      const isSure = certainty === 1 ? '' : '?';
      return `${articles.join('')}${isSure}${name ? ` ${name}` : ''}${hidden ? ' hidden' : ''}`;
    }),
  };
}

test.each([
  ['nothing changes without a wish', [], ['ab?', 'cde?']],
  ['two stories become one', [wish('join', 'bc')], ['abcde']],
  ['an article comes to a story', [wish('join', 'af')], ['abf', 'cde?']],
  ['articles of no story become one', [wish('join', 'gf')], ['ab?', 'cde?', 'fg']],
  ['articles leave for a story of their own', [wish('split', 'de')], ['ab?', 'de']],
  ['one article leaves', [wish('split', 'd')], ['ab?', 'ce?']],
  ['a split comes before a join', [wish('join', 'ae'), wish('split', 'e')], ['abe', 'cd?']],
  ['a joined story has its name', [wish('join', 'bc', { name: 'Lũ' })], ['abcde Lũ']],
  ['a split story is hidden', [wish('split', 'de', { hidden: true })], ['ab?', 'de hidden']],
  ['a story gets a name', [wish('of', 'd', { name: 'Lũ' })], ['ab?', 'cde? Lũ']],
  ['a story is hidden', [wish('of', 'b', { hidden: true })], ['ab? hidden', 'cde?']],
  [
    'articles that repeat each other are no story',
    [wish('join', 'ax'), wish('split', 'b')],
    ['cde?'],
  ],
  ['a wish about no article does nothing', [wish('split', '', { name: 'Lũ' })], ['ab?', 'cde?']],
])('%s', (_, wishes, stories) => {
  expect(wished(['ab', 'cde'], ...wishes)).toEqual({ stories, rules: [] });
});

test('stories stand in the order in which they begin, their articles too', () => {
  expect(wished(['fg', 'cd'], wish('join', 'hba')).stories).toEqual(['abh', 'cd?', 'fg?']);
});

test.each([
  ['a name for no story', [wish('of', 'h', { name: 'Lũ' })], ['story-none'], ['ab?']],
  [
    'a second name',
    [wish('of', 'a', { name: 'Lũ' }), wish('of', 'b', { name: 'Bão' })],
    ['story-named-twice'],
    ['ab? Lũ'],
  ],
  [
    'hiding what has a name is no second name',
    [wish('of', 'a', { name: 'Lũ' }), wish('of', 'b', { hidden: true })],
    [],
    ['ab? Lũ hidden'],
  ],
])('%s', (_, wishes, rules, stories) => {
  expect(wished(['ab'], ...wishes)).toEqual({ stories, rules });
});
