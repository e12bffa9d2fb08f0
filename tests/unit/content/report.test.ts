import { expect, test } from 'vitest';
import { type FileMessage, report } from '../../../src/content/report.ts';
import { write } from '../../../src/messages/write.ts';
import { examine } from '../../../src/parse/examine.ts';
import { message } from '../../../src/parse/messages.ts';
import { inEnglish } from '../../words.ts';

const BODY =
  'Chợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào. Người mua đứng trên bờ trả giá cho đến khi mặt trời lên quá ngọn dừa.';

const messagesOf = (file: string, text: string): FileMessage[] =>
  examine(new TextEncoder().encode(text), file).messages.map((each) => ({ ...each, file }));

test('errors and warnings stand one a line, with their place', () => {
  const error = {
    ...message('broken-picture', undefined, { src: 'a.jpg', cause: 'x' }),
    file: 'a.txt',
  };
  const warning = { ...message('picture-name'), file: 'b?.jpg' };
  expect(inEnglish(report([warning, error]))).toEqual([
    'error: a.txt:1:1 The picture “a.jpg” cannot be read (x). Export it again as JPEG, PNG, WebP, AVIF or GIF. [broken-picture]',
    'warning: b?.jpg:1:1 A picture with “?” or “\\” in its name cannot be published. Rename it. [picture-name]',
  ]);
  expect(report([])).toEqual([]);
});

test('a note of hundreds of files is one line, with their number and at most three files', () => {
  const words = ['dựngđất', 'vàxây', 'củaBộ', 'nướcnăm', 'vụgiết'];
  const notes = Array.from({ length: 200 }, (_, index) =>
    messagesOf(
      `${index}.txt`,
      `Chợ nổi lúc bốn giờ sáng\n\n${BODY} Bà con ${words[index % 5]} mừngvui.\n`,
    ),
  ).flat();
  const lines = report(notes);
  expect(inEnglish(lines)).toEqual([
    'info: 200 files (0.txt, 1.txt, 2.txt, …): Words run together, as where a link was cut out: “dựngđất”, “vàxây”, “củaBộ”, … (400 in all). Put the spaces in; the text is published as it stands. [glued-words]',
  ]);
  expect(lines.map((line) => write(line, 'vi'))).toEqual([
    expect.stringMatching(/^lưu ý: 200 tệp \(0\.txt, 1\.txt, 2\.txt, …\): .*\(tất cả 400 chỗ\)/u),
  ]);
});

test('notes that differ in what they removed are one line, with all of it counted', () => {
  const notes = [
    ...messagesOf('a.txt', `Chợ\u200B nổi\n\n${BODY}`),
    ...messagesOf('b.txt', `Chợ\u00AD nổi\u00AD\n\n${BODY}`),
  ];
  expect(inEnglish(report(notes))).toEqual([
    expect.stringContaining(
      'info: 2 files (a.txt, b.txt): 3 invisible characters removed (zero-width space, soft hyphen).',
    ),
  ]);
});
