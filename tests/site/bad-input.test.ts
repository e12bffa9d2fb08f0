import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { LOCK, takeLock } from '../../src/build/one-build.ts';
import { verify } from '../../src/build/verify.ts';
import { ROOT, writeArticles } from '../sites.ts';
import { temporarySite } from './temporary-site.ts';

const { folder, seeds, site, build } = temporarySite();
const headlines = (list = join(site, 'articles.json')): string[] =>
  JSON.parse(readFileSync(list, 'utf8'))
    .articles.map(({ headline }: { headline: string }) => headline)
    .sort();
/** What stands beside the site: nothing of an unfinished build may. */
const neighbours = (): string[] => readdirSync(folder).sort();

const GOOD = { 'tot.txt': 'Bài tốt\n\nThân bài.' };
const BAD = {
  ...GOOD,
  'rong.txt': '',
  'hinh.txt': 'No image available',
  'ma.txt': Uint8Array.from([0xff, 0x41]),
};

test('a bad file stops the build: one report, exit code 1, the old site as it was', () => {
  writeArticles(seeds, GOOD);
  expect(build().status).toBe(0);
  writeArticles(seeds, { ...BAD, 'moi.txt': 'Bài mới\n\nThân bài.' });
  const { status, output } = build();
  expect(status).toBe(1);
  for (const file of ['rong.txt', 'hinh.txt', 'ma.txt']) {
    expect(output.split('\n').filter((line) => line.startsWith(`error: ${file}:`))).toHaveLength(1);
  }
  expect(output).toContain('ON_ERROR=quarantine');
  expect(output).not.toMatch(/^\s+at /mu);
  expect(headlines()).toEqual(['Bài tốt']);
  expect(neighbours()).toEqual(['seeds', 'site']);
});

test('in quarantine the rest is published, here into a folder whose name begins like the project’s', () => {
  const beside = `${ROOT}-thu`;
  const { status, output } = build({ ON_ERROR: 'quarantine', OUT_DIR: join(beside, 'trang') });
  const list = join(beside, 'trang', 'articles.json');
  const published = existsSync(list) ? headlines(list) : [];
  rmSync(beside, { recursive: true, force: true });
  expect(status, output).toBe(0);
  expect(output).toContain('3 left out, 2 published');
  expect(published).toEqual(['Bài mới', 'Bài tốt']);
});

test('an empty folder never replaces a site', () => {
  writeArticles(seeds, { 'ghi-chu.doc': 'Chưa có bài.' });
  const { status, output } = build({ ON_ERROR: 'quarantine' });
  expect(status).toBe(1);
  expect(output).toContain('no file that ends in .txt');
  expect(headlines()).toEqual(['Bài tốt']);
});

test('a folder that holds something else is not built over', () => {
  writeArticles(seeds, GOOD);
  const home = join(folder, 'home');
  writeArticles(home, { 'giu-lai.txt': 'Đừng xóa.' });
  const { status, output } = build({ OUT_DIR: home });
  expect(status).toBe(1);
  expect(output).toContain('holds what no build wrote: giu-lai.txt');
  expect(readdirSync(home)).toEqual(['giu-lai.txt']);
  rmSync(home, { recursive: true });
});

test('a second build of the same project is refused while one runs', () => {
  writeArticles(seeds, GOOD);
  const lock = takeLock(join(ROOT, 'node_modules', '.astro', LOCK));
  const { status, output } = build();
  lock.close();
  expect(status).toBe(1);
  expect(output).toContain('Another build of this project is running.');
});

test('a wrong setting is told in a sentence', () => {
  const { status, output } = build({ SITE_URL: 'vidu.vn' });
  expect(status).toBe(1);
  expect(output).toContain('SITE_URL is “vidu.vn”');
  expect(output).toContain('https://example.com/tin/');
});

test('a build that is killed at any moment leaves a whole site, and the next build cleans up', async () => {
  const staging = join(folder, '.site.partial');
  let before = headlines();
  // What a build writes first, in its midst, and late: by the time the last is seen the new site may be in place already.
  for (const [round, written] of ['', 'index.html', 'pagefind'].entries()) {
    writeArticles(seeds, { 'khac.txt': `Bài ${round}\n\nThân bài.` });
    const wasKilled = await killBuildOnceThereIs(join(staging, written));
    if (written !== 'pagefind') expect(wasKilled, written).toBe(true);
    const now = headlines();
    if (wasKilled) expect(now, written).toEqual(before);
    const { missing, changed } = await verify(site);
    expect({ missing, changed }, written).toEqual({ missing: [], changed: [] });
    before = now;
  }
  // What the killed build had written so far must not reach the next site.
  mkdirSync(staging, { recursive: true });
  writeFileSync(join(staging, 'rac.txt'), 'nửa chừng');
  writeArticles(seeds, { 'khac.txt': 'Bài khác\n\nThân bài.' });
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(headlines()).toEqual(['Bài khác']);
  expect(neighbours()).toEqual(['seeds', 'site']);
});

/** Whether the build was killed before it put its site in place. */
async function killBuildOnceThereIs(path: string): Promise<boolean> {
  // The program itself: who kills npm does not kill what it runs.
  const [program = '', ...parameters] = packageJson.scripts.build.split(' ');
  const started = spawn(program, parameters, {
    cwd: ROOT,
    env: { ...process.env, SEEDS_DIR: seeds, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => started.once('exit', resolve));
  while (!existsSync(path) && started.exitCode === null)
    await new Promise((wait) => setTimeout(wait, 2));
  if (started.exitCode !== null) return false;
  started.kill('SIGKILL');
  await ended;
  return existsSync(join(folder, '.site.partial'));
}
