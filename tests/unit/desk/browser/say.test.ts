import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RefusedError } from '../../../../src/desk/browser/ask.ts';
import { clearTrouble, hush, say, sayTrouble } from '../../../../src/desk/browser/say.ts';
import { does, openPage, texts, the } from '../../page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const page = openPage('<div id="thong-bao"></div><div id="truc-trac"></div>');
  return {
    page,
    said: () => the(page, '#thong-bao').textContent,
    trouble: () => texts(page, '#truc-trac > p'),
  };
}

test('what happened is said for some seconds, each in place of the last', () => {
  const { said } = open();
  say('Đã lưu.');
  vi.advanceTimersByTime(5000);
  say('Đã gỡ.');
  expect(said()).toBe('Đã gỡ.');
  vi.advanceTimersByTime(5000);
  expect(said()).toBe('Đã gỡ.');
  vi.advanceTimersByTime(1500);
  expect(said()).toBe('');
  say('Đang đọc…');
  hush();
  expect(said()).toBe('');
});

test('what went wrong says what to do, and stays until it is closed or something succeeds', () => {
  const { page, said, trouble } = open();
  const refused = new RefusedError({ error: 'Đĩa đầy.', hint: 'Hãy xóa bớt.' });
  say('Đang lưu…');
  sayTrouble(refused);
  expect([said(), trouble()]).toEqual(['', ['Đĩa đầy. Hãy xóa bớt.']]);
  vi.advanceTimersByTime(60_000);
  expect(trouble()).toHaveLength(1);
  does(the(page, '#truc-trac button'), 'click');
  expect(trouble()).toEqual([]);
  sayTrouble(refused);
  sayTrouble(new Error('gãy'));
  expect(trouble()).toEqual([expect.stringContaining('gãy')]);
  clearTrouble();
  expect(trouble()).toEqual([]);
});
