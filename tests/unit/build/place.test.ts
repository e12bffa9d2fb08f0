import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  discardSides,
  isHalfReplaced,
  putInPlace,
  recoverSite,
  updateInPlace,
} from '../../../src/build/place.ts';
import { digestOf, listFiles } from '../../../src/build/site-files.ts';
import type { Move } from '../../../src/build/swap.ts';

let folder: string;
let built: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  built = join(folder, 'project', 'site');
  target = join(folder, 'www', 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;
const OLD: Files = { 'index.html': 'old', 'kho.html': 'same', 'bai/cu.html': 'old' };
const NEW: Files = { 'index.html': 'new', 'kho.html': 'same', 'trang/2.html': 'new' };

const digestsOf = (files: Files): Map<string, string> =>
  new Map(Object.entries(files).map(([path, text]) => [path, digestOf(Buffer.from(text)).sha256]));

/** Writes a site with its list. */
function write(root: string, files: Files): void {
  const list = Object.fromEntries(
    [...digestsOf(files)].map(([path, digest]) => [path, [1, digest]]),
  );
  for (const [path, text] of Object.entries({
    ...files,
    'ban-ke.json': JSON.stringify({ files: list }),
  })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function read(root: string): Promise<Files> {
  const paths = (await listFiles(root)).filter((path) => path !== 'ban-ke.json');
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** As a disk at `target`, or a folder in use, which cannot be renamed. */
const refusingFolder: Move = (from, to) => {
  if (from === target) throw failure('EBUSY');
  renameSync(from, to);
};
/** As if the project lay on another disk than the target. */
const acrossDisks: Move = (from, to) => {
  if (from.startsWith(built)) throw failure('EXDEV');
  renameSync(from, to);
};
const both: Move = (from, to) => {
  if (from.startsWith(built)) throw failure('EXDEV');
  refusingFolder(from, to);
};

test('the first site may be put where not even the parent folder exists', async () => {
  write(built, NEW);
  await putInPlace(built, target, () => new Map());
  expect(await read(target)).toEqual(NEW);
});

test.each([
  ['by renaming the folder', renameSync],
  ['of a folder that cannot be renamed', refusingFolder],
  ['on another disk', acrossDisks],
  ['of a disk', both],
])('a site takes the place %s', async (_, move) => {
  write(built, NEW);
  write(target, OLD);
  await putInPlace(built, target, () => digestsOf(OLD), move);
  discardSides(target);
  expect(await read(target)).toEqual(NEW);
  expect(readFileSync(join(target, 'ban-ke.json'), 'utf8')).toContain('trang/2.html');
  expect(existsSync(join(target, 'bai'))).toBe(false);
  expect(readdirSync(dirname(target))).toEqual(['site']);
  expect(readdirSync(target)).not.toContain('.ban-tin');
});

test('in a folder that cannot be renamed, files that are the same or not ours are not touched', async () => {
  write(built, NEW);
  write(target, OLD);
  mkdirSync(join(target, 'lost+found'));
  writeFileSync(join(target, '.DS_Store'), '');
  const before = statSync(join(target, 'kho.html')).ino;
  await putInPlace(built, target, () => digestsOf(OLD), refusingFolder);
  expect(statSync(join(target, 'kho.html')).ino).toBe(before);
  expect(readdirSync(target)).toEqual(expect.arrayContaining(['lost+found', '.DS_Store']));
});

test('a file that was missing from the old site is restored', async () => {
  write(built, NEW);
  write(target, OLD);
  rmSync(join(target, 'kho.html'));
  const live = digestsOf(OLD);
  live.delete('kho.html');
  await putInPlace(built, target, () => live, refusingFolder);
  discardSides(target);
  expect(await read(target)).toEqual(NEW);
});

test('if nothing works, the error is thrown and the old site stays', async () => {
  write(built, NEW);
  write(target, OLD);
  const full: Move = (from, to) => {
    if (to.startsWith(target)) throw failure('EIO');
    refusingFolder(from, to);
  };
  await expect(putInPlace(built, target, () => digestsOf(OLD), full)).rejects.toThrow('EIO');
  discardSides(target);
  expect(await read(target)).toEqual(OLD);
  expect(isHalfReplaced(target)).toBe(false);
});

test.each([
  ['a folder', renameSync],
  ['a disk', both],
])('what is saved in %s while a site is copied stops the swap', async (_, move) => {
  write(built, NEW);
  write(target, OLD);
  let copied = false;
  const check = (): Map<string, string> => {
    if (copied) throw new Error('bai/luan-van.docx');
    return digestsOf(OLD);
  };
  const copying: Move = (from, to) => {
    if (from.startsWith(built)) copied = true;
    move(from, to);
  };
  await expect(putInPlace(built, target, check, copying)).rejects.toThrow('luan-van');
  discardSides(target);
  expect(await read(target)).toEqual(OLD);
});

test('a half replaced site is recognised and kept, and the next build completes it', async () => {
  write(built, NEW);
  write(target, OLD);
  let moves = 0;
  const stuck: Move = (from, to) => {
    if (from.startsWith(target) && from.endsWith('.html')) moves += 1;
    if (moves > 1) throw failure('EIO');
    refusingFolder(from, to);
  };
  await expect(putInPlace(built, target, () => digestsOf(OLD), stuck)).rejects.toThrow(
    'half replaced',
  );
  expect(isHalfReplaced(target)).toBe(true);
  discardSides(target);
  recoverSite(target);
  expect(await read(target)).toEqual(NEW);
  expect(isHalfReplaced(target)).toBe(false);
});

describe('a difference', () => {
  const changes = { staged: ['index.html', 'trang/2.html'], gone: ['bai/cu.html'] };
  const update = (move?: Move, check: (paths: readonly string[]) => void = () => {}): void =>
    updateInPlace({ ...changes, folder: built }, target, check, move);
  beforeEach(() => {
    write(target, OLD);
    for (const path of changes.staged) {
      mkdirSync(dirname(join(built, path)), { recursive: true });
      writeFileSync(join(built, path), NEW[path] ?? '');
    }
  });

  test('is put in place, and the rest is not touched', async () => {
    const { ino, mtimeMs } = statSync(join(target, 'kho.html'));
    const check = vi.fn();
    update(undefined, check);
    discardSides(target);
    expect(await read(target)).toEqual(NEW);
    expect(statSync(join(target, 'kho.html'))).toMatchObject({ ino, mtimeMs });
    expect(readdirSync(target).sort()).toEqual(['ban-ke.json', 'index.html', 'kho.html', 'trang']);
    // What is about to go is looked at once more.
    expect(check).toHaveBeenCalledExactlyOnceWith([...changes.staged, ...changes.gone]);
  });

  test('is not put in place if a file may not be deleted', async () => {
    const refuse = (): never => {
      throw new Error('changed');
    };
    expect(() => update(undefined, refuse)).toThrow('changed');
    discardSides(target);
    expect(await read(target)).toEqual(OLD);
  });

  test('is put in place as a whole or not at all, whenever a build is killed', async () => {
    for (let moves = 0; ; moves += 1) {
      rmSync(target, { recursive: true });
      write(target, OLD);
      for (const path of changes.staged) {
        mkdirSync(dirname(join(built, path)), { recursive: true });
        writeFileSync(join(built, path), NEW[path] ?? '');
      }
      let left = moves;
      let wasKilled = false;
      // Once killed, it moves nothing back either.
      const killed: Move = (from, to) => {
        wasKilled ||= left === 0;
        if (wasKilled) throw failure('KILLED');
        left -= 1;
        renameSync(from, to);
      };
      try {
        update(killed);
      } catch {
        // As when the process has ended.
      }
      recoverSite(target);
      discardSides(target);
      const now = await read(target);
      expect([OLD, NEW], `after ${moves} moves`).toContainEqual(now);
      if (!wasKilled) {
        expect(now).toEqual(NEW);
        break;
      }
    }
  });

  test('may be empty', async () => {
    updateInPlace({ folder: built, staged: [], gone: [] }, target, () => {
      throw new Error('asked');
    });
    expect(await read(target)).toEqual(OLD);
  });
});
