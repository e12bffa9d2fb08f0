import { expect, test, vi } from 'vitest';
import { settleDate } from '../../../../src/desk/browser/missing-date.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { todayInVietnam } from '../../../../src/desk/browser/written-date.ts';
import { does, openPage, texts } from '../../page.ts';
import { ARTICLE } from './made-up.ts';

const { edit: NAMES } = WORDS;

/** Asks about a new article with these lines; presses the answer with this text. */
async function answered(lines: readonly string[], answer: string) {
  const page = openPage('');
  const dialog = page.createElement('dialog').constructor.prototype;
  dialog.showModal = () => {};
  dialog.close = function close(this: HTMLElement) {
    does(this, 'close');
  };
  vi.spyOn(Work.prototype, 'read').mockResolvedValue();
  const work = new Work(
    {
      ...ARTICLE,
      file: null,
      lines: lines.map((text) => ({
        start: 0,
        end: 1,
        text,
        role: 'remove',
        probability: 1,
        said: false,
        opening: text,
      })),
    },
    { text: lines.join('\n') },
  );
  const write = vi.fn();
  const saved = settleDate(work, write);
  const choices = texts(page, 'dialog button');
  for (const button of page.querySelectorAll('dialog button'))
    if (button.textContent === answer) does(button, 'click');
  const isSaved = await saved;
  work.stop();
  return { isSaved, published: work.stated.published, choices, write };
}

test('an article without a date is saved with today’s, with none, or not before one is written', async () => {
  const today = await answered([], NAMES.dateToday);
  expect([today.isSaved, today.published]).toEqual([true, todayInVietnam()]);
  const none = await answered([], NAMES.dateNone);
  expect([none.isSaved, none.published]).toEqual([true, undefined]);
  const writes = await answered([], NAMES.dateWrite);
  expect([writes.isSaved, writes.published]).toEqual([false, undefined]);
  expect(writes.write).toHaveBeenCalledOnce();
});

test('a day that the text names from today is offered', async () => {
  const { choices } = await answered(
    ['Hôm qua lúc 19:42 ·', 'Hôm qua nước lên rất nhanh'],
    NAMES.dateWrite,
  );
  expect(choices).toHaveLength(4);
  expect(choices[1]).toMatch(/^\S+ \S+, \d+\/\d+\/\d+, 19:42$/u);
});
