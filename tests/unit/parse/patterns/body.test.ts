import { describe, expect, test } from 'vitest';
import { caption } from '../../../../src/parse/patterns/caption.ts';
import { listItem } from '../../../../src/parse/patterns/list-item.ts';
import { note } from '../../../../src/parse/patterns/note.ts';
import type { Place } from '../../../../src/parse/patterns/pattern.ts';
import { repeated } from '../../../../src/parse/patterns/repeated.ts';
import { standfirst } from '../../../../src/parse/patterns/standfirst.ts';
import { turn } from '../../../../src/parse/patterns/turn.ts';
import { shapeOf } from '../../../../src/parse/shape.ts';
import { BELOW_THE_BODY, TOP, take, UNDER_THE_HEADLINE } from './places.ts';

const beside = (before: string, after: string): Place => ({ ...BELOW_THE_BODY, before, after });

describe('list items', () => {
  test.each([
    ['- Gạo tẻ.', beside('Đoàn tặng:', '- Muối.'), { role: 'list', text: 'Gạo tẻ.' }],
    ['•Muối', beside('• Gạo', 'Hết.'), { role: 'list', text: 'Muối' }],
    [
      '2. Nấu chín',
      beside('1. Ngâm gạo', '3. Bày mâm'),
      { role: 'list', text: 'Nấu chín', ordinal: 2 },
    ],
    ['1) Ngâm gạo', beside('Cách làm:', '2) Nấu'), { role: 'list', text: 'Ngâm gạo', ordinal: 1 }],
  ])('%s', (text, place, taken) => {
    expect(take(listItem, text, place)).toEqual({ length: text.length, taken });
  });
  test.each([
    ['- Một gạch lẻ loi', beside('Đoạn trên.', 'Đoạn dưới.')],
    ['1. Tên mục', beside('Đoạn trên.', 'Đoạn dưới.')],
    ['1. Ngâm gạo', beside('Cách làm:', '3. Bày mâm')],
    ['- Gạo', beside('• Muối', '+ Đường')],
    ['24/10 là ngày hội', beside('23/10 mưa', '25/10 nắng')],
    ['1.200 người', beside('1.100 người', '1.300 người')],
  ])('not %s', (text, place) => {
    expect(take(listItem, text, place)).toBeNull();
  });
});

describe('turns of an interview', () => {
  const INTERVIEW = [
    'PV: Thưa bà, vì sao làng gốm nhóm lửa lại?',
    'Bà Lê Thị Sen: Vì lũ trẻ muốn học nghề.',
    'PV: Bà còn điều gì muốn nói?',
    'Bà Lê Thị Sen: Tôi chỉ mong lò luôn đỏ lửa.',
    'Tôi nói thêm: nghề này cần kiên nhẫn.',
  ];
  const place: Place = { ...BELOW_THE_BODY, file: shapeOf(INTERVIEW) };
  test('who asks and who answers', () => {
    expect(take(turn, INTERVIEW[0] ?? '', place)?.taken).toMatchObject({ speaker: 'PV' });
    expect(take(turn, INTERVIEW[1] ?? '', place)?.taken).toEqual({
      role: 'exchange',
      text: 'Bà Lê Thị Sen: Vì lũ trẻ muốn học nghề.',
      speaker: 'Bà Lê Thị Sen',
    });
    expect(take(turn, '- PV: Xin cảm ơn bà.', place)?.taken).toEqual({
      role: 'exchange',
      text: 'PV: Xin cảm ơn bà.',
      speaker: 'PV',
    });
  });
  test('no other colon', () => {
    expect(take(turn, INTERVIEW[4] ?? '', place)).toBeNull();
    const lone = ['PV: Lê Minh', 'Giá như sau: cao.', 'Giá như sau: thấp.'];
    expect(shapeOf(lone).speakers.size).toBe(0);
    expect(take(turn, 'Giá như sau: cao.', { ...BELOW_THE_BODY, file: shapeOf(lone) })).toBeNull();
  });
  test('dashes, where some of them ask', () => {
    const dashes = ['- Bà khỏe không?', '- Tôi khỏe.', '- Còn lò gốm?', '- Vẫn đỏ lửa.'];
    const asked: Place = { ...BELOW_THE_BODY, file: shapeOf(dashes) };
    expect(take(turn, '- Tôi khỏe.', asked)?.taken).toEqual({
      role: 'exchange',
      text: '- Tôi khỏe.',
    });
    const list = ['- Gạo', '- Muối', '- Đường', '- Còn gì nữa không?'];
    expect(take(turn, '- Gạo', { ...BELOW_THE_BODY, file: shapeOf(list) })).toBeNull();
  });
});

