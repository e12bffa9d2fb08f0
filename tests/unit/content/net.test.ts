import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AGAIN, BUILD_AGAIN, buildUntilDone } from '../../../src/config/build-again.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { LEFT_OUT, noteFailure, readFailures, reasonOf } from '../../../src/content/failures.ts';
import { articleNet } from '../../../src/content/net.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-luoi-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A net as a build begins with it, and its check at the end of a step. */
async function begin(environment: Readonly<Record<string, string>> = {}) {
  const net = articleNet(readSettings(environment));
  const { hooks } = net.integration;
  const setup = {
    command: 'build',
    config: { cacheDir: pathToFileURL(`${folder}/`) },
    updateConfig: () => {},
  };
  await Reflect.apply(hooks['astro:config:setup'] ?? (() => {}), hooks, [setup]);
  return {
    note: net.note,
    end: () => Reflect.apply(hooks['astro:build:done'] ?? (() => {}), hooks, [{}]),
  };
}

test('a build in which nothing failed goes on', async () => {
  const { end } = await begin();
  expect(end).not.toThrow();
});

test('an article that failed ends the build with its file, and the next build knows nothing of it', async () => {
  const { note, end } = await begin();
  note('a.txt', new TypeError('x is not a function.\nat once'));
  note('a.txt', new TypeError('y'));
  expect(end).toThrow(/Publishing fails for an article:\nerror: a\.txt: TypeError: /u);
  expect((await begin()).end).not.toThrow();
});

test('a second run leaves out what failed in the first, and does not run for ever', async () => {
  const atExit = vi.spyOn(process, 'once').mockReturnValue(process);
  const first = await begin({ ON_ERROR: 'quarantine' });
  first.note('a.txt', new Error('x'));
  expect(first.end).toThrow();
  expect(atExit).toHaveBeenCalledExactlyOnceWith('exit', expect.any(Function));
  vi.stubEnv(BUILD_AGAIN, '1');
  const second = await begin({ ON_ERROR: 'quarantine' });
  const leftOut = join(folder, 'articles/build', LEFT_OUT);
  expect(readFailures(leftOut)).toEqual([{ file: 'a.txt', reason: 'Error: x' }]);
  expect(second.end).not.toThrow();
  second.note('a.txt', new Error('x'));
  expect(second.end).toThrow('error: a.txt: Error: x.');
  expect(atExit).toHaveBeenCalledTimes(1);
});

describe('a failure', () => {
  test.each([
    [new RangeError('Invalid time value'), 'RangeError: Invalid time value'],
    [new Error('Line one.\nLine two.'), 'Error: Line one'],
    ['a string', 'a string'],
    [undefined, 'undefined'],
  ])('of %s is told on one line', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
  test('of the machine is no fault of an article', () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    const path = join(folder, 'f.jsonl');
    expect(() => noteFailure(path, 'a.txt', full)).toThrow('no space');
    expect(existsSync(path)).toBe(false);
  });
  test('is told once for each article', () => {
    const path = join(folder, 'f.jsonl');
    appendFileSync(path, '{"file":"a.txt","reason":"x"}\n{"file":"a.txt","reason":"y"}\n');
    expect(readFailures(path)).toHaveLength(1);
  });
});

test('a command builds until nothing more is to be left out', async () => {
  const codes = [AGAIN, AGAIN, 0];
  const seen: (string | undefined)[] = [];
  const code = await buildUntilDone(async (environment) => {
    seen.push(environment[BUILD_AGAIN]);
    return codes.shift() ?? 1;
  });
  expect(code).toBe(0);
  expect(seen).toEqual(['', '1', '1']);
});
