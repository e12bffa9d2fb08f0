import { beforeEach, expect, test, vi } from 'vitest';
import type { LineList } from '../../../../src/desk/browser/lines.ts';
import { RawText } from '../../../../src/desk/browser/raw-text.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { does, openPage, texts, the } from '../../page.ts';
import { ARTICLE } from './made-up.ts';

const { text: NAMES } = WORDS;
const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done));

let page: Document;
beforeEach(() => {
  page = openPage('<main></main>');
});

function open(file: string | null) {
  const work = new Work({ ...ARTICLE, file }, file === null ? { text: 'Chợ nổi' } : null);
  const lines = { content: page.createElement('ol'), focus: vi.fn() };
  const raw = new RawText(work, lines as unknown as LineList);
  the(page, 'main').append(lines.content, raw.content);
  const box = the<HTMLTextAreaElement>(raw.content, 'textarea');
  const turn = () => does(the(raw.content, 'button'), 'click');
  return { work, raw, lines, box, turn, shown: () => [lines.content.hidden, box.hidden] };
}

test('the lines are shown first, and have the focus; one press shows the text in their place', () => {
  const { raw, lines, box, turn, shown } = open(null);
  expect(shown()).toEqual([false, true]);
  raw.focus();
  expect(lines.focus).toHaveBeenCalledOnce();
  turn();
  expect([shown(), box.value]).toEqual([[true, false], 'Chợ nổi']);
  expect(texts(raw.content, 'button')).toEqual([NAMES.done]);
  turn();
  expect(shown()).toEqual([false, true]);
});

test('what is typed into the text is the article’s text', () => {
  const { work, box, turn } = open(null);
  turn();
  box.value = 'Chợ tan';
  does(box, 'input');
  work.stop();
  expect(work.text).toBe('Chợ tan');
});

test('the text of a saved article is only edited by those who really want to', async () => {
  const { turn, shown } = open('cho.txt');
  const answer = async (text: string): Promise<void> => {
    turn();
    const dialog = the(page, 'dialog');
    const chosen = [...dialog.querySelectorAll('button')].find((each) => each.textContent === text);
    if (!chosen) throw new Error(`There is no “${text}”.`);
    does(chosen, 'click');
    does(dialog, 'close');
    await settle();
  };
  const made = page.createElement('dialog');
  Object.assign(Object.getPrototypeOf(made), { showModal: () => {}, close: () => {} });
  await answer(WORDS.cancel);
  expect(shown()).toEqual([false, true]);
  await answer(NAMES.askYes);
  expect(shown()).toEqual([true, false]);
  // Nobody is asked twice.
  turn();
  turn();
  expect([shown(), page.querySelector('dialog')]).toEqual([[true, false], null]);
});
