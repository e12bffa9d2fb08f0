import { expect, test } from 'vitest';
import type { DeskArticle, DeskFigure } from '../../../../src/desk/api.ts';
import { PictureList } from '../../../../src/desk/browser/pictures.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { does, openPage, texts, the } from '../../page.ts';
import { ARTICLE } from './made-up.ts';

const { pictures: NAMES } = WORDS;

const caption = (start: number, text: string): DeskFigure => ({
  start,
  end: start + 20,
  opening: text,
  text,
});
const [GHE, XEM] = [caption(10, 'Ghe về nhất'), caption(40, 'Người xem')];

function open(
  stated: DeskArticle['stated'],
  figures: readonly DeskFigure[] = [GHE, XEM],
  lines: DeskArticle['lines'] = [],
) {
  const page = openPage('<div id="thong-bao"></div><main></main>');
  const work = new Work({ ...ARTICLE, figures, lines, stated }, null);
  const list = new PictureList(work);
  the(page, 'main').append(list.content);
  const rows = () => [...list.content.querySelectorAll<HTMLElement>('ul > li')];
  return { page, work, list, rows, said: () => the(page, '#thong-bao').textContent };
}

test('each caption has a row, with its picture or room for one', () => {
  const { list, rows } = open({ images: [{ src: 'ghe.jpg', replaces: 'Người xem' }] });
  expect(rows().map((row) => row.dataset.src)).toEqual(['', 'ghe.jpg']);
  expect(texts(list.content, '.no-photo')).toHaveLength(1);
  expect(texts(list.content, '.file-name')).toEqual(['ghe.jpg']);
  expect(texts(open({}, []).list.content, '.empty')).toEqual([NAMES.none]);
});

test('a row that has not changed stays, so that nobody who types in it loses their place', () => {
  const { work, list, rows } = open({});
  const [first, second] = rows();
  work.change({ images: [{ replaces: 'Người xem', caption: 'Khán giả' }] });
  work.stop();
  list.draw();
  expect(rows()[0]).toBe(first);
  expect(rows()[1]).not.toBe(second);
  expect(rows()).toHaveLength(2);
  Object.defineProperty(document, 'activeElement', {
    value: the(rows()[1] ?? list.content, 'textarea'),
  });
  const busy = rows()[1];
  work.change({});
  work.stop();
  list.draw();
  expect(rows()[1]).toBe(busy);
});

test('a picture can be moved to a caption that has none, or stand for itself', () => {
  const { work, list, said } = open({ images: [{ src: 'ghe.jpg' }] });
  const choice = the<HTMLSelectElement>(list.content, 'select');
  expect(texts(choice, 'option')).toEqual(['Ghe về nhất', 'Người xem', NAMES.own]);
  choice.value = '1';
  choice.blur = () => {};
  does(choice, 'change');
  work.stop();
  expect(work.stated.images).toEqual([{ replaces: 'Người xem', src: 'ghe.jpg' }]);
  expect(said()).toBe(NAMES.placed('Người xem'));
});

test('whoever types at a caption of the text says that its line is one', () => {
  const line = { start: 10, end: 30, text: 'Ghe về nhất', opening: 'Ghe về nhất' };
  const { work, rows } = open(
    {},
    [GHE, XEM],
    [{ ...line, role: 'caption', probability: 0.3, said: false }],
  );
  const [box] = rows()[0]?.querySelectorAll('textarea') ?? [];
  if (!box) throw new Error('The row has no caption.');
  box.value = 'Ghe về nhì';
  does(box, 'input');
  work.stop();
  expect(work.stated).toEqual({
    images: [{ replaces: 'Ghe về nhất', caption: 'Ghe về nhì' }],
    lines: [{ opening: 'Ghe về nhất', role: 'caption' }],
  });
});

test('words of a photo that stands alone say nothing of other lines', () => {
  const line = { start: 90, end: 99, text: 'Chợ tan', opening: 'Chợ tan' };
  const { work, list } = open(
    { images: [{ src: 'ghe.jpg', caption: '' }] },
    [GHE, XEM],
    [{ ...line, role: 'caption', probability: 0.3, said: false }],
  );
  const box = the<HTMLTextAreaElement>(the(list.content, '[data-src="ghe.jpg"]'), 'textarea');
  box.value = 'Ghe dài';
  does(box, 'input');
  work.stop();
  expect(work.stated).toEqual({ images: [{ src: 'ghe.jpg', caption: 'Ghe dài' }] });
});

test('words typed at a picture are stated, and the picture can be removed', () => {
  const { work, list, said } = open({ images: [{ src: 'ghe.jpg' }] });
  const row = the(list.content, '[data-src="ghe.jpg"]');
  const box = the<HTMLTextAreaElement>(row, 'textarea');
  box.value = 'Ghe về nhì';
  does(box, 'input');
  expect(work.stated.images).toEqual([{ src: 'ghe.jpg', caption: 'Ghe về nhì' }]);
  const remove = [...row.querySelectorAll('button')].at(-1);
  if (!remove) throw new Error('There is no button.');
  remove.blur = () => {};
  does(remove, 'click');
  work.stop();
  expect(work.stated.images ?? []).toEqual([]);
  expect(said()).toBe(NAMES.removed('ghe.jpg'));
});
