import { expect, test, vi } from 'vitest';
import type { DeskSettings } from '../../../../src/desk/api.ts';
import { openSettings } from '../../../../src/desk/browser/settings.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { does, openPage, texts, the } from '../../page.ts';

const { settings: NAMES } = WORDS;
const SETTINGS = { version: '1', name: 'Báo Sông', sections: ['Đời sống'] } as DeskSettings;

async function open(settings: DeskSettings = SETTINGS) {
  const page = openPage('<div id="thong-bao"></div><div id="truc-trac"></div><main></main>');
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body = '' } = {}) => {
    if (address.endsWith('learning')) return Response.json({ state: 'none', corrected: 0 });
    if (!address.endsWith('api/settings')) return new Response('', { status: 404 });
    if (method === 'POST') sent.push(JSON.parse(body));
    return Response.json(method === 'POST' ? { ...JSON.parse(body), version: '2' } : settings);
  });
  const view = await openSettings();
  the(page, 'main').append(view.content);
  const box = (name: string): HTMLInputElement => {
    const label = [...page.querySelectorAll('label')].find((each) => each.textContent === name);
    return the(page, `#${label?.htmlFor}`);
  };
  const type = (name: string, text: string): void => {
    box(name).value = text;
    does(box(name), 'input');
  };
  const save = async (): Promise<void> => {
    does(the(page, 'form'), 'submit');
    await vi.waitFor(() => expect(the(page, '#thong-bao').textContent).not.toBe(''));
  };
  return { page, sent, box, type, save };
}

test('the form shows what is set, and saves it with what is typed; what is empty is not sent', async () => {
  const { page, sent, box, type, save } = await open();
  expect([box(NAMES.name).value, box(NAMES.sections).value]).toEqual(['Báo Sông', 'Đời sống']);
  expect(box(NAMES.address).value).toBe('');
  // People type the address as they say it.
  type(NAMES.address, ' bao.example ');
  box(NAMES.sections).value = 'Đời sống\n\n Kinh tế \n';
  await save();
  expect(sent).toEqual([
    {
      version: '1',
      name: 'Báo Sông',
      address: 'https://bao.example',
      sections: ['Đời sống', 'Kinh tế'],
    },
  ]);
  expect(the(page, '#thong-bao').textContent).toBe(NAMES.saved);
  // The form shows what was saved.
  expect([box(NAMES.address).value, box(NAMES.sections).value]).toEqual([
    ...['https://bao.example', 'Đời sống\nKinh tế'],
  ]);
});

test.each([
  [NAMES.address, 'báo của tôi', NAMES.addressWrong, 'bao.example'],
  [NAMES.colour, 'đỏ', NAMES.colourWrong, '#00775a'],
  [NAMES.names, 'vài', NAMES.namesWrong, '300'],
])(
  '“%s” says at once that “%s” is wrong, and nothing is saved then',
  async (name, wrong, why, right) => {
    const { page, sent, box, type } = await open();
    const hint = () => the(page, `#${box(name).getAttribute('aria-describedby')}`).textContent;
    const usual = hint();
    type(name, wrong);
    expect([hint(), box(name).getAttribute('aria-invalid')]).toEqual([why, 'true']);
    does(the(page, 'form'), 'submit');
    expect(sent).toEqual([]);
    type(name, right);
    expect([hint(), box(name).getAttribute('aria-invalid')]).toEqual([usual, 'false']);
  },
);

test('the language of commands can be chosen, and none is that of the system', async () => {
  const { page } = await open();
  const values = Array.from(page.querySelectorAll('option'), (each) => each.getAttribute('value'));
  expect(values[0]).toBe('');
  expect(values.slice(1).toSorted()).toEqual(['en', 'vi']);
  expect(texts(page, 'option')[0]).toBe(NAMES.languageOfSystem);
});
