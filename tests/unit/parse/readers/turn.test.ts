import { describe, expect, test } from 'vitest';
import {
  findInterview,
  readSpeaker,
  readTurn,
  timecodeLength,
} from '../../../../src/parse/readers/turn.ts';

const INTERVIEW = [
  'PV: Thưa bà, vì sao làng gốm nhóm lửa lại?',
  'Bà Lê Thị Sen: Vì lũ trẻ muốn học nghề.',
  'PV: Bà còn điều gì muốn nói?',
  'Bà Lê Thị Sen: Tôi chỉ mong lò luôn đỏ lửa.',
  'Tôi nói thêm: nghề này cần kiên nhẫn.',
];

describe('turns of an interview', () => {
  test('belong to the person who asks and the person who answers', () => {
    const interview = findInterview(INTERVIEW);
    expect([...interview.speakers]).toEqual(['PV', 'Bà Lê Thị Sen']);
    expect(INTERVIEW.map((text) => readTurn(text, interview))).toEqual([
      'PV',
      'Bà Lê Thị Sen',
      'PV',
      'Bà Lê Thị Sen',
      null,
    ]);
    expect(readTurn('- PV: Xin cảm ơn bà.', interview)).toBe('PV');
  });
  test('are not lines with a colon', () => {
    const texts = ['PV: Lê Minh', 'Giá như sau: cao.', 'Giá như sau: thấp.'];
    expect(findInterview(texts).speakers.size).toBe(0);
  });
  test('open with dashes if some of them are questions', () => {
    const asked = findInterview(['- Bà khỏe không?', '- Tôi khỏe.', '- Còn lò gốm?', '- Vẫn đỏ.']);
    expect(readTurn('- Tôi khỏe.', asked)).toBe('');
    expect(readTurn('Tôi khỏe.', asked)).toBeNull();
    const list = findInterview(['- Gạo', '- Muối', '- Đường', '- Còn gì nữa không?']);
    expect(readTurn('- Gạo', list)).toBeNull();
  });
});

test.each([
  ['[00:12:05] MC: Xin chào bà.', 'MC', 11],
  ['12:05 Xin chào bà.', null, 6],
  ['(1:02) Host: Hello', 'Host', 7],
  ['00:00:03 - 00:00:11 PV: Thưa bà?', 'PV', 20],
  ['- Phóng viên: Thưa ông?', 'Phóng viên', 0],
  ['Giá: “rẻ”', 'Giá', 0],
  ['Ông nói, rất vui: hay lắm', null, 0],
  ['Lúc 12:05 trời mưa', null, 0],
])('%s: %s speaks, after a time code of %d characters', (text, speaker, length) => {
  expect(readSpeaker(text)).toBe(speaker);
  expect(timecodeLength(text)).toBe(length);
});
