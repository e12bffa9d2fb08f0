import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../../src/build/site-files.ts';
import { OutputFolder } from '../../../src/build/strangers.ts';
import { stampOf } from '../../../src/content/folder-stamps.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const output = (isDisk = false) => new OutputFolder(folder, { side: '.ban-tin', isDisk });

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
}

/** Writes files and the list that says a build wrote them. */
function build(...paths: readonly string[]): void {
  write(...paths);
  list(Object.fromEntries(paths.map((path) => [path, [1, digestOf(Buffer.from(path)).sha256]])));
}

const list = (files: unknown): void =>
  writeFileSync(join(folder, 'ban-ke.json'), JSON.stringify({ files }));

test('a folder with what the last build wrote, or less, may be replaced', () => {
  expect([...output().check()]).toEqual([]);
  build('index.html', 'bai/a.html');
  expect([...output().check().keys()].sort()).toEqual(['bai/a.html', 'index.html']);
  rmSync(join(folder, 'index.html'));
  expect([...output().check().keys()]).toEqual(['bai/a.html']);
  rmSync(folder, { recursive: true });
  expect([...output().check()]).toEqual([]);
});

test.each([
  'bai/luan-van.docx',
  'a/b/c.txt',
  'CNAME',
  'index.html.gz',
  '.git/config',
  '.vercel/x.json',
])('a file that no build wrote is refused by name: %s', (path) => {
  build('index.html', 'bai/a.html');
  write(path);
  expect(() => output().check()).toThrow(
    `holds files that no build wrote: ${path.startsWith('.git/') ? '.git' : path}.`,
  );
});

test('the remedy fits the files that are there', () => {
  const hint = (): unknown => {
    try {
      return output().check();
    } catch (error) {
      return error instanceof Error && 'hint' in error ? error.hint : error;
    }
  };
  build('index.html');
  // In a worktree `.git` is a file.
  write('.git');
  expect(hint()).toContain('rsync -a --delete --exclude=.git');
  expect(hint()).not.toContain('public/');
  write('CNAME');
  expect(hint()).toContain('public/');
  rmSync(join(folder, 'ban-ke.json'));
  expect(hint()).toContain('Set OUT_DIR to a new folder');
});

test('a file that a person has changed since is refused, even at the same size', () => {
  build('index.html', 'bai/a.html');
  writeFileSync(join(folder, 'bai/a.html'), 'bai/b.html');
  expect(() => output().check()).toThrow('holds files that changed after the build: bai/a.html.');
  write('moi.txt');
  expect(() => output().check()).toThrow(
    'no build wrote: moi.txt; it holds files that changed after the build: bai/a.html.',
  );
});

test('a second check sees what was added or changed since the first', () => {
  build('index.html', 'bai/a.html');
  const folderOfOutput = output();
  expect(folderOfOutput.check().size).toBe(2);
  appendFileSync(join(folder, 'bai/a.html'), 'x');
  expect(() => folderOfOutput.check()).toThrow('changed after the build: bai/a.html.');
  write('bai/a.html', 'bai/luan-van.docx');
  expect(() => folderOfOutput.check()).toThrow('no build wrote: bai/luan-van.docx.');
});

test('a file with a new time and the same content is accepted', () => {
  build('index.html');
  const folderOfOutput = output();
  folderOfOutput.check();
  utimesSync(join(folder, 'index.html'), 1, 1);
  expect(folderOfOutput.check().size).toBe(1);
});

test('a link in the folder is refused and not followed', () => {
  build('index.html', 'bai/a.html');
  const elsewhere = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  writeFileSync(join(elsewhere, 'rieng.txt'), '');
  symlinkSync(elsewhere, join(folder, 'anh'));
  expect(() => output().check()).toThrow('no build wrote: anh.');
  rmSync(join(folder, 'anh'));
  rmSync(join(folder, 'index.html'));
  symlinkSync('bai/a.html', join(folder, 'index.html'));
  expect(() => output().check()).toThrow('no build wrote: index.html.');
  rmSync(elsewhere, { recursive: true });
});

test('files of operating systems and empty folders do not matter', () => {
  build('index.html');
  write('.DS_Store', 'bai/Thumbs.db', 'bai/desktop.ini', '._index.html', '.ban-tin/new/index.html');
  mkdirSync(join(folder, 'trong/rong'), { recursive: true });
  expect([...output().check().keys()]).toEqual(['index.html']);
  rmSync(join(folder, 'ban-ke.json'));
  rmSync(join(folder, 'index.html'));
  expect([...output().check()]).toEqual([]);
});

test('files that disks hold at their root matter only in other folders', () => {
  build('index.html');
  write('.Trash-1000/files/cu.docx');
  expect([...output(true).check().keys()]).toEqual(['index.html']);
  expect(() => output().check()).toThrow('.Trash-1000/files/cu.docx');
});

test.each([
  'not JSON',
  'null',
  '{}',
  '{"files":null}',
  '{"files":["index.html"]}',
  '{"files":{"index.html":[1]}}',
  '{"files":{"../ngoai.txt":[1,"x"]}}',
  '{"files":{"/etc/passwd":[1,"x"]}}',
  '{"files":{"..\\\\ngoai.txt":[1,"x"]}}',
])('an invalid list counts as missing: %s', (text) => {
  write('index.html');
  writeFileSync(join(folder, 'ban-ke.json'), text);
  expect(() => output().check()).toThrow(
    'is not empty, and has no readable ban-ke.json, the list of what a build wrote. It holds ban-ke.json, index.html.',
  );
});

test('if there are many files, the first are named', () => {
  write(...Array.from({ length: 12 }, (_, number) => `${10 + number}.txt`));
  expect(() => output().check()).toThrow(/It holds 10\.txt, .*19\.txt and 2 more\./u);
});

test('a file with the stamp of the last build is not read, others are', () => {
  build('index.html', 'kho.html');
  writeFileSync(join(folder, 'index.html'), 'thay đổi');
  const stamps = new Map([['index.html', stampOf(lstatSync(join(folder, 'index.html')))]]);
  const known = new OutputFolder(folder, { side: '.ban-tin', isDisk: false, stamps });
  expect([...known.check().keys()].sort()).toEqual(['index.html', 'kho.html']);
  expect(known.stampOf('index.html')).toBe(stamps.get('index.html'));
  expect(() => output().check()).toThrow('changed after the build: index.html');
  appendFileSync(join(folder, 'index.html'), 'nữa');
  const again = new OutputFolder(folder, { side: '.ban-tin', isDisk: false, stamps });
  expect(() => again.check()).toThrow('changed after the build: index.html');
});

test('only files that are about to be deleted are checked again', () => {
  build('index.html', 'kho.html');
  const open = output();
  open.check();
  write('cua-toi.html');
  expect(() => open.checkAgain(['index.html'])).not.toThrow();
  expect(() => open.checkAgain(['cua-toi.html'])).toThrow('no build wrote: cua-toi.html');
  appendFileSync(join(folder, 'kho.html'), 'thêm');
  expect(() => open.checkAgain(['index.html', 'khong-co.html', 'ban-ke.json'])).not.toThrow();
  expect(() => open.checkAgain(['kho.html'])).toThrow('changed after the build: kho.html');
});
