import { describe, expect, test } from 'vitest';
import { readWishes } from '../../../src/content/story-wishes.ts';
import { toldInEnglish } from '../../words.ts';

const read = (yaml: string) => readWishes(new TextEncoder().encode(yaml));
const files = (...names: string[]) => names.map((file) => expect.objectContaining({ file }));

describe('what a publisher can wish', () => {
  test.each([
    ['- gộp: [a.txt, b.txt]', { kind: 'join', files: files('a.txt', 'b.txt') }],
    [
      '- tách: [a.txt]\n  tên: Bão số 9',
      { kind: 'split', files: files('a.txt'), name: 'Bão số 9' },
    ],
    ['- tách: a.txt', { kind: 'split', files: files('a.txt') }],
    [
      '- bài: ./2025/a.txt\n  tên:  Bão  số 9 ',
      { kind: 'of', files: files('2025/a.txt'), name: 'Bão số 9' },
    ],
    ['- bài: a.txt\n  ẩn: có', { kind: 'of', files: files('a.txt'), hidden: true }],
    ['- bài: a.txt\n  ẩn: không', { kind: 'of', files: files('a.txt') }],
    [
      '- GOP:\n  - 007\n  - b.txt\n  An: true',
      { kind: 'join', files: files('007', 'b.txt'), hidden: true },
    ],
    [
      '- join: [a.txt, b.txt]\n  name: "2025"',
      { kind: 'join', files: files('a.txt', 'b.txt'), name: '2025' },
    ],
  ])('%s', (yaml, wish) => {
    for (const written of [yaml, yaml.normalize('NFD')]) {
      expect(read(written)).toEqual({ wishes: [wish], messages: [] });
    }
  });

  test('nothing', () => {
    for (const nothing of ['', '\n \n', '# chưa có gì\n', '---\n'])
      expect(read(nothing)).toEqual({ wishes: [], messages: [] });
  });

  test('says where each file is named', () => {
    const [wish] = read('# hai bài\n- gộp:\n    - a.txt\n    - b.txt\n').wishes;
    expect(wish?.files).toEqual([
      { file: 'a.txt', line: 3, column: 7 },
      { file: 'b.txt', line: 4, column: 7 },
    ]);
  });
});

test.each([
  ['- gộp: [a.txt', 1, /YAML/u],
  ['- gộp:\n\t- a.txt', 2, /starts with a tab/u],
  ['- bài: @a.txt', 1, /a value without quotes/u],
  ['- bài: a.txt\n  ẩn: có\n---\n- bài: b.txt\n', 3, /second|---/u],
  ['gộp: [a.txt, b.txt]', 1, /no list of entries/u],
  ['- a.txt', 1, /has no key/u],
  ['- gộp: [a.txt, b.txt]\n- gop lai: [a.txt]', 2, /no key “gop lai”/u],
  ['- bài: a.txt\n  tênn: Bão', 2, /no key “tênn”; did you mean “tên”/u],
  ['- gộp: [a.txt]', 1, /“gộp” must be a list of two files/u],
  ['- gộp: a.txt, b.txt', 1, /“gộp” must be a list of two files/u],
  ['- tách: []', 1, /“tách” must be a list/u],
  ['- tách: [{a: b}]', 1, /“tách” must be a list/u],
  ['- bài: [a.txt]\n  ẩn: có', 1, /“bài” must be one file/u],
  ['- bài: a.txt', 1, /does not say what to do/u],
  ['- tên: Bão số 9', 1, /names no article/u],
  ['- gộp: [a.txt, b.txt]\n  tách: [c.txt]', 1, /says two things/u],
  ['- bài: a.txt\n  tên:', 2, /“tên” must be a name/u],
  ['- bài: a.txt\n  ẩn: đôi khi', 2, /“ẩn” must be “có” or “không”/u],
  ['- bài: a.txt\n  tên: A\n  tên: B', 3, /stands twice/u],
])('%s is an error', (yaml, line, reason) => {
  const { wishes, messages } = read(yaml);
  expect(wishes.length).toBeLessThanOrEqual(1);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatchObject({ severity: 'error', file: '_dong-su-kien.yaml', line });
  const [told] = toldInEnglish(messages);
  expect(told?.reason).toMatch(reason);
  expect(told?.hint).not.toBe('');
});

test('a wrong entry leaves the others standing', () => {
  const { wishes, messages } = read('- gộp: [a.txt, b.txt]\n- sai: x\n- bài: c.txt\n  ẩn: có\n');
  expect(wishes.map(({ kind }) => kind)).toEqual(['join', 'of']);
  expect(messages).toHaveLength(1);
});

test('what is no text is an error of the file', () => {
  const { messages } = readWishes(new TextEncoder().encode('%PDF-1.7 …'));
  expect(messages).toMatchObject([{ severity: 'error', file: '_dong-su-kien.yaml' }]);
});
