import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/** The name under which a file waits until it is whole. It starts with a dot, so no build reads it. */
const waiting = (path: string): string => join(dirname(path), `.${basename(path)}.dang-luu`);

/**
 * Puts bytes in a file's place: whoever reads it, or the next start after a kill or a power cut, sees the old file or the new one. What a
 * killed process left over is overwritten by the next.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const partial = waiting(path);
  rmSync(partial, { force: true });
  const file = openSync(partial, 'wx', 0o644);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(partial, path);
  syncFolder(dirname(path));
}

/** Removes a file, so that it stays removed after a power cut. */
export function removeWhole(path: string): void {
  rmSync(path, { force: true });
  syncFolder(dirname(path));
}

/** A folder keeps the names of its files. Windows cannot open one. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
