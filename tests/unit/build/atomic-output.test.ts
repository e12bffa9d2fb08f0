import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomicOutput } from '../../../src/build/atomic-output.ts';
import { readSettings } from '../../../src/config/settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'index.html'), text);
};
const read = (name: string): string => readFileSync(join(folder, name, 'index.html'), 'utf8');

function hooks(seeds = 'seeds', site = 'site'): { begin: () => void; end: () => void } {
  const settings = readSettings({ SEEDS_DIR: join(folder, seeds), OUT_DIR: join(folder, site) });
  const { hooks } = atomicOutput(settings);
  return {
    begin: () =>
      void hooks['astro:config:setup']?.({
        command: 'build',
        updateConfig: () => ({}),
      } as unknown as Parameters<NonNullable<(typeof hooks)['astro:config:setup']>>[0]),
    end: () =>
      void hooks['astro:build:done']?.(
        {} as unknown as Parameters<NonNullable<(typeof hooks)['astro:build:done']>>[0],
      ),
  };
}

test('the site stays as it is until the new one is whole', () => {
  write('site', 'old');
  const { begin, end } = hooks();
  begin();
  write('.site.partial', 'new');
  expect(read('site')).toBe('old');
  end();
  expect(read('site')).toBe('new');
  for (const name of ['.site.partial', '.site.old'])
    expect(existsSync(join(folder, name)), name).toBe(false);
});

test('where the swap was broken off between its two steps, the next build first puts the old site back', () => {
  write('.site.old', 'old');
  write('.site.partial', 'new');
  hooks().begin();
  expect(read('site')).toBe('old');
  expect(existsSync(join(folder, '.site.partial'))).toBe(false);
});

test('where it was broken off before the old site was gone, the new one stays', () => {
  write('site', 'new');
  write('.site.old', 'old');
  const { begin, end } = hooks();
  begin();
  write('.site.partial', 'newer');
  expect(read('site')).toBe('new');
  end();
  expect(read('site')).toBe('newer');
  expect(existsSync(join(folder, '.site.old'))).toBe(false);
});

test.each([
  ['seeds', '.'],
  ['seeds', 'seeds/site'],
  ['seeds', 'seeds'],
])('articles in “%s” and a site in “%s” hold one another, and that is refused', (seeds, site) => {
  write(seeds, 'x');
  expect(() => hooks(seeds, site).begin()).toThrow('hold one another');
});
