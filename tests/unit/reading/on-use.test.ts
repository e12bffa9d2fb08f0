import { beforeEach, expect, test, vi } from 'vitest';
import { does, openPage, texts, the } from '../page.ts';

let page: Document;
beforeEach(async () => {
  page = openPage(
    '<button data-use="_astro/save.js">Lưu</button><a href="a.webp" data-use="_astro/gallery.js">Ảnh</a><p>Chữ</p><script data-styles="_astro/use.css"></script>',
  );
  vi.stubGlobal('location', { href: 'https://bao.example/', origin: 'https://bao.example' });
  vi.stubGlobal('window', {});
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
    },
  );
  vi.resetModules();
  const { loadOnUse } = await import('../../../src/reading/on-use.ts');
  loadOnUse();
});

const scripts = () => [...page.querySelectorAll<HTMLScriptElement>('head script')];
const styles = () => [...page.querySelectorAll<HTMLLinkElement>('body > link')];
const settle = (): Promise<unknown> => new Promise((done) => setTimeout(done));

test('the first press loads a tool and its styles, and the tool gets that press', async () => {
  const button = the(page, 'button');
  const press = vi.fn();
  does(button, 'click');
  does(button, 'click');
  expect(scripts().map((each) => each.getAttribute('src'))).toEqual(['_astro/save.js']);
  expect(styles().map((each) => each.getAttribute('href'))).toEqual(['_astro/use.css']);
  button.addEventListener('click', press);
  for (const each of [...scripts(), ...styles()]) does(each, 'load');
  await settle();
  expect(press).toHaveBeenCalledOnce();
  does(button, 'click');
  expect(scripts()).toHaveLength(1);
});

test('a press on anything else, or for another tab, loads nothing', () => {
  does(the(page, 'p'), 'click');
  const event = does(the(page, 'a'), 'click', { ctrlKey: true });
  expect([scripts(), event.defaultPrevented]).toEqual([[], false]);
  expect(does(the(page, 'a'), 'click').defaultPrevented).toBe(true);
  expect(scripts()).toHaveLength(1);
});

test('if a tool cannot be loaded, a message says so, and the next press tries again', async () => {
  const button = the(page, 'button');
  does(button, 'click');
  for (const each of [...scripts(), ...styles()]) does(each, 'error');
  await settle();
  expect(texts(page, '[role=status] p')).toHaveLength(1);
  does(button, 'click');
  expect(scripts()).toHaveLength(1);
  expect(styles()).toHaveLength(1);
});
