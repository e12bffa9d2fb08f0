import { expect, test } from 'vitest';
import { cacheName } from '../../../src/reading/offline/caches.ts';
import { keepSaved, removeSaved } from '../../../src/reading/offline/keep-saved.ts';
import { page, ROOT, withDevice } from './device.ts';

const [OLD, NEW] = ['bai/cau-cu-0000000a.html', 'bai/cau-moi-0000000a.html'];
const OTHER = 'bai/cho-0000000b.html';
const saved = () => caches.open(cacheName(ROOT, 'saved'));

test('a saved article is removed by any of its addresses, and no other with it', async () => {
  const device = withDevice({ saved: { [OLD]: page('0000000a'), [OTHER]: page('0000000b') } });
  await removeSaved(await saved(), ROOT + NEW);
  expect(device.paths('saved')).toEqual([OTHER]);
  await removeSaved(await saved(), `${ROOT}tim.html`);
  expect(device.paths('saved')).toEqual([OTHER]);
});

test('a saved article is renewed when it is visited, and follows its new address', async () => {
  const device = withDevice(
    { saved: { [OLD]: page('0000000a') } },
    { [NEW]: page('0000000a', 'mới') },
  );
  const moved = '<meta http-equiv="refresh" content="0; url=cau-moi-0000000a.html">';
  expect(await keepSaved(ROOT, ROOT + OLD, new Response(moved))).toBe(true);
  expect(device.paths('saved')).toEqual([NEW]);
  expect(device.textOf('saved', NEW)).toBe(page('0000000a', 'mới'));
});

test('what is not the article, or was never saved, replaces nothing', async () => {
  const device = withDevice({ saved: { [OLD]: page('0000000a') } });
  const home = new Response('<h1>Trang nhất</h1>');
  expect(await keepSaved(ROOT, ROOT + OLD, home)).toBe(false);
  expect(await keepSaved(ROOT, ROOT + OTHER, new Response(page('0000000b')))).toBe(false);
  expect(device.textOf('saved', OLD)).toBe(page('0000000a'));
  expect(device.paths('saved')).toEqual([OLD]);
});
