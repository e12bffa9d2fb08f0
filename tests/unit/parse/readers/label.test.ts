import { describe, expect, test } from 'vitest';
import { isDump, readDumpPart, readLabel } from '../../../../src/parse/readers/label.ts';

const NONE: ReadonlySet<string> = new Set();

describe('a line of a dump', () => {
  test.each([
    ['Tiêu đề: Cầu mới thông xe', { role: 'headline', text: 'Cầu mới thông xe' }],
    ['TITLE: Cầu mới thông xe', { role: 'headline', text: 'Cầu mới thông xe' }],
    ['"title": "Cầu \\"mới\\" thông xe",', { role: 'headline', text: 'Cầu "mới" thông xe' }],
    [
      'Ngày đăng: 18/09/2024 05:20',
      { role: 'published', date: { value: '2024-09-18T05:20+07:00', precision: 'minute' } },
    ],
    ['TIME: 2024-09-18', { role: 'published', date: { value: '2024-09-18', precision: 'day' } }],
    ['Tác giả: Lê An - Đỗ Bình', { role: 'bylines', names: ['Lê An', 'Đỗ Bình'] }],
    ['"author": "Nhóm phóng viên"', { role: 'bylines', names: ['Nhóm phóng viên'] }],
    ['Thể loại: Xã hội', { role: 'section', text: 'Xã hội' }],
    ['SUMMARY: Cầu mới.', { role: 'standfirst', text: 'Cầu mới.' }],
    ['Từ khóa: cầu, giao thông', { role: 'keywords', words: ['cầu', 'giao thông'] }],
    ['"tags": ["cầu", "sông"],', { role: 'keywords', words: ['cầu', 'sông'] }],
    ['Nguồn: TTXVN', { role: 'source', name: 'TTXVN' }],
    ['LINK: https://vidu.vn/a', { role: 'source', url: 'https://vidu.vn/a' }],
    ['Tác giả:', { role: 'setAside', reason: 'label' }],
    ['"views": 125,', { role: 'setAside', reason: 'label' }],
    ['},', { role: 'setAside', reason: 'label' }],
    ['Tác giả: N/A', { role: 'setAside', reason: 'placeholder' }],
    ['"author": null,', { role: 'setAside', reason: 'placeholder' }],
    ['Tác giả: None', { role: 'setAside', reason: 'placeholder' }],
    ['Ngày đăng: 30/2/2024', { role: 'setAside', reason: 'impossible-date' }],
    ['Ngày đăng: hôm qua', { role: 'setAside', reason: 'unreadable-date' }],
  ])('%s', (text, taken) => {
    expect(readDumpPart(text, NONE)).toMatchObject({ length: text.length, taken });
  });
  test.each([
    ['Nội dung: Cầu mới thông xe.', 'Nội dung: ', 'label'],
    ['"content": "Cầu mới thông xe."', '"content": "', 'label'],
    ['\\n\\nCầu mới thông xe.', '\\n\\n', 'escaped-break'],
  ])('leaves the text after it: %s', (text, opening, reason) => {
    const taken = { role: 'setAside', reason };
    expect(readDumpPart(text, NONE)).toEqual({ length: opening.length, taken });
  });
  test('states each field once', () => {
    expect(readDumpPart('Tác giả: Lê An', new Set(['bylines']))?.taken).toEqual({
      role: 'setAside',
      reason: 'label',
    });
  });
  test.each(['Ông nói: Cầu mới thông xe', 'Tiêu đề bài viết này: lạ', 'Cầu mới thông xe.'])(
    'states nothing: %s',
    (text) => {
      expect(readDumpPart(text, NONE)).toBeNull();
    },
  );
});

test.each([
  [['Tiêu đề: Cầu mới', 'Tác giả: Lê An', 'Cầu thông xe.'], true],
  [['Tiêu đề: Cầu mới', 'Title: Cầu mới', 'Cầu thông xe.'], false],
  [['Nguồn: TTXVN', 'Cầu thông xe.'], false],
  [[], false],
])('%j is a dump: %s', (texts, expected) => {
  expect(isDump(texts.map((text) => ({ label: readLabel(text) })))).toBe(expected);
});

test('a label’s value starts after its colon', () => {
  expect(readLabel('Tiêu đề : Cầu mới')).toEqual({
    key: 'headline',
    start: 'Tiêu đề : '.length,
    value: 'Cầu mới',
  });
});
