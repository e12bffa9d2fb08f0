import { expect, test } from 'vitest';
import { findMailHeads, readMailLine } from '../../../../src/parse/readers/mail-head.ts';

const heads = (...texts: readonly string[]) => [...findMailHeads(texts)];

test('the head of a mail is the lines with its sender and its subject', () => {
  expect(heads('Xin chào', 'From: An', 'To: Bình', 'Subject: Cầu mới', 'Chào chị,')).toEqual([
    1, 2, 3,
  ]);
  expect(heads('Tiêu đề: Cầu mới', 'Từ: An Nhiên')).toEqual([0, 1]);
  expect(heads('Từ: An', 'Đến: Bình', 'Gửi: 5/3/2024')).toEqual([0, 1, 2]);
  expect(heads('Từ: An <an@vidu.vn>', 'Đến: <binh@vidu.vn>')).toEqual([0, 1]);
});

test.each([
  [['Thời gian: 8 giờ', 'Từ: 12/1/2025', 'Đến: 15/1/2025']],
  [['Tiêu đề: Cầu mới', 'Ngày: 5/3/2024', 'Tác giả: An Nhiên']],
  [['Từ: bến An', 'Đến: bến Bình']],
  [['From: An', 'Chào chị,', 'Subject: Cầu mới']],
])('other lines with colons are not the head of a mail: %j', (texts) => {
  expect(heads(...texts)).toEqual([]);
});

test('the subject is the headline, the day is the date, and the rest is set aside', () => {
  const none = new Set<string>();
  expect(readMailLine('Subject: Re: Fwd: Cầu mới', none)).toEqual({
    role: 'headline',
    text: 'Cầu mới',
  });
  expect(readMailLine('Subject: Cầu mới', new Set(['headline']))).toEqual({
    role: 'setAside',
    reason: 'label',
  });
  expect(readMailLine('Date: Th 3, 12 thg 11, 2024 lúc 08:15', none)).toEqual({
    role: 'published',
    date: { value: '2024-11-12T08:15+07:00', precision: 'minute' },
  });
  expect(readMailLine('Gửi: toasoan@bensong.vn', none)).toEqual({
    role: 'setAside',
    reason: 'label',
  });
});
