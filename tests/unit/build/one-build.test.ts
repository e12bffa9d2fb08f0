import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockOutput, takeLock } from '../../../src/build/one-build.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('an output folder has one builder at a time, and nothing of the lock lies in it', () => {
  const lock = lockOutput(folder);
  expect(() => lockOutput(folder)).toThrow(`Another build writes into OUT_DIR (${folder}).`);
  lockOutput(join(folder, 'khac')).close();
  lock.close();
  lockOutput(folder).close();
});

test('a builder that is killed leaves no lock behind', async () => {
  const module = import.meta.resolve('../../../src/build/one-build.ts');
  const code = `const { lockOutput } = await import(${JSON.stringify(module)}); globalThis.lock = lockOutput(${JSON.stringify(folder)}); console.log('locked'); setInterval(() => {}, 1000);`;
  const builder = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  await new Promise((resolve) => builder.stdout.once('data', resolve));
  expect(() => lockOutput(folder)).toThrow('Another build');
  const ended = new Promise((resolve) => builder.once('exit', resolve));
  builder.kill('SIGKILL');
  await ended;
  lockOutput(folder).close();
});

test('a lock that fails is reported in a sentence', () => {
  const path = join(folder, 'one-build.db');
  writeFileSync(
    path,
    'no database, and long enough to be taken for one, were it not for its beginning'.repeat(20),
  );
  expect(() => takeLock(path)).toThrow(`${path}, which keeps builds apart, cannot be locked`);
});
