import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { USAGE } from '../../../src/messages/usage.ts';

const BUILD = resolve(import.meta.dirname, '../../../src/cli/build.ts');

/** Runs a build in its own process, with the text as its settings file. */
function build(settings: string, language: string, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-tao-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ban-tin.yaml');
  writeFileSync(file, settings);
  const env = { ...process.env, SETTINGS: file, LANGUAGE: language };
  return spawnSync(process.execPath, [BUILD, ...args], { env, encoding: 'utf8' });
}

test.each([
  ['ngôn ngữ: vi\n', '', 'vi'],
  ['LANGUAGE: vi\n', 'en_US:en', 'vi'],
  ['LANGUAGE: vi\n', 'en', 'en'],
  ['', '', 'en'],
] as const)(
  'a build speaks the language of %j, unless the environment names one: %j',
  (settings, own, language) => {
    const hint = language === 'vi' ? 'Cách xử lý:' : 'Hint:';
    expect(build(settings, own, '--help').stdout.trim()).toBe(USAGE.build[language]);
    expect(build(`${settings}ON_ERROR: x\n`, own).stderr).toContain(hint);
  },
);
