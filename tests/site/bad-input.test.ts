import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cachesIn } from '../../src/build/folders.ts';
import { LOCK, lockOutput, takeLock } from '../../src/build/one-build.ts';
import { verify } from '../../src/build/verify.ts';
import { runScript } from '../scripts.ts';
import { ROOT, writeArticles } from '../sites.ts';
import { articleOf, temporarySite } from './temporary-site.ts';

const { folder, seeds, site, build } = temporarySite();
const { root, staging } = cachesIn();
const headlines = (): string[] =>
  JSON.parse(readFileSync(join(site, 'articles.json'), 'utf8'))
    .articles.map(({ headline }: { headline: string }) => headline)
    .sort();
// Only Linux has one for certain.
const OTHER_DISK = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** What stands beside the site: nothing of an unfinished build may. */
const neighbours = (): string[] => readdirSync(folder).sort();

const GOOD = { 'tot.txt': articleOf('Chợ nổi mở lại') };
const BAD = {
  ...GOOD,
  'rong.txt': '',
  'hinh.txt': 'No image available',
  'ma.txt': Uint8Array.from([0xff, 0x41]),
};

test('a bad file stops the build: one report, exit code 1, the old site as it was', () => {
  writeArticles(seeds, GOOD);
  expect(build().status).toBe(0);
  writeArticles(seeds, { ...BAD, 'moi.txt': articleOf('Cầu mới thông xe') });
  const { status, output } = build();
  expect(status).toBe(1);
  for (const file of ['rong.txt', 'hinh.txt', 'ma.txt']) {
    expect(output.split('\n').filter((line) => line.startsWith(`error: ${file}:`))).toHaveLength(1);
  }
  expect(output).toContain('ON_ERROR=quarantine');
  expect(output).not.toMatch(/^\s+at /mu);
  expect(headlines()).toEqual(['Chợ nổi mở lại']);
  expect(neighbours()).toEqual(['seeds', 'site']);
});

test('in quarantine the rest is published and the report says what was left out', () => {
  const { status, output } = build({ ON_ERROR: 'quarantine' });
  expect(status).toBe(0);
  expect(output).toContain('3 left out, 2 published');
  expect(headlines()).toEqual(['Chợ nổi mở lại', 'Cầu mới thông xe']);
});

test('the report is in the language that is asked for, also if nothing has changed since it was made', () => {
  const { status, output } = build({ ON_ERROR: 'quarantine', LANGUAGE: 'vi_VN:en' });
  expect(status).toBe(0);
  expect(output).toContain('lỗi: rong.txt:1:1 Tệp không có chữ nào. Hãy dán bài vào tệp');
  expect(output).toContain('Bỏ qua 3 bài, đăng 2 bài.');
  expect(output).toContain('Không có gì thay đổi.');
  expect(output).not.toMatch(/error:|left out|Nothing/u);
  const refused = build({ ON_ERROR: 'bo-qua', LANGUAGE: 'vi' }).output;
  expect(refused).toContain('ON_ERROR không thể là “bo-qua”.');
  expect(refused).toContain('Cách xử lý:');
});

test('an empty folder never replaces a site', () => {
  writeArticles(seeds, { 'ghi-chu.doc': 'Chưa có bài.' });
  const { status, output } = build({ ON_ERROR: 'quarantine' });
  expect(status).toBe(1);
  expect(output).toContain('no file that ends in .txt');
  expect(headlines()).toHaveLength(2);
});

test('a folder that holds something else is not built over', () => {
  writeArticles(seeds, GOOD);
  const home = join(folder, 'home');
  writeArticles(home, { 'giu-lai.txt': 'Đừng xóa.' });
  const { status, output } = build({ OUT_DIR: home });
  expect(status).toBe(1);
  expect(output).toContain('is not empty, and has no readable ban-ke.json');
  expect(output).toContain('It holds giu-lai.txt.');
  expect(output).not.toMatch(/^\s+at |unhandled/mu);
  expect(readdirSync(home)).toEqual(['giu-lai.txt']);
  expect(build({ OUT_DIR: folder }).output).toContain('overlap');
  rmSync(home, { recursive: true });
});

test('a site that holds a file of someone else is not built over', () => {
  writeArticles(seeds, GOOD);
  // Its name begins like the project’s.
  const beside = `${ROOT}-thu`;
  onTestFinished(() => rmSync(beside, { recursive: true, force: true }));
  const place = join(beside, 'trang');
  cpSync(site, place, { recursive: true });
  const before = readFileSync(join(place, 'index.html'), 'utf8');
  const thesis = join(place, 'bai/thesis.docx');
  writeFileSync(thesis, 'Đừng xóa.');
  const refused = build({ OUT_DIR: place });
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('holds files that no build wrote: bai/thesis.docx.');
  expect(readFileSync(thesis, 'utf8')).toBe('Đừng xóa.');
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe(before);
  rmSync(thesis);
  // What was deleted, and what the system drops, is in no one’s way.
  rmSync(join(place, 'kho.html'));
  writeFileSync(join(place, 'bai/.DS_Store'), '');
  const { status, output } = build({ OUT_DIR: place });
  expect(status, output).toBe(0);
  expect(existsSync(join(place, 'kho.html'))).toBe(true);
  expect(existsSync(join(place, 'bai/.DS_Store'))).toBe(false);
});

