import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const GUARD = join(import.meta.dirname, 'guard.ts');
/** Starts another, and does not listen to SIGTERM. */
const SERVER = `
  process.on('SIGTERM', () => {});
  const other = ['-e', 'setInterval(() => {}, 1000)'];
  require('node:child_process').spawn(process.execPath, other, { stdio: 'inherit' });
  console.log('started');
  setInterval(() => {}, 1000);
`;

test('a server ends with those that it started, and its folder goes, when the run is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-guard-'));
  const parameters = JSON.stringify([GUARD, folder, process.execPath, '-e', SERVER]);
  // As the test run, it holds the other end of the guard's input.
  const run = spawn(process.execPath, [
    '-e',
    `require('node:child_process').spawn(process.execPath, ${parameters}, { stdio: ['pipe', 'inherit', 'inherit'] });`,
  ]);
  await once(run.stdout, 'data');
  expect(existsSync(folder)).toBe(true);
  // It ends with the last process that could write to it.
  const ended = once(run.stdout, 'end');
  run.kill('SIGKILL');
  await ended;
  expect(existsSync(folder)).toBe(false);
});