describe('notes of the editors', () => {
  test.each([
    'LTS: Bài viết ghi theo lời kể của nhân vật.',
    'Lời tòa soạn: Từ hôm nay, báo mở mục mới.',
    '* Tên nhân vật đã được thay đổi.',
    'Bài viết thể hiện quan điểm riêng của tác giả.',
  ])('%s', (text) => {
    expect(take(note, text, TOP)?.taken).toEqual({ role: 'note', text });
  });
  test.each(['Bài viết của ông thể hiện tình yêu nghề.', 'Lời tòa án tuyên rất rõ ràng.'])(
    'not %s',
    (text) => {
      expect(take(note, text, TOP)).toBeNull();
    },
  );
});

describe('the summary, by place', () => {
  const SUMMARY = 'Sau mười năm tắt lửa, làng gốm ven sông nhóm lại ba lò đầu tiên.';
  const apart: Place = { ...UNDER_THE_HEADLINE, apart: true };
  test('a sentence that a blank line sets off from the body', () => {
    expect(take(standfirst, SUMMARY, apart)?.taken).toEqual({ role: 'standfirst', text: SUMMARY });
  });
  test.each([
    ['where nothing sets it off', SUMMARY, UNDER_THE_HEADLINE],
    ['without a headline', SUMMARY, { ...TOP, apart: true }],
    ['in the body', SUMMARY, { ...BELOW_THE_BODY, apart: true }],
    ['a subhead', 'Ba lò đầu tiên nhóm lửa trở lại ở làng gốm ven sông', apart],
    ['two words', 'Lò đỏ.', apart],
  ])('not %s', (_, text, place) => {
    expect(take(standfirst, text, place)).toBeNull();
  });
});

describe('captions that stand twice', () => {
  const CAPTION = 'Mẻ gốm đầu tiên ra lò';
  test('the picture’s own text above its caption', () => {
    const place = beside('', `${CAPTION}. Ảnh: Lê Minh`);
    expect(take(repeated, CAPTION, place)?.taken).toEqual({ role: 'setAside', reason: 'repeated' });
    expect(take(repeated, `${CAPTION} - 1`, place)).not.toBeNull();
  });
  test('below the caption', () => {
    const place: Place = { ...beside(`${CAPTION}. Ảnh: Lê Minh`, ''), previous: 'figure' };
    expect(take(repeated, CAPTION, place)).not.toBeNull();
  });
  test('the headline over again', () => {
    expect(take(repeated, CAPTION, { ...BELOW_THE_BODY, headline: CAPTION })).not.toBeNull();
  });
  test.each([
    ['another text', 'Mẻ gốm thứ hai ra lò', beside('', `${CAPTION}. Ảnh: Lê Minh`)],
    ['a paragraph above', CAPTION, beside(CAPTION, '')],
  ])('not %s', (_, text, place) => {
    expect(take(repeated, text, place)).toBeNull();
  });
  test('a numbered one that does not repeat is a caption; a score is none', () => {
    expect(take(caption, 'Lò gốm đỏ lửa trong đêm - 2', TOP)?.taken).toEqual({
      role: 'figure',
      text: 'Lò gốm đỏ lửa trong đêm',
    });
    expect(take(caption, 'Đội chủ nhà thắng đậm 3 - 1', TOP)).toBeNull();
  });
});
