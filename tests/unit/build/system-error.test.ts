import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { describeSystemError } from '../../../src/build/system-error.ts';

const describe = (error: unknown): string | undefined =>
  describeSystemError(error, (path) => path.includes('/src/'), [])?.message;

/** An error as Node throws it. */
const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: no luck, write`), { code, ...(path ? { path } : {}) });

test.each([
  ['ENOSPC', 'No space is left on the disk: /a/b.'],
  ['EROFS', 'The disk is read-only: /a/b.'],
  ['EACCES', 'This user may not read or write here: /a/b.'],
  ['EBUSY', 'A program is using this: /a/b.'],
  ['ENOTDIR', 'A file is where a folder must be: /a/b.'],
  ['EMFILE', 'Too many files are open: /a/b.'],
])('%s is told in a sentence that names the place', (code, sentence) => {
  expect(describe(systemError(code, '/a/b'))).toBe(sentence);
});

test('an error is found inside the errors that wrap it', () => {
  const inner = systemError('ENOSPC', '/a/b');
  const found = 'No space is left on the disk: /a/b.';
  expect(describe(new Error('Build failed', { cause: inner }))).toBe(found);
  expect(describe(new AggregateError([new Error('x'), inner]))).toBe(found);
  expect(describe(new Error("Could not load: ENOSPC: no space, write '/a/b'"))).toBe(found);
  expect(describe(new Error('failed to write "/a/b": No space left (os error 28)'))).toBe(found);
});

test('other errors are not reported as system errors', () => {
  for (const error of [
    new Error('ERROR: nothing'),
    new TypeError('x is not a function'),
    'ENOSPC:',
    null,
  ])
    expect(describe(error)).toBeUndefined();
});

test('a missing file is a fault of the code only if it is code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'mat.html');
  expect(describe(systemError('ENOENT', path))).toBe(
    `A file was deleted while the build ran: ${path}.`,
  );
  expect(describe(systemError('ENOENT', '/bao/src/x.ts'))).toBeUndefined();
  expect(describe(systemError('ENOENT'))).toBeUndefined();
});

test('errors of Node are recognised', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'tep');
  writeFileSync(file, '');
  const caught = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return error;
    }
  };
  expect(describe(caught(() => readFileSync(folder)))).toBe('A folder is where a file must be.');
  expect(describe(caught(() => writeFileSync(join(file, 'x'), '')))).toBe(
    `A file is where a folder must be: ${file}/x.`,
  );
});