test('a site goes to another disk through a link, and takes the place of one there', async () => {
  const disk = realpathSync(mkdtempSync(join(OTHER_DISK, 'ban-tin-')));
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }));
  const place = join(disk, 'site');
  const link = join(folder, 'link');
  symlinkSync(place, link);
  for (const headline of ['Chợ nổi mở lại', 'Cầu mới thông xe']) {
    writeArticles(seeds, { 'bai.txt': articleOf(headline) });
    const { status, output } = build({ OUT_DIR: link });
    expect(status, output).toBe(0);
    expect(readlinkSync(link), headline).toBe(place);
    expect(readFileSync(join(place, 'index.html'), 'utf8')).toContain(headline);
    expect(await verify(place)).toMatchObject({ missing: [], changed: [], strange: [] });
    expect(readdirSync(disk)).toEqual(['site']);
  }
  rmSync(link);
  expect(neighbours()).toEqual(['seeds', 'site']);
});

test('an output folder that cannot be one is told in a sentence', () => {
  writeArticles(seeds, GOOD);
  const file = join(realpathSync(folder), 'tep');
  writeFileSync(file, 'Đừng xóa.');
  for (const [outDir, sentence] of [
    [file, `OUT_DIR (${file}) is a file.`],
    ['public/site', 'and the folder public/ ('],
  ] as const) {
    const { status, output } = build({ OUT_DIR: outDir });
    expect(status).toBe(1);
    expect(output).toContain(sentence);
    expect(output).not.toMatch(/^\s+at /mu);
  }
  expect(readFileSync(file, 'utf8')).toBe('Đừng xóa.');
  rmSync(file);
});

test('a second build of the same project is refused while one runs', () => {
  writeArticles(seeds, GOOD);
  const lock = takeLock(join(root, LOCK));
  const { status, output } = build();
  lock.close();
  expect(status).toBe(1);
  expect(output).toContain('Another build of this project is running.');
});

test('a build into a folder that another clone builds into is refused', () => {
  writeArticles(seeds, GOOD);
  const lock = lockOutput(realpathSync(site));
  const { status, output } = build({ OUT_DIR: `${folder}/./site/` });
  lock.close();
  expect(status).toBe(1);
  expect(output).toContain('Another build writes into OUT_DIR');
});

test('an option that no build has is refused', () => {
  const { status, output } = runScript('build', {}, ['--outDir', site]);
  expect(status).toBe(1);
  expect(output).toContain("Unknown option '--outDir'");
});

test('a wrong setting is told in a sentence', () => {
  const { status, output } = build({ SITE_URL: 'vidu.vn' });
  expect(status).toBe(1);
  expect(output).toContain('SITE_URL is “vidu.vn”');
  expect(output).toContain('https://example.com/tin/');
});

test('a build that is killed at any moment leaves a whole site, and the next build cleans up', async () => {
  let before = headlines();
  // What a build writes first, in its midst, and late: by the time the last is seen the new site may be in place already.
  for (const [round, written] of ['', 'index.html', 'pagefind'].entries()) {
    writeArticles(seeds, { 'khac.txt': articleOf(`Bến đò lần ${round}`) });
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
  writeArticles(seeds, { 'khac.txt': articleOf('Bến đò dời chỗ') });
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(headlines()).toEqual(['Bến đò dời chỗ']);
  expect(neighbours()).toEqual(['seeds', 'site']);
});

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'if the command alone gets %s, its build ends and the old site stays',
  async (signal) => {
    writeArticles(seeds, { 'khac.txt': articleOf('Bài không được đăng') });
    const before = headlines();
    const { command } = await startBuild(staging);
    command.kill(signal);
    // The lock is free once the build has ended.
    await vi.waitFor(() => takeLock(join(root, LOCK)).close(), 20_000);
    expect(headlines()).toEqual(before);
    expect(neighbours()).toEqual(['seeds', 'site']);
  },
);

/** A build that runs until there is a file, or, if it is quicker, to its end. */
async function startBuild(path: string) {
  const command = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, SEEDS_DIR: seeds, OUT_DIR: site, ASTRO_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => command.once('exit', resolve));
  while (!existsSync(path) && command.exitCode === null)
    await new Promise((wait) => setTimeout(wait, 2));
  return { command, ended };
}

/** Whether the build was killed before it put its site in place. */
async function killBuildOnceThereIs(path: string): Promise<boolean> {
  const { command: started, ended } = await startBuild(path);
  if (started.exitCode !== null) return false;
  process.kill(-(started.pid ?? 0), 'SIGKILL');
  await ended;
  return existsSync(staging);
}
