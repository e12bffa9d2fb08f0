import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Uploads } from '../../../src/build/uploads.ts';

let folder: string;
let uploads: Uploads;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-tai-len-'));
  uploads = new Uploads({ outDir: folder, deployed: null }, join(folder, 'tai-len'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a site of these files, by path with what they hold. */
function build(files: Readonly<Record<string, string>>): void {
  const listed = Object.entries(files).map(([path, digest]) => [path, [1, digest]]);
  const manifest = { version: '1', files: Object.fromEntries(listed), articles: {}, moved: {} };
  writeFileSync(join(folder, 'ban-ke.json'), JSON.stringify(manifest));
}
const next = async () => {
  const found = await uploads.next();
  if (!found) throw new Error('There is no site.');
  return found;
};

test('without a site there is nothing to upload, and nothing to confirm', async () => {
  expect(await uploads.next()).toBeNull();
  expect(await uploads.whole()).toBeNull();
  expect(await uploads.confirm('a')).toBe(false);
});

test('the list says what has changed since the last confirmed upload, in whatever many builds', async () => {
  build({ 'a.html': '1', 'b.html': '1' });
  const first = await next();
  expect([first.upload, first.since]).toEqual([['a.html', 'b.html', 'ban-ke.json'], null]);
  expect(await uploads.confirm(first.built)).toBe(true);
  expect(await next()).toMatchObject({ upload: [], remove: [], since: expect.any(String) });
  build({ 'a.html': '2', 'b.html': '1' });
  build({ 'a.html': '2', 'c.html': '1' });
  expect(await next()).toMatchObject({
    upload: ['a.html', 'c.html', 'ban-ke.json'],
    remove: ['b.html'],
  });
  expect(uploads.last()?.manifest.files).toHaveProperty(['b.html']);
  expect((await uploads.whole())?.upload).toEqual(['a.html', 'c.html', 'ban-ke.json']);
});

test('a site that was built meanwhile is not confirmed, and a confirmation is taken back once', async () => {
  build({ 'a.html': '1' });
  const { built } = await next();
  build({ 'a.html': '2' });
  expect(await uploads.confirm(built)).toBe(false);
  const before = await next();
  await uploads.confirm(before.built);
  build({ 'a.html': '3' });
  await uploads.confirm((await next()).built);
  uploads.takeBack();
  expect(await next()).toMatchObject({
    upload: ['a.html', 'ban-ke.json'],
    since: expect.any(String),
    canTakeBack: false,
  });
  uploads.takeBack();
  expect((await next()).since).not.toBeNull();
});

test('each output folder has its own list', async () => {
  build({ 'a.html': '1' });
  await uploads.confirm((await next()).built);
  expect(
    new Uploads({ outDir: join(folder, 'khac'), deployed: null }, join(folder, 'tai-len')).last(),
  ).toBeNull();
});

test('a deployed site that the settings name counts instead, if it can be read', async () => {
  build({ 'a.html': '1', 'b.html': '1' });
  const since = (deployed: string) =>
    new Uploads({ outDir: folder, deployed }, join(folder, 'tai-len')).next();
  expect(await since(folder)).toMatchObject({ upload: [], remove: [], deployed: folder });
  const missing = await since(join(folder, 'khac'));
  expect([missing?.upload.length, missing?.deployed]).toEqual([3, undefined]);
});
