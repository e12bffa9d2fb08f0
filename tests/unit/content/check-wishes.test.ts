import { expect, test } from 'vitest';
import type { ArticleId } from '../../../src/article/article.ts';
import { checkWishes } from '../../../src/content/check-wishes.ts';
import type { Gathered } from '../../../src/content/read-one.ts';
import type { Wish } from '../../../src/content/story-wishes.ts';
import { toldInEnglish } from '../../words.ts';
import { makeArticle } from './article.ts';

const gathered = (file: string, story?: false): Pick<Gathered, 'summary'> => ({
  summary: makeArticle({ id: `id of ${file}` as ArticleId, file, story }),
});
const FILES = ['a.txt', 'b.txt', 'bão.txt'.normalize('NFD'), 'out.txt', 'bad.txt'];
const ARTICLES = FILES.slice(0, 4).map((file) =>
  gathered(file, file === 'out.txt' ? false : undefined),
);

const wish = (kind: Wish['kind'], line: number, ...files: readonly string[]): Wish => ({
  kind,
  files: files.map((file) => ({ file, line, column: 3 })),
});
const check = (...wishes: readonly Wish[]) => {
  const { checked, messages } = checkWishes(wishes, ARTICLES, FILES);
  return {
    ids: checked.map(({ ids }) => ids.map((id) => id.replace('id of ', '').normalize('NFC'))),
    told: toldInEnglish(messages).map(({ rule, line, reason }) => `${line} ${rule}: ${reason}`),
    places: messages.map(({ file, column }) => `${file} ${column}`),
  };
};

test('files are the articles in them, however their names are encoded', () => {
  expect(check(wish('join', 1, 'a.txt', 'bão.txt'), wish('of', 2, 'a.txt'))).toEqual({
    ids: [['a.txt', 'bão.txt'], ['a.txt']],
    told: [],
    places: [],
  });
});

test.each([
  ['a file that is not there', wish('of', 4, 'c.txt'), /^4 story-file: .*c\.txt/u],
  ['a file whose name is nearly right', wish('of', 4, 'bad.tx'), /did you mean “bad\.txt”/u],
  ['a file that is not published', wish('of', 4, 'bad.txt'), /^4 story-file-left-out: .*bad\.txt/u],
  [
    'an article that is in no story',
    wish('of', 4, 'out.txt'),
    /^4 story-file-left-out: .*out\.txt/u,
  ],
])('%s is left out and reported', (_, wrong, reason) => {
  const { ids, told, places } = check(wrong);
  expect(ids).toEqual([[]]);
  expect(told).toEqual([expect.stringMatching(reason)]);
  expect(places).toEqual(['_dong-su-kien.yaml 3']);
});

test('why an article is left out differs', () => {
  const [unpublished, takenOut] = ['bad.txt', 'out.txt'].map(
    (file) => check(wish('of', 1, file)).told[0],
  );
  expect(unpublished?.replace('bad', 'out')).not.toBe(takenOut);
});

test('a file is joined or split once; naming its story is no second time', () => {
  const { ids, told } = check(
    wish('join', 2, 'a.txt', 'b.txt'),
    wish('split', 5, 'b.txt'),
    wish('of', 7, 'b.txt'),
  );
  expect(ids).toEqual([['a.txt', 'b.txt'], [], ['b.txt']]);
  expect(told).toEqual([expect.stringMatching(/^5 story-file-twice: .*line 2/u)]);
});
