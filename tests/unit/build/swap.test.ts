import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles } from '../../../src/build/site-files.ts';
import { isInterrupted, type Plan, recover, swap } from '../../../src/build/swap.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

/** `doi` is a file in one site and a folder in the other, `kho.html` is the same in both. */
const OLD: Files = {
  'index.html': 'old',
  'kho.html': 'same',
  'bai/hai.html': 'old',
  doi: 'old',
  'nguoc/trang.html': 'old',
};
const NEW: Files = {
  'index.html': 'new',
  'kho.html': 'same',
  'bai/ba.html': 'new',
  'doi/trang.html': 'new',
  'ban-ke.json': 'new',
  nguoc: 'new',
};

function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

async function read(root: string): Promise<Files> {
  const paths = await listFiles(root);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

type Way = 'files' | 'folders';
type Move = (from: string, to: string) => void;

/** Two sites in a folder, and a plan that replaces the old one file by file or as a folder. */
function prepare(way: Way, root: string): Plan {
  const side = join(root, '.ban-tin');
  write(siteIn(root), OLD);
  const plan = planIn(root, way);
  if (way === 'folders') write(join(side, 'new', 'site'), NEW);
  else
    write(
      join(side, 'new'),
      Object.fromEntries(plan.install.map((path) => [path, NEW[path] ?? ''])),
    );
  return plan;
}

const siteIn = (root: string): string => join(root, 'site');

function planIn(root: string, way: Way): Plan {
  const side = join(root, '.ban-tin');
  if (way === 'folders') return { base: root, side, retire: ['site'], install: ['site'] };
  const differ = (path: string): boolean => OLD[path] !== NEW[path];
  const [retire, install] = [Object.keys(OLD), Object.keys(NEW)].map((all) => all.filter(differ));
  // A first site has no list to make way.
  return {
    base: siteIn(root),
    side,
    retire: [...(retire ?? []), 'ban-ke.json'],
    install: install ?? [],
  };
}

/** Moves as the system does, and keeps what a process that is killed between two moves leaves on the disk. */
function photographing(root: string, shots: string[], move: Move): Move {
  const first = shots.length;
  const shoot = (): void => {
    const shot = mkdtempSync(join(folder, 'shot-'));
    cpSync(root, shot, { recursive: true });
    shots.push(shot);
  };
  return (from, to) => {
    if (shots.length === first) shoot();
    move(from, to);
    shoot();
  };
}

const failingAt = (wrong: number): Move => {
  let moves = 0;
  return (from, to) => {
    moves += 1;
    if (moves === wrong) throw new Error('EBUSY');
    renameSync(from, to);
  };
};

/** The first, the last and some between: who is killed twice is killed at any two of many moves. */
const some = (number: number): boolean => number % 4 === 1;

const WAYS = ['files', 'folders'] as const;
const MOVES = { files: 9, folders: 2 };

test.each(WAYS)('moves of %s replace the old site with the new one', async (way) => {
  const plan = prepare(way, folder);
  swap(plan);
  recover(plan.base, plan.side);
  expect(await read(siteIn(folder))).toEqual(NEW);
  expect(existsSync(plan.side)).toBe(false);
});

test.each(WAYS)(
  'if it is killed between any moves of %s, the next build finishes it',
  async (way) => {
    const root = join(folder, 'root');
    const shots: string[] = [];
    swap(prepare(way, root), photographing(root, shots, renameSync));
    expect(shots).toHaveLength(1 + MOVES[way]);
    // The next build may be killed while it does so.
    const again: string[] = [];
    for (const [number, shot] of shots.entries()) {
      const { base, side } = planIn(shot, way);
      expect(isInterrupted(side)).toBe(true);
      recover(base, side, some(number) ? photographing(shot, again, renameSync) : renameSync);
      expect(await read(siteIn(shot))).toEqual(NEW);
      expect(existsSync(side)).toBe(false);
    }
    for (const shot of again) {
      const { base, side } = planIn(shot, way);
      recover(base, side);
      expect(await read(siteIn(shot))).toEqual(NEW);
    }
  },
);

test.each(WAYS)(
  'if any move of %s fails, the old site stays, even if the build is killed then',
  async (way) => {
    for (let wrong = 1; wrong <= MOVES[way]; wrong += 1) {
      const root = join(folder, `root-${wrong}`);
      const shots: string[] = [];
      const plan = prepare(way, root);
      const waiting = await read(join(plan.side, 'new'));
      const fail = failingAt(wrong);
      const move = some(wrong) ? photographing(root, shots, fail) : fail;
      expect(() => swap(plan, move)).toThrow('EBUSY');
      expect(await read(siteIn(root))).toEqual(OLD);
      expect(await read(join(plan.side, 'new'))).toEqual(waiting);
      expect(isInterrupted(plan.side)).toBe(false);
      for (const shot of shots) {
        const { base, side } = planIn(shot, way);
        recover(base, side);
        expect(await read(siteIn(shot))).toEqual(NEW);
      }
    }
  },
);

test.each(WAYS)('if the next build cannot finish moves of %s, it undoes them', async (way) => {
  const root = join(folder, 'root');
  const shots: string[] = [];
  swap(prepare(way, root), photographing(root, shots, renameSync));
  for (const shot of shots.slice(0, -1)) {
    const { base, side } = planIn(shot, way);
    recover(base, side, failingAt(1));
    expect(await read(siteIn(shot))).toEqual(OLD);
  }
});

test('if nothing can be moved, the journal stays for the next build', async () => {
  const plan = prepare('files', folder);
  let moves = 0;
  const stuck: Move = (from, to) => {
    moves += 1;
    if (moves > 3) throw new Error('EBUSY');
    renameSync(from, to);
  };
  expect(() => swap(plan, stuck)).toThrow('half replaced');
  expect(() => recover(plan.base, plan.side, stuck)).toThrow('half replaced');
  recover(plan.base, plan.side);
  expect(await read(siteIn(folder))).toEqual(NEW);
});

test('a journal that no build wrote moves and deletes nothing', async () => {
  const plan = prepare('files', folder);
  for (const text of [
    '{',
    '{}',
    '{"retire":["../a"],"install":[]}',
    '{"retire":[],"install":["/a"]}',
  ]) {
    write(plan.side, { 'journal.json': text });
    expect(() => recover(plan.base, plan.side), text).toThrow('is not what a build writes');
    expect(await read(siteIn(folder))).toEqual(OLD);
  }
});
