import { expect, test, vi } from 'vitest';
import { takeDownControl, takenDownList } from '../../../../src/desk/browser/take-down.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { does, openPage, texts, the } from '../../page.ts';
import { ARTICLE } from './made-up.ts';

const { takeDown: NAMES } = WORDS;

function open() {
  const page = openPage('<div id="thong-bao"></div><div id="truc-trac"></div><main></main>');
  const sent: string[] = [];
  const place = { hash: '' };
  vi.stubGlobal('location', place);
  vi.stubGlobal('fetch', async (address: string, { body = '{}' } = {}) => {
    sent.push(address.replace(/^.*?(?=api\/)/u, ''));
    if (address.endsWith('put-back')) return Response.json({ file: 'cho.txt' });
    return Response.json({ ...ARTICLE, ...JSON.parse(body) });
  });
  Object.assign(Object.getPrototypeOf(page.createElement('dialog')), {
    showModal: () => {},
    close(this: Element) {
      does(this, 'close');
    },
  });
  const press = async (within: ParentNode, name: string): Promise<void> => {
    const button = [...within.querySelectorAll('button')].find(
      ({ textContent }) => textContent === name,
    );
    if (!button) throw new Error(`There is no “${name}”.`);
    does(button, 'click');
    await vi.waitFor(() => {});
  };
  return { page, sent, place, press, said: () => the(page, '#thong-bao').textContent };
}

test('nothing is taken down before somebody has answered, who is told what is not saved', async () => {
  const { page, sent, press } = open();
  const work = new Work(ARTICLE, null);
  const control = takeDownControl(work);
  await press(control, NAMES.button);
  const dialog = the(page, 'dialog');
  expect(texts(dialog, 'h2, p')).toEqual([NAMES.ask('Chợ nổi'), NAMES.askText]);
  await press(dialog, WORDS.cancel);
  expect([sent, page.querySelector('dialog')]).toEqual([[], null]);
  work.change({ headline: 'Chợ tan' });
  work.stop();
  await press(control, NAMES.button);
  expect(texts(page, 'dialog p')).toContain(NAMES.askUnsaved);
});

test('an article can be hidden instead, as a draft', async () => {
  const { page, sent, place, press, said } = open();
  const work = new Work(ARTICLE, null);
  await press(takeDownControl(work), NAMES.button);
  await press(page, NAMES.askDraft);
  await vi.waitFor(() => expect(said()).toBe(WORDS.edit.saved));
  expect([work.stated, sent, place.hash]).toEqual([{ draft: true }, ['api/save'], '']);
});

test('an article that was taken down leaves its page', async () => {
  const { page, sent, place, press, said } = open();
  await press(takeDownControl(new Work(ARTICLE, null)), NAMES.button);
  await press(page, NAMES.askYes);
  await vi.waitFor(() => expect(said()).toBe(NAMES.done('Chợ nổi')));
  expect([sent, place.hash]).toEqual([['api/take-down'], '#/']);
});

test('each article that was taken down can be put back, and is opened then', async () => {
  const { page, place, press, said } = open();
  const list = takenDownList([
    { id: 7, file: 'cho.txt', headline: 'Chợ nổi', at: '2025-10-24T03:00:00.000Z' },
  ]);
  the(page, 'main').append(list);
  expect(texts(list, '.headline, .facts span')).toEqual([
    ...['Chợ nổi', 'cho.txt', expect.stringContaining('24/10/2025')],
  ]);
  await press(list, NAMES.putBack);
  await vi.waitFor(() => expect(said()).toBe(NAMES.isBack('Chợ nổi')));
  expect(place.hash).toBe('#/bai/cho.txt');
});
