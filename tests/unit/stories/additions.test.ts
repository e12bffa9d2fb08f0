import { describe, expect, test } from 'vitest';
import { choices, random } from '../../../src/parse/training/random.ts';
import {
  type Compared,
  compareStory,
  type SentenceOrigin,
} from '../../../src/stories/additions.ts';
import { wordsOf } from '../../../src/text/tokens.ts';

const { below, between, chance, pick, some } = choices(11);
const next = random(12);

const SYLLABLES = ['b', 'ch', 'd', 'kh', 'l', 'ng', 'nh', 't', 'th', 'x'].flatMap((onset) =>
  ['a', 'ai', 'am', 'an', 'ang', 'e', 'em', 'i', 'inh', 'o', 'ong', 'u', 'ua', 'ung'].flatMap(
    (rime) => ['', 'c', 'm', 'n', 'p', 't'].map((end) => `${onset}${rime}${end}`),
  ),
);
const NAMES = [
  'Nguyễn Văn An',
  'Bộ Giao thông Vận tải',
  'Thành phố Cần Thơ',
  'Chủ tịch nước Trần Minh',
];

/** A sentence of made-up words, few of which are frequent, with names of people that all speak of, and numbers. */
function aSentence(length = between(9, 34)): string {
  const words: string[] = [];
  while (words.length < length) {
    const name = chance(0.05);
    if (name) words.push(...pick(NAMES).split(' '));
    else if (chance(0.06)) words.push(String(between(2, 900)));
    else words.push(SYLLABLES[Math.floor(SYLLABLES.length ** next()) - 1] ?? 'và');
  }
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
const sentencesOf = (count: number): string[] => Array.from({ length: count }, () => aSentence());
const origins = (...articles: string[][]): readonly SentenceOrigin[] =>
  compareStory(articles.map((sentences) => ({ sentences }))).at(-1)?.origins ?? [];

/** What editors do to a sentence; gives one or two. `other` stands behind it in the source. */
const EDITS: Readonly<Record<string, (sentence: string, other: string) => string[]>> = {
  verbatim: (sentence) => [sentence],
  'other quotes and signs': (sentence) => [
    `“${sentence.replace(/ (\S+) /u, ', "$1" – ').slice(0, -1)}”!`,
  ],
  'other case': (sentence) => [sentence.toUpperCase()],
  'a few other words': (sentence) => {
    const words = sentence.split(' ');
    const changed = new Set(some([...words.keys()], between(1, Math.ceil(words.length / 8))));
    return [words.map((word, at) => (changed.has(at) ? `thay${below(99)}` : word)).join(' ')];
  },
  'other numbers': (sentence) => [sentence.replace(/\d+/gu, () => String(between(1000, 9000)))],
  'a few words more': (sentence) => {
    const words = sentence.split(' ');
    words.splice(below(words.length), 0, 'thêm', 'vào', 'đây');
    return [words.join(' ')];
  },
  'a few words less': (sentence) => {
    const words = sentence.split(' ');
    words.splice(between(1, words.length - 3), 2);
    return [words.join(' ')];
  },
  split: (sentence) => {
    const words = sentence.split(' ');
    const half = words.length >> 1;
    return [`${words.slice(0, half).join(' ')}.`, words.slice(half).join(' ')];
  },
  merged: (sentence, other) => [`${sentence.slice(0, -1)}, và ${other}`],
};

describe('planted edits', () => {
  const found: Record<string, number[]> = {};
  let [independent, taken] = [0, 0];
  for (let round = 0; round < 30; round += 1) {
    const sources = [sentencesOf(30), sentencesOf(30), sentencesOf(30)];
    const later: { text: string; edit?: string; from?: number; of?: number }[] = [];
    for (const edit of Object.keys(EDITS)) {
      for (let times = 0; times < 3; times += 1) {
        const from = below(3);
        const of = below(29);
        const [text = '', other = ''] = sources[from]?.slice(of, of + 2) ?? [];
        for (const made of EDITS[edit]?.(text, other) ?? [])
          later.push({ text: made, edit, from, of });
      }
    }
    for (const text of sentencesOf(20)) later.push({ text });
    const inOrder = some(later, later.length);
    const told = origins(
      ...sources,
      inOrder.map(({ text }) => text),
    );
    for (const [at, { edit, from, of }] of inOrder.entries()) {
      const origin = told[at];
      if (edit === undefined) {
        independent += 1;
        if (origin?.kind !== 'new') taken += 1;
        continue;
      }
      const isRight =
        origin !== undefined &&
        origin.kind !== 'new' &&
        origin.from === from &&
        (origin.sentence === of || (edit === 'merged' && origin.sentence === (of ?? 0) + 1));
      found[edit] = [...(found[edit] ?? []), isRight ? 1 : 0];
    }
  }
  const share = (marks: readonly number[]): number =>
    marks.reduce((sum, mark) => sum + mark, 0) / marks.length;

  test('are found, at least 98 in 100', () => {
    expect(share(Object.values(found).flat())).toBeGreaterThanOrEqual(0.98);
    for (const [edit, marks] of Object.entries(found)) {
      expect(share(marks), edit).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('few sentences that are written anew are taken for edited ones', () => {
    expect(independent).toBe(600);
    expect(taken / independent).toBeLessThan(0.01);
  });
});

describe('a sentence', () => {
  const [one = '', two = '', three = ''] = sentencesOf(3);
  const long = 'Sáng nay, hơn 200 hộ dân ở xã Tân Lập được sơ tán tới trường học trong xã.';

  test('is new, copied or changed', () => {
    expect(origins([one, long], [two, long, long.replace('200', '350')])).toEqual([
      { kind: 'new' },
      { kind: 'copied', from: 0, sentence: 1 },
      { kind: 'changed', from: 0, sentence: 1, changes: [{ start: 14, end: 17 }] },
    ]);
  });

  test('is copied from the first article that has it', () => {
    expect(origins([one], [two, long], [long], [long])).toEqual([
      { kind: 'copied', from: 1, sentence: 1 },
    ]);
  });

  test('is copied if it stands in a longer one, or was two', () => {
    const [first, last] = ['Sáng nay, hơn 200 hộ dân ở xã Tân Lập', 'được sơ tán tới trường học'];
    expect(origins([one, long], [`${first}.`])).toEqual([{ kind: 'copied', from: 0, sentence: 1 }]);
    expect(origins([one, `${first}.`, `${last}.`], [`${first} ${last}.`])).toEqual([
      { kind: 'copied', from: 0, sentence: 1 },
    ]);
  });

  test('tells neighbouring words as one change, and words left out as none', () => {
    const [origin] = origins([long], [long.replace('hơn 200 hộ dân', 'gần 3.000 người dân')]);
    const text = long.replace('hơn 200 hộ dân', 'gần 3.000 người dân');
    const changes = origin?.kind === 'changed' ? origin.changes : [];
    expect(changes.map(({ start, end }) => text.slice(start, end))).toEqual(['gần 3.000 người']);
    expect(origins([long], [long.replace('hơn 200 ', '')])).toEqual([
      { kind: 'changed', from: 0, sentence: 0, changes: [] },
    ]);
  });

  test('is new if it only has names that come up everywhere', () => {
    const names = 'Tổng thống Trần Minh và Bộ trưởng Nguyễn Văn An';
    const saying = (...what: string[]): string[] => what.map((each) => `${names} ${each}.`);
    expect(
      origins(
        saying('tới Huế', 'gặp ngư dân ở cảng', 'nói về giá gạo'),
        saying('ký hiệp định mới về biển'),
      ),
    ).toEqual([{ kind: 'new' }]);
  });

  test('is new if it is short and only alike, and copied if it is the same', () => {
    expect(origins([one, 'Ông An nói thêm.'], ['Bà An nói.', 'Ông An nói thêm:'])).toEqual([
      { kind: 'new' },
      { kind: 'copied', from: 0, sentence: 1 },
    ]);
  });

  test('without words is new', () => {
    expect(origins(['…', one], ['…', '', three])).toEqual(Array(3).fill({ kind: 'new' }));
  });
});

describe('an article', () => {
  const repeats = (...articles: string[][]): (number | undefined)[] =>
    compareStory(articles.map((sentences) => ({ sentences }))).map(
      (each: Compared) => each.repeats,
    );
  const [text, other] = [sentencesOf(20), sentencesOf(20)];

  test('repeats the earlier one that has nearly all of its words', () => {
    const edited = text.map((sentence, at) => (at === 3 ? aSentence() : sentence.toLowerCase()));
    expect(repeats(text, other, edited)).toEqual([undefined, undefined, 0]);
    expect(repeats(text, [...text.slice(0, 10), ...other.slice(0, 10)])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('repeats the one that it was made of, although all of it is older', () => {
    const second = [...text.slice(0, 10), ...other];
    expect(repeats(text, second, second)).toEqual([undefined, undefined, 1]);
  });

  test('repeats, of several, the one that has most of it, and the first of equals', () => {
    const most = [...text.slice(0, 18), ...other.slice(0, 2)];
    expect(repeats(most, text, text)).toEqual([undefined, 0, 1]);
    expect(repeats(text, text, text)).toEqual([undefined, 0, 0]);
  });

  test('without a word repeats none', () => {
    expect(repeats([], [], ['…'], text, [])).toEqual(Array(5).fill(undefined));
  });
});

test('a sentence without an end, and one that is said a thousand times, take no longer', () => {
  const endless = aSentence(20_000);
  const often = Array<string>(5000).fill('Chợ họp từ sớm tinh mơ.');
  const start = process.cpuUsage();
  const [, second] = compareStory([
    { sentences: [endless, ...often] },
    { sentences: [`Mở đầu: ${endless}`, ...often] },
  ]);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  expect(second?.origins[0]?.kind).toBe('changed');
  expect(second?.origins[5000]).toEqual({ kind: 'copied', from: 0, sentence: 1 });
  expect(second?.repeats).toBe(0);
});

test('forty articles of a hundred sentences are compared in well under a second', () => {
  const press = sentencesOf(40);
  const articles = Array.from({ length: 40 }, () => ({
    sentences: [...some(press, 30), ...sentencesOf(70)],
  }));
  const start = process.cpuUsage();
  compareStory(articles);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(2);
  expect(wordsOf(articles.flatMap(({ sentences }) => sentences).join(' ')).length).toBeGreaterThan(
    50_000,
  );
});
