import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../scripts.ts';
import { siteFolder, writeArticles } from '../sites.ts';
import { articleOf, temporarySite } from './temporary-site.ts';

const { folder, seeds, site, build } = temporarySite();
const verify = (place: string) => runScript('verify', {}, [place]);
const pageNames = (): string[] =>
  readdirSync(join(site, 'bai'))
    .filter((name) => name.endsWith('.html'))
    .sort();

test('an article with a new headline is found at its old address, and one that is taken down is told of', () => {
  const other = { 'khac.txt': articleOf('Chợ nổi mở lại') };
  writeArticles(seeds, { 'bai.txt': articleOf('Cầu cũ thông xe'), ...other });
  cpSync(siteFolder('seeds'), site, { recursive: true });
  // The list of an older build names its files and nothing else.
  const list = join(site, 'ban-ke.json');
  writeFileSync(list, JSON.stringify({ files: JSON.parse(readFileSync(list, 'utf8')).files }));
  const first = build();
  expect(first.status, first.output).toBe(0);
  expect(first.output).toContain('ban-ke.json');
  const [old = ''] = pageNames().filter((name) => name.startsWith('cau-cu-thong-xe-'));
  expect(old).not.toBe('');

  writeArticles(seeds, { 'bai.txt': articleOf('Cầu mới thông xe'), ...other });
  const moved = build({ SITE_URL: 'https://example.com/tin/' });
  expect(moved.output).toContain('1 old address of articles that moved redirects.');
  expect(moved.output).not.toContain('of the previous site');
  const renamed = old.replace('cau-cu-thong-xe', 'cau-moi-thong-xe');
  expect(pageNames()).toContain(renamed);
  const page = readFileSync(join(site, 'bai', old), 'utf8');
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${renamed}">`);
  expect(page).toContain(`<link rel="canonical" href="https://example.com/tin/bai/${renamed}">`);
  expect(page).toContain('content="noindex"');
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).not.toContain(old);

  // Two names later the first still leads to where the article stands.
  const deployed = join(folder, 'deployed');
  cpSync(site, deployed, { recursive: true });
  rmSync(site, { recursive: true });
  writeArticles(seeds, { 'bai.txt': articleOf('Cầu cuối thông xe') });
  const { output } = build({ DEPLOYED: deployed });
  const last = old.replace('cau-cu-thong-xe', 'cau-cuoi-thong-xe');
  for (const name of [old, renamed])
    expect(readFileSync(join(site, 'bai', name), 'utf8')).toContain(`url=${last}"`);
  expect(output).toMatch(
    /addresses of the previous site are gone:\n(?:.*\n)*?bai\/cho-noi-mo-lai-/u,
  );
});

test('what was deployed before and cannot be read stops the build only where it was asked for', () => {
  // The site that the test before has left.
  const broken = join(folder, 'broken');
  cpSync(site, broken, { recursive: true });
  writeFileSync(join(broken, 'ban-ke.json'), '{');
  const { status, output } = build({ DEPLOYED: broken });
  expect(status).not.toBe(0);
  expect(output).toContain('Set DEPLOYED to');
  // Without a list nothing tells what may be deleted.
  writeFileSync(join(site, 'ban-ke.json'), '{}');
  const refused = build();
  expect(refused.status).toBe(1);
  expect(refused.output).toContain('has no readable ban-ke.json');
});

test('verify tells a whole upload from one with a file missing, changed or strange', () => {
  const copy = join(folder, 'copy');
  cpSync(siteFolder('packed'), copy, { recursive: true });
  const whole = verify(copy);
  const count = readdirSync(copy, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
  const [, counted] =
    /^Complete: all ([\d,]+) files of build [\da-f]{16} are in /u.exec(whole.output) ?? [];
  expect(counted?.replace(',', '')).toBe(String(count));
  expect(whole.status).toBe(0);

  writeFileSync(join(copy, 'la.txt'), 'x');
  expect(verify(copy).output).toContain('not of this build: la.txt');
  writeFileSync(join(copy, 'kho.html'), 'half');
  rmSync(join(copy, 'tim.html'));
  const { status, output } = verify(copy);
  expect(status).toBe(1);
  expect(output).toContain('missing: tim.html\n');
  expect(output).toContain('not as built: kho.html\n');
  expect(output).toMatch(
    /Not complete: of \d+ files .*, 1 are missing and 1 differ from the build\./u,
  );

  rmSync(join(copy, 'ban-ke.json'));
  const none = verify(copy);
  expect(none.status).toBe(2);
  expect(none.output).toContain('There is no ban-ke.json in');
});

test('every file of a build is in its manifest, and packed copies hold the same', () => {
  const files = Object.keys(
    JSON.parse(readFileSync(join(siteFolder('packed'), 'ban-ke.json'), 'utf8')).files,
  );
  expect(files).toContain('index.html.br');
  expect(files).toContain('index.html.gz');
  expect(files.filter((file) => /\.(?:png|woff2|pf_\w+)\.(?:br|gz)$/u.test(file))).toEqual([]);
  expect(files.filter((file) => /^(?:_headers|may-chu\/.*)\.(?:br|gz)$/u.test(file))).toEqual([]);
  const plain = JSON.parse(readFileSync(join(siteFolder('seeds'), 'ban-ke.json'), 'utf8')).files;
  expect(Object.keys(plain).filter((file) => /\.(?:br|gz)$/u.test(file))).toEqual([]);
});
