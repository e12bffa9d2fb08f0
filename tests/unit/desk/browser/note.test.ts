import { expect, test, vi } from 'vitest';
import type { Confidence } from '../../../../src/article/article.ts';
import { Note } from '../../../../src/desk/browser/note.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { CERTAIN } from '../../../certain.ts';
import { does, openPage, texts, the } from '../../page.ts';
import { ARTICLE } from './made-up.ts';

const { form: NAMES } = WORDS;
function open(confidence: Confidence, fields = ARTICLE.fields) {
  openPage('');
  const work = new Work({ ...ARTICLE, fields, confidence }, null);
  const reset = vi.fn();
  const note = new Note(work, 'headline', reset);
  note.draw();
  work.stop();
  const shown = () => [note.content.dataset.level, ...texts(note.content, 'span, button')];
  const press = () => {
    does(the(note.content, 'button'), 'click');
    work.stop();
    note.draw();
  };
  return { work, note, reset, shown, press };
}

test('a field says that the parser read it, or found none', () => {
  expect(open(CERTAIN).shown()).toEqual(['sure', NAMES.byMachine]);
  expect(open(CERTAIN, { ...ARTICLE.fields, headline: '' }).shown()).toEqual([
    'sure',
    NAMES.absent,
  ]);
});

test('a doubtful field says how doubtful it is, and one press confirms it as it was read', () => {
  const { work, shown, press } = open({ ...CERTAIN, headline: 0.2 });
  expect(shown()).toEqual(['unsure', NAMES.unsure(0.2), NAMES.right]);
  press();
  expect(work.stated).toEqual({ headline: 'Chợ nổi' });
  expect(shown()).toEqual(['said', NAMES.byPublisher, NAMES.byText]);
});

test('one press takes back what the publisher states of a field, and nothing else', () => {
  const { work, note, reset, shown, press } = open(CERTAIN);
  work.change({ headline: 'Chợ tan', section: 'Đời sống' });
  note.draw();
  expect(shown()).toEqual(['said', NAMES.byPublisher, NAMES.byText]);
  press();
  expect(reset).toHaveBeenCalledOnce();
  expect(work.stated).toEqual({ section: 'Đời sống' });
  expect(shown()).toEqual(['sure', NAMES.byMachine]);
});
