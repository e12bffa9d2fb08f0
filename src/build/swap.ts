import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonIn, userError } from '../config/user-error.ts';
import { isPathWithin } from './manifest.ts';

/** The files or folders that leave, and those that replace them. Paths are relative to `base`. */
export interface Plan {
  /** What is there now moves from here to `old/` of the side folder. */
  readonly base: string;
  /** A folder on the same disk. Its `new/` holds all of `install`. */
  readonly side: string;
  readonly retire: readonly string[];
  readonly install: readonly string[];
}

/** Renames on one disk, as `renameSync` does. */
export type Move = (from: string, to: string) => void;

const JOURNAL = 'journal.json';
/** Where the new files of a plan wait. */
export const freshFolder = (side: string): string => join(side, 'new');
const oldFolder = (side: string): string => join(side, 'old');
const there = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Carries out a plan as a whole or not at all. If the process is killed between two moves, the journal tells `recover` what to
 * do. If a move fails, the moves before it are undone and the error is thrown; the new files are then in `new/` again.
 */
export function swap(plan: Plan, move: Move = renameSync): void {
  writeJournal(plan);
  carryOut(plan, move);
}

/** Finishes an interrupted swap, or undoes it if that fails, and deletes the side folder. */
export function recover(base: string, side: string, move: Move = renameSync): void {
  const plan = readJournal(base, side);
  if (plan !== null) {
    try {
      carryOut(plan, move);
    } catch (error) {
      if (isInterrupted(side)) throw error;
    }
  }
  rmSync(side, { recursive: true, force: true });
}

function carryOut(plan: Plan, move: Move): void {
  const journal = join(plan.side, JOURNAL);
  try {
    finish(plan, move);
  } catch (error) {
    try {
      undo(plan, move);
    } catch {
      throw userError('half-replaced', { folder: plan.base, cause: reasonIn(error) });
    }
    rmSync(journal);
    throw error;
  }
  rmSync(journal);
}

/** Whether a swap was interrupted and waits to be finished or undone. */
export const isInterrupted = (side: string): boolean => existsSync(join(side, JOURNAL));

/**
 * Makes the moves of a plan that are still missing. The side folder tells how far an interrupted swap came: everything in
 * `new/` still has to be installed, everything in `old/` has left.
 */
function finish({ base, side, retire, install }: Plan, move: Move): void {
  const [fresh, old] = [freshFolder(side), oldFolder(side)];
  const waiting = new Set(install.filter((name) => there(join(fresh, name))));
  const installed = new Set(install.filter((name) => !waiting.has(name)));
  for (const name of retire) {
    const live = join(base, name);
    if (installed.has(name) || there(join(old, name)) || !there(live)) continue;
    bring(live, join(old, name), move);
  }
  removeEmptyParents(base, retire);
  for (const name of waiting) bring(join(fresh, name), join(base, name), move);
}

/** Makes the moves back that are still missing. */
function undo({ base, side, retire, install }: Plan, move: Move): void {
  const [fresh, old] = [freshFolder(side), oldFolder(side)];
  for (const name of install) {
    const live = join(base, name);
    if (there(join(fresh, name)) || !there(live)) continue;
    bring(live, join(fresh, name), move);
  }
  removeEmptyParents(base, install);
  for (const name of retire)
    if (there(join(old, name))) bring(join(old, name), join(base, name), move);
}

function bring(from: string, to: string, move: Move): void {
  mkdirSync(dirname(to), { recursive: true });
  move(from, to);
}

/** An empty folder may remain where the other site has a file. */
function removeEmptyParents(base: string, names: readonly string[]): void {
  const folders = new Set<string>();
  for (const name of names)
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) {
    try {
      rmdirSync(join(base, folder));
    } catch {
      // It is not empty, or no longer there.
    }
  }
}

function writeJournal({ side, retire, install }: Plan): void {
  const path = join(side, JOURNAL);
  // Nobody must read half a journal.
  writeFileSync(`${path}.part`, JSON.stringify({ retire, install }));
  renameSync(`${path}.part`, path);
}

function readJournal(base: string, side: string): Plan | null {
  const path = join(side, JOURNAL);
  if (!there(path)) return null;
  const { retire, install } = parse(readFileSync(path, 'utf8'));
  if (areNames(retire) && areNames(install)) return { base, side, retire, install };
  const [old, fresh] = [oldFolder(side), freshFolder(side)];
  throw userError('foreign-journal', { path, old, fresh, side });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

const areNames = (names: unknown): names is string[] =>
  Array.isArray(names) &&
  names.every((name: unknown) => typeof name === 'string' && isPathWithin(name));
