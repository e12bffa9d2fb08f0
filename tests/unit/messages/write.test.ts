import { expect, test } from 'vitest';
import { phrase } from '../../../src/messages/phrases.ts';
import { ruleWords, write } from '../../../src/messages/write.ts';
import { message, tellMessage } from '../../../src/parse/messages.ts';

test('a number chooses its form, and is written as the language does', () => {
  const written = phrase('files-written', { written: 1, removed: 12_000 });
  expect(write(written, 'en')).toBe('1 file written, 12,000 files removed.');
  expect(write(written, 'vi')).toBe('Đã ghi 1 tệp, xóa 12.000 tệp.');
});

test('phrases stand in phrases, and lists with commas', () => {
  const steps = [
    phrase('step-time', { step: phrase('step-pages'), seconds: 2.5 }),
    phrase('step-time', { step: phrase('step-index'), seconds: 1 }),
  ];
  expect(write(phrase('time', { steps }), 'en')).toBe('Time: pages 2.5 s, search index 1 s.');
  expect(write(phrase('time', { steps }), 'vi')).toBe(
    'Thời gian: tạo trang 2,5 giây, lập chỉ mục tìm kiếm 1 giây.',
  );
});

test('what stands in a detail is text, whatever it looks like', () => {
  expect(write(phrase('quoted', { text: '{text} {count:a:b} $&' }), 'en')).toBe(
    '“{text} {count:a:b} $&”',
  );
});

test('braces that are no gap stay', () => {
  expect(write(phrase('expects-roles'), 'en')).toContain('{caption: Ghe bán rau}');
  expect(write(phrase('expects-source'), 'vi')).toContain('{name: Báo Mới, url: https://…}');
});

test('a message is kept without words, and told in either language', () => {
  const source = 'một\nhai';
  const details = { key: 'titel', nearest: phrase('did-you-mean', { nearest: 'title' }), more: 1 };
  const kept = message<'unknown-key'>('unknown-key', { source, offset: 4 }, details);
  expect(kept).toEqual({
    rule: 'unknown-key',
    severity: 'error',
    details: {
      key: 'titel',
      nearest: { phrase: 'did-you-mean', details: { nearest: 'title' } },
    },
    line: 2,
    column: 1,
  });
  const stored: typeof kept = JSON.parse(JSON.stringify({ ...kept, file: 'bai.yaml' }));
  expect(tellMessage(stored, 'en')).toMatchObject({
    reason: 'There is no key “titel”; did you mean “title”?',
    file: 'bai.yaml',
  });
  expect(tellMessage(stored, 'vi')).toMatchObject({
    reason: 'Không có mục nào tên “titel”; có phải bạn định ghi “title”?',
    hint: expect.stringContaining('Hãy sửa hoặc xóa.'),
    line: 2,
  });
  expect(Object.keys(tellMessage(stored, 'vi'))).not.toContain('details');
});

test('a rule or a phrase of another version is told by its name', () => {
  expect(ruleWords({ rule: 'from-tomorrow' }, 'vi').reason).toBe('from-tomorrow');
  expect(write({ phrase: 'from-tomorrow' }, 'vi')).toBe('from-tomorrow');
  expect(write({ phrase: 'constructor' }, 'vi')).toBe('constructor');
});
