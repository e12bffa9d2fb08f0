import { expect, test } from 'vitest';
import {
  compare,
  type FileList,
  indexParts,
  removeWhole,
  take,
} from '../../../src/reading/offline/whole-site.ts';
import { ROOT, withDevice } from './device.ts';

const FILES: NonNullable<FileList['files']> = [
  ['index.html', 10],
  ['_astro/page.abc.js', 20],
  ['bai/a.html', 30],
];
const list = (version: string): FileList => ({
  version,
  articles: 'x',
  bytes: 60,
  count: 3,
  files: FILES,
});
const host = (version: string) => ({
  'tep.json': JSON.stringify(list(version)),
  'index.html': 'mới',
  '_astro/page.abc.js': 'js',
  'bai/a.html': 'a',
});
const goOn = new AbortController().signal;

test('a device without the site lacks all of it', async () => {
  withDevice({}, host('1'));
  const whole = await compare(ROOT);
  expect([whole.missing, whole.missingBytes, whole.begun]).toEqual([FILES, 60, false]);
});

test('of a later build, only files whose name tells their content need not be loaded again', async () => {
  const kept = { 'index.html': 'cũ', '_astro/page.abc.js': 'js' };
  const taken = { ...kept, 'tep.json': JSON.stringify(list('1')) };
  withDevice({ whole: taken }, host('2'));
  const later = await compare(ROOT);
  expect(later.missing.map(([path]) => path)).toEqual(['index.html', 'bai/a.html']);
  expect([later.missingBytes, later.begun]).toEqual([40, true]);
  withDevice({ whole: taken }, host('1'));
  expect((await compare(ROOT)).missing.map(([path]) => path)).toEqual(['bai/a.html']);
});

test('the list is asked of the network, and an answer without one rejects', async () => {
  withDevice({}, { 'tep.json': 503 });
  await expect(compare(ROOT)).rejects.toThrow('503');
});

test('what is missing is loaded, with the bytes that are there by then, and the rest is deleted', async () => {
  const device = withDevice(
    { whole: { 'bo.html': 'cũ', '_astro/page.abc.js': 'js', 'index.html': 'cũ' } },
    host('2'),
  );
  const told: number[] = [];
  await take(ROOT, await compare(ROOT), (bytes) => told.push(bytes), goOn);
  expect(told).toEqual([30, 60]);
  expect(device.paths('whole').toSorted()).toEqual(
    ['tep.json', ...FILES.map(([path]) => path)].toSorted(),
  );
  expect(device.textOf('whole', 'index.html')).toBe('mới');
  expect(device.asked).not.toContain('_astro/page.abc.js');
  expect((await compare(ROOT)).missing).toEqual([]);
  await removeWhole(ROOT);
  expect(device.paths('whole')).toEqual([]);
});

test('files are loaded a few at a time', async () => {
  const files = Array.from({ length: 20 }, (_, at) => [`bai/${at}.html`, 1] as const);
  withDevice({});
  let [now, most] = [0, 0];
  globalThis.fetch = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((done) => setTimeout(done));
    now -= 1;
    return new Response('a');
  };
  const whole = { list: list('1'), missing: files, missingBytes: 20, begun: false };
  await take(ROOT, whole, () => {}, goOn);
  expect(most).toBe(4);
});

test('a file that is lost, and a reader who stops, end it, and what was loaded stays', async () => {
  const device = withDevice({}, { ...host('1'), 'bai/a.html': 500 });
  const whole = await compare(ROOT);
  await expect(take(ROOT, whole, () => {}, goOn)).rejects.toThrow('bai/a.html');
  expect(device.paths('whole')).toContain('index.html');
  await expect(take(ROOT, whole, () => {}, AbortSignal.abort('thôi'))).rejects.toBe('thôi');
});

test('only a small index is taken without asking', () => {
  const files = (bytes: number): Pick<FileList, 'files'> => ({
    files: [
      ['pagefind/a', bytes],
      ['goi-y/a.json', 1],
      ['tim.html', 1],
    ],
  });
  expect(indexParts(ROOT, files(1000))).toEqual([`${ROOT}pagefind/a`, `${ROOT}goi-y/a.json`]);
  expect(indexParts(ROOT, files(1e9))).toEqual([]);
  expect(indexParts(ROOT, {})).toEqual([]);
});
