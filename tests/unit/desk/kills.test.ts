import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OWN_READING_FILE } from '../../../src/content/own-reading.ts';
import { Folder } from '../../../src/desk/server/folder.ts';
import { History } from '../../../src/desk/server/history.ts';
import { Learning } from '../../../src/desk/server/learning.ts';
import { SettingsFile } from '../../../src/desk/server/settings-file.ts';
import { Store } from '../../../src/desk/server/store.ts';
import { killAt } from './killed.ts';

let root: string;
let folder: string;
let history: History;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  folder = join(root, 'bai');
  mkdirSync(folder);
  history = new History(join(root, 'truoc'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
/** What is in a file; `null` if it is not there. */
const read = (name: string): string | null =>
  readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : null;

/** Kills work at each of its writes. Gives what a file then holds, each once, in order. */
async function outcomes(
  name: string,
  prepare: () => void | Promise<void>,
  work: () => unknown,
): Promise<(string | null)[]> {
  const seen = new Set<string | null>();
  for (let step = 1, isKilled = true; isKilled; step += 1) {
    await prepare();
    isKilled = await killAt(step, work);
    seen.add(read(name));
  }
  return [...seen];
}

test('taking a save back', async () => {
  const store = new Store(new Folder(folder), history);
  let version = '';
  write('cho.txt', 'Chợ nổi\n\nChợ họp khi trời còn tối và tan trước khi nắng lên.\n');
  const prepare = async (): Promise<void> => {
    write('cho.yaml', 'section: Cũ\n');
    store.save('cho.txt', (await store.open('cho.txt')).version, { section: 'Mới' });
    ({ version } = await store.open('cho.txt'));
  };
  const found = await outcomes('cho.yaml', prepare, () => store.undo('cho.txt', version));
  expect(found).toEqual(['section: Mới\n', 'section: Cũ\n']);
});

test('an edited text', async () => {
  const store = new Store(new Folder(folder), history);
  const text = 'Chợ nổi\n\nChợ họp khi trời còn tối và tan trước khi nắng lên.\n';
  let version = '';
  const prepare = async (): Promise<void> => {
    write('cho.txt', text);
    ({ version } = await store.open('cho.txt'));
  };
  const found = await outcomes('cho.txt', prepare, () =>
    store.save('cho.txt', version, {}, `${text}\nThêm.\n`),
  );
  expect(found).toEqual([text, `${text}\nThêm.\n`]);
});

test('a picture', async () => {
  const store = new Store(new Folder(folder), history);
  write('cho.txt', 'Chợ nổi\n\nChợ họp khi trời còn tối và tan trước khi nắng lên.\n');
  const found = await outcomes(
    'cho-ghe.jpg',
    () => rmSync(join(folder, 'cho-ghe.jpg'), { force: true }),
    () => store.addPicture('cho.txt', 'ghe.jpg', Buffer.from('ảnh'), 'jpg'),
  );
  expect(found).toEqual([null, 'ảnh']);
});

test('the settings', async () => {
  const settings = new SettingsFile(join(folder, 'ban-tin.yaml'), history);
  const before = '# của tôi\nname: Cũ\nON_ERROR: quarantine\n';
  const found = await outcomes(
    'ban-tin.yaml',
    () => write('ban-tin.yaml', before),
    () => settings.save({ ...settings.read(), name: 'Mới', language: 'vi' }),
  );
  expect(found).toEqual([before, '# của tôi\nname: Mới\nON_ERROR: quarantine\nLANGUAGE: vi\n']);
});

test('dropping what was learned', async () => {
  const learning = new Learning(folder, history);
  const found = await outcomes(
    OWN_READING_FILE,
    () => write(OWN_READING_FILE, '{}'),
    () => learning.drop(),
  );
  expect(found).toEqual(['{}', null]);
});
