import { expect, test } from 'vitest';
import type { DeskArticle, DeskLine, Stated } from '../../../../src/desk/api.ts';
import {
  completeAddress,
  confirm,
  isSame,
  put,
  rebase,
  sayLine,
  sourceOf,
  stateText,
  textOf,
} from '../../../../src/desk/browser/stating.ts';
import { CERTAIN } from '../../../certain.ts';
import { ARTICLE } from './made-up.ts';

const line = (text: string, more: Partial<DeskLine> = {}): DeskLine => ({
  start: 0,
  end: 1,
  text,
  role: 'paragraph',
  probability: 0.9,
  said: false,
  opening: text,
  ...more,
});

const article = (more: Partial<DeskArticle> = {}): DeskArticle => ({
  ...ARTICLE,
  confidence: CERTAIN,
  ...more,
});

test('a line that is said to be something else is said once', () => {
  const said: Stated = { lines: [{ opening: 'Ghe bán rau đến', role: 'caption' }] };
  const ghe = line('Ghe bán rau đến sớm nhất', { opening: 'Ghe bán rau đến sớm' });
  expect(sayLine(said, ghe, 'remove').lines).toEqual([
    { opening: 'Ghe bán rau đến sớm', role: 'remove' },
  ]);
  expect(sayLine(said, ghe, null)).toEqual({});
});

test('a line that states a field takes the place of typed words and of another such line', () => {
  const stated: Stated = {
    headline: 'Gõ tay',
    lines: [
      { opening: 'Tít cũ', role: 'headline' },
      { opening: 'Ghe', role: 'caption' },
    ],
  };
  expect(sayLine(stated, line('Tít mới'), 'headline')).toEqual({
    lines: [
      { opening: 'Ghe', role: 'caption' },
      { opening: 'Tít mới', role: 'headline' },
    ],
  });
  // There are several captions.
  expect(sayLine(stated, line('Hai'), 'caption').lines).toHaveLength(3);
});

test('an empty text says that there is none; lists are split as people write them', () => {
  expect(stateText({}, 'headline', '  Chợ   nổi ')).toEqual({ headline: 'Chợ nổi' });
  expect(stateText({}, 'published', '')).toEqual({ published: '' });
  expect(stateText({}, 'bylines', 'Vân Anh và Đức Yên')).toEqual({
    bylines: ['Vân Anh', 'Đức Yên'],
  });
  expect(stateText({}, 'bylines', 'nhóm phóng viên, CTV')).toEqual({
    bylines: ['nhóm phóng viên', 'CTV'],
  });
  expect(stateText({}, 'keywords', 'sông; chợ nổi,')).toEqual({ keywords: ['sông', 'chợ nổi'] });
  expect(textOf(article(), { bylines: ['A B', 'C D'] }, 'bylines')).toBe('A B, C D');
  expect(textOf(article(), {}, 'headline')).toBe('Chợ nổi');
  expect(textOf(article(), { headline: '' }, 'headline')).toBe('');
});

test('a source has a name, an address or both', () => {
  const of = (source: readonly string[]) =>
    sourceOf(article({ fields: { ...article().fields, source } }), {});
  expect(of(['Báo Sông', 'https://a.example/'])).toEqual({
    name: 'Báo Sông',
    url: 'https://a.example/',
  });
  expect(of(['https://a.example/'])).toEqual({ url: 'https://a.example/' });
  expect(of([])).toEqual({});
});

test('what is in doubt is confirmed as it was read, and nothing else', () => {
  const read = article({
    confidence: { ...CERTAIN, headline: 0.3, bylines: 0.2 },
    lines: [
      line('Tít', { role: 'headline', probability: 0.3 }),
      line('Ảnh ghe', { role: 'caption', probability: 0.2 }),
      line('Chắc chắn'),
      line('Mờ', { role: 'remove', probability: 0.1, reason: 'menu của trang gốc' }),
    ],
  });
  const { stated, places } = confirm(read, { section: 'Thời sự' });
  expect(stated).toEqual({
    section: 'Thời sự',
    bylines: [],
    lines: [
      { opening: 'Tít', role: 'headline' },
      { opening: 'Ảnh ghe', role: 'caption' },
    ],
  });
  expect(places).toBe(3);
  expect(confirm(article(), {})).toEqual({ stated: {}, places: 0 });
});

test('what was typed is put onto what another program saved', () => {
  const opened: Stated = {
    headline: 'A',
    section: 'Cũ',
    lines: [
      { opening: 'một', role: 'caption' },
      { opening: 'hai', role: 'remove' },
    ],
  };
  const mine: Stated = {
    headline: 'A',
    section: 'Của tôi',
    lines: [
      { opening: 'một', role: 'credit' },
      { opening: 'ba', role: 'subhead' },
    ],
  };
  const theirs: Stated = {
    headline: 'Của họ',
    published: '2024-01-01',
    lines: [
      { opening: 'một', role: 'caption' },
      { opening: 'hai', role: 'remove' },
      { opening: 'bốn', role: 'related' },
    ],
  };
  expect(rebase(opened, mine, theirs)).toEqual({
    headline: 'Của họ',
    section: 'Của tôi',
    published: '2024-01-01',
    lines: [
      { opening: 'bốn', role: 'related' },
      { opening: 'một', role: 'credit' },
      { opening: 'ba', role: 'subhead' },
    ],
  });
  expect(rebase(opened, put(opened, 'headline', undefined), theirs).headline).toBeUndefined();
});

test('the order of what is stated does not matter', () => {
  expect(isSame({ a: 1, b: { c: 2, d: [1, 2] } }, { b: { d: [1, 2], c: 2 }, a: 1 })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSame(undefined, {})).toBe(false);
});

test('a doubtful headline is confirmed at its line, which can be learned from, if it has one', () => {
  const confidence = { ...CERTAIN, headline: 0.2 };
  const lines = [line('Tít', { role: 'headline', probability: 0.3 }), line('Đoạn đầu')];
  expect(confirm(article({ confidence, lines }), {}).stated).toEqual({
    lines: [{ opening: 'Tít', role: 'headline' }],
  });
  expect(confirm(article({ confidence, lines: lines.slice(1) }), {}).stated).toEqual({
    headline: 'Chợ nổi',
  });
  expect(confirm(article({ confidence, lines }), { headline: 'Tít khác' }).stated).toEqual({
    headline: 'Tít khác',
  });
});

test('a web address that was typed without its beginning gets one', () => {
  expect(completeAddress('tinculao.vn')).toBe('https://tinculao.vn');
  expect(completeAddress('tin.culao.vn:8080/bai?a=1')).toBe('https://tin.culao.vn:8080/bai?a=1');
  for (const typed of ['http://tinculao.vn', 'tin cù lao', 'tinculao', 'ftp://tinculao.vn', ''])
    expect(completeAddress(typed)).toBe(typed);
});
