import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '../../../src/desk/server/folder.ts';
import { History } from '../../../src/desk/server/history.ts';
import { Refusal } from '../../../src/desk/server/refusal.ts';
import { Store } from '../../../src/desk/server/store.ts';
import { killAt } from './killed.ts';

const TEXT =
  'Chợ nổi lúc bốn giờ sáng\n\nChợ họp khi trời còn tối và tan trước khi nắng lên, mỗi ghe treo một thứ hàng lên cây sào trước mũi.\n';

let root: string;
let folder: string;
let store: Store;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  folder = join(root, 'bai');
  mkdirSync(join(folder, 'thang-5'), { recursive: true });
  write('cho.txt', TEXT);
  write('thang-5/cho.txt', TEXT);
  store = new Store(new Folder(folder), new History(join(root, 'truoc')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

async function refusal(work: () => unknown): Promise<Refusal> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

test.each([
  '../ngoai.txt',
  'thang-5/../../ngoai.txt',
  '/etc/hostname',
  '.an.txt',
  'thang-5/.an/a.txt',
  '_trang/1.md',
  'README.md',
  'cho.yaml',
  'anh.jpg',
  'khong-co.txt',
  'thang-5',
  'cho.txt/a.txt',
  '..\\ngoai.txt',
  'cho.txt\0.txt',
  '',
])('opens no file by the name %j', async (name) => {
  writeFileSync(join(root, 'ngoai.txt'), TEXT);
  for (const own of ['.an.txt', 'README.md', 'cho.yaml', 'anh.jpg']) write(own, TEXT);
  expect((await refusal(() => store.open(name))).status).toBe(404);
  expect((await refusal(() => store.save(name, '', {}))).status).toBe(404);
  expect((await refusal(() => store.addPicture(name, 'a', Buffer.from(''), 'jpg'))).status).toBe(
    404,
  );
});

test('follows no link, neither to a file nor to a folder nor to a sidecar', async () => {
  writeFileSync(join(root, 'ngoai.txt'), TEXT);
  writeFileSync(join(root, 'ngoai.yaml'), 'section: X\n');
  mkdirSync(join(root, 'ngoai'));
  writeFileSync(join(root, 'ngoai', 'a.txt'), TEXT);
  symlinkSync(join(root, 'ngoai.txt'), join(folder, 'lien.txt'));
  symlinkSync(join(root, 'ngoai'), join(folder, 'lien'));
  symlinkSync(join(root, 'ngoai.yaml'), join(folder, 'cho.yaml'));
  symlinkSync(join(root, 'ngoai.txt'), join(folder, 'lien.jpg'));
  for (const name of ['lien.txt', 'lien/a.txt', 'cho.txt'])
    expect((await refusal(() => store.open(name))).status).toBe(404);
  expect((await refusal(() => store.picture('lien.jpg'))).status).toBe(404);
  expect(readFileSync(join(root, 'ngoai.yaml'), 'utf8')).toBe('section: X\n');
});

test('saves a sidecar, takes saves back one after the other, and never touches the text', async () => {
  const first = await store.open('cho.txt');
  expect(first.canUndo).toBe(false);
  store.save('cho.txt', first.version, { section: 'Du lịch' });
  const second = await store.open('cho.txt');
  store.save('cho.txt', second.version, { section: 'Đời sống' });
  expect(read('cho.yaml')).toBe('section: Đời sống\n');
  store.undo('cho.txt', (await store.open('cho.txt')).version);
  expect(read('cho.yaml')).toBe('section: Du lịch\n');
  store.undo('cho.txt', (await store.open('cho.txt')).version);
  expect(existsSync(join(folder, 'cho.yaml'))).toBe(false);
  const last = await store.open('cho.txt');
  expect([last.canUndo, last.version]).toEqual([false, first.version]);
  expect((await refusal(() => store.undo('cho.txt', last.version))).status).toBe(409);
  expect(read('cho.txt')).toBe(TEXT);
});

test('a text of codes of HTML that stays the same is not written', async () => {
  const coded = TEXT.replace(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0)};`);
  write('cho.txt', coded);
  store.save('cho.txt', (await store.open('cho.txt')).version, {}, TEXT);
  expect(read('cho.txt')).toBe(coded);
});

test('saves an edited text with its sidecar, and takes both back together', async () => {
  write('cho.txt', TEXT.replaceAll('\n', '\r\n'));
  const before = read('cho.txt');
  const first = await store.open('cho.txt');
  const edited = TEXT.replace('bốn giờ', 'năm giờ');
  const tried = await store.try('cho.txt', {}, edited);
  expect(Buffer.from(tried.bytes).toString('utf8')).toContain('năm giờ');
  expect(read('cho.txt')).toBe(before);
  store.save('cho.txt', first.version, { section: 'Du lịch' }, edited);
  // The line ends of the file stay.
  expect(read('cho.txt')).toBe(before.replace('bốn giờ', 'năm giờ'));
  store.save('cho.txt', (await store.open('cho.txt')).version, { section: 'Đời sống' });
  store.undo('cho.txt', (await store.open('cho.txt')).version);
  expect([read('cho.yaml'), read('cho.txt') === before]).toEqual(['section: Du lịch\n', false]);
  store.undo('cho.txt', (await store.open('cho.txt')).version);
  expect([existsSync(join(folder, 'cho.yaml')), read('cho.txt')]).toEqual([false, before]);
  expect((await store.open('cho.txt')).version).toBe(first.version);
});

test('a text that is the same, or empty, is not written', async () => {
  const { version } = await store.open('cho.txt');
  store.save('cho.txt', version, {}, TEXT);
  expect((await store.open('cho.txt')).canUndo).toBe(false);
  expect((await refusal(() => store.save('cho.txt', version, {}, ' \n'))).status).toBe(422);
  expect(read('cho.txt')).toBe(TEXT);
});

test.each([
  ['the text', () => write('cho.txt', `${TEXT}\nThêm.\n`)],
  ['the sidecar', () => write('cho.yaml', 'section: Khác\n')],
  ['the sidecar’s name', () => write('cho.yml', 'section: Khác\n')],
])('writes over nothing if another program has changed %s', async (_, change) => {
  const { version } = await store.open('cho.txt');
  change();
  const before = readdirSync(folder).map((name) => [name, name.includes('.') ? read(name) : '']);
  const { status, changed } = await refusal(() =>
    store.save('cho.txt', version, { section: 'A' }, 'Khác\n'),
  );
  expect([status, changed]).toEqual([409, true]);
  expect(readdirSync(folder).map((name) => [name, name.includes('.') ? read(name) : ''])).toEqual(
    before,
  );
});

test('takes nothing back that another program has changed since', async () => {
  store.save('cho.txt', (await store.open('cho.txt')).version, { section: 'Du lịch' });
  write('cho.yaml', 'section: Khác\n');
  const { canUndo, version } = await store.open('cho.txt');
  expect(canUndo).toBe(false);
  expect((await refusal(() => store.undo('cho.txt', version))).status).toBe(409);
  expect(read('cho.yaml')).toBe('section: Khác\n');
});

test('two desks that save at the same time do not write over each other', async () => {
  const other = new Store(new Folder(folder), new History(join(root, 'truoc')));
  const [one, two] = await Promise.all([store.open('cho.txt'), other.open('cho.txt')]);
  store.save('cho.txt', one.version, { section: 'Một' });
  expect(
    (await refusal(() => other.save('cho.txt', two.version, { section: 'Hai' }))).changed,
  ).toBe(true);
  expect(read('cho.yaml')).toBe('section: Một\n');
});

test('names a new article after its headline, and takes no name that is there', async () => {
  const add = (headline: string) => store.add(Buffer.from(TEXT), 'txt', headline, { draft: true });
  expect(await add('Chợ')).toBe('cho-b.txt');
  expect(await add('Chợ')).toBe('cho-c.txt');
  expect(await add('../../CON')).toBe('con-muc.txt');
  write('anh-dep.jpg', '');
  expect(await add('Ảnh đẹp')).toBe('anh-dep-b.txt');
  expect(read('cho-b.yaml')).toBe('draft: true\n');
});

test('saves a picture beside its article, the same one once, and never as that of a caption by number', () => {
  const add = (name: string, text: string) =>
    store.addPicture('thang-5/cho.txt', name, Buffer.from(text), 'jpg');
  expect(add('../../Ghe rau.JPG', 'a')).toBe('cho-ghe-rau.jpg');
  expect(add('Ghe rau.jpg', 'a')).toBe('cho-ghe-rau.jpg');
  expect(add('Ghe rau.jpg', 'b')).toBe('cho-ghe-rau-b.jpg');
  expect(add('2.jpg', 'c')).toBe('cho-anh-2.jpg');
  expect(readdirSync(join(folder, 'thang-5')).sort()).toEqual([
    'cho-anh-2.jpg',
    'cho-ghe-rau-b.jpg',
    'cho-ghe-rau.jpg',
    'cho.txt',
  ]);
});

test('leaves the old sidecar or the new one wherever a save is killed', async () => {
  const seen = new Map<string, number>();
  for (let step = 1, isKilled = true; isKilled; step += 1) {
    write('cho.yaml', 'section: Cũ\n');
    rmSync(join(root, 'truoc'), { recursive: true, force: true });
    const { version } = await store.open('cho.txt');
    isKilled = await killAt(step, () => store.save('cho.txt', version, { section: 'Mới' }));
    const text = read('cho.yaml');
    seen.set(text, step);
    expect(read('cho.txt')).toBe(TEXT);
    // The next desk goes on, and takes back what was saved.
    const now = await store.open('cho.txt');
    store.save('cho.txt', now.version, { section: 'Sau' });
    store.undo('cho.txt', (await store.open('cho.txt')).version);
    expect(read('cho.yaml')).toBe(text);
  }
  expect([...seen.keys()]).toEqual(['section: Cũ\n', 'section: Mới\n']);
  expect(seen.get('section: Mới\n')).toBeGreaterThan(15);
});

test('leaves what was there or all that is new wherever saving an article is killed', async () => {
  for (let step = 1, isKilled = true; isKilled; step += 1) {
    for (const name of readdirSync(folder).filter((each) => /^\.?moi/u.test(each)))
      rmSync(join(folder, name));
    const before = readdirSync(folder).length;
    isKilled = await killAt(step, () =>
      store.add(Buffer.from(TEXT), 'txt', 'Mới', { draft: true }),
    );
    const names = readdirSync(folder).filter((name) => name.startsWith('moi'));
    expect([[], ['moi.yaml'], ['moi.txt', 'moi.yaml']]).toContainEqual(names.sort());
    if (!isKilled) expect(readdirSync(folder)).toHaveLength(before + 2);
    for (const name of names) expect(read(name)).toBe(name === 'moi.txt' ? TEXT : 'draft: true\n');
  }
});
