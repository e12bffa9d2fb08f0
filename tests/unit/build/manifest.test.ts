import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PolicyUnion, policyOf } from '../../../src/build/content-policy.ts';
import { hostFiles } from '../../../src/build/hosts/registry.ts';
import {
  findMoved,
  findVanished,
  type Manifest,
  readManifest,
  toManifest,
} from '../../../src/build/manifest.ts';
import { describeSite, describeVanished, Steps } from '../../../src/build/report.ts';
import { digestOf, type FileDigest } from '../../../src/build/site-files.ts';
import { hostingPolicy } from '../../../src/config/hosting.ts';
import { inEnglish } from '../../words.ts';

const digests = (...paths: readonly string[]): Map<string, FileDigest> =>
  new Map(paths.map((path) => [path, digestOf(Buffer.from(path))]));

const manifest = (
  articles: Record<string, string>,
  moved: Record<string, string> = {},
  ...paths: readonly string[]
) => toManifest('1', digests(...Object.values(articles), ...paths), { articles, moved });

/** What has moved on a site of these articles and other pages. */
const movedAfter = (
  before: Manifest | null,
  articles: Record<string, string>,
  ...pages: readonly string[]
) => {
  const taken = new Set([...Object.values(articles), ...pages]);
  return findMoved(before, articles, (address) => taken.has(address));
};

test('an article with another address leaves its old one behind', () => {
  const before = manifest({ a: 'bai/cu-a.html', b: 'bai/b-b.html' });
  expect(movedAfter(before, { a: 'bai/moi-a.html', b: 'bai/b-b.html' })).toEqual({
    'bai/cu-a.html': 'a',
  });
  expect(movedAfter(null, { a: 'bai/moi-a.html' })).toEqual({});
});

test('old addresses stay from build to build, until the article returns there or is gone', () => {
  const before = manifest({ a: 'bai/hai-a.html' }, { 'bai/mot-a.html': 'a' });
  expect(movedAfter(before, { a: 'bai/ba-a.html' })).toEqual({
    'bai/mot-a.html': 'a',
    'bai/hai-a.html': 'a',
  });
  expect(movedAfter(before, { a: 'bai/mot-a.html' })).toEqual({ 'bai/hai-a.html': 'a' });
  expect(movedAfter(before, {})).toEqual({});
});

test('a story with another address leaves its old one behind, as long as its first article exists', () => {
  const story = (slug: string, id: string) => `dong-su-kien/${slug}-${id}.html`;
  const [kept, renamed, gone] = ['0000000a', '0000000b', '0000000c'];
  const before = manifest(
    {},
    {},
    story('lu', kept),
    story('bao', renamed),
    story('hop', gone),
    'dong-su-kien/2.html',
  );
  const articles = { [kept]: 'bai/a.html', [renamed]: 'bai/b.html' };
  expect(movedAfter(before, articles, story('lu', kept))).toEqual({
    [story('bao', renamed)]: renamed,
  });
});

test('no page is written at an address that no article can have had', () => {
  const moved = {
    '../ngoai.html': 'a',
    '/etc/x.html': 'a',
    'bai/../../x.html': 'a',
    'bai/"><b>.html': 'a',
  };
  expect(movedAfter(manifest({ a: 'index.html' }, moved), { a: 'bai/moi-a.html' })).toEqual({});
  expect(movedAfter(manifest({}, { 'bai/cu-a.html': 'constructor' }), {})).toEqual({});
});

test('only addresses that people keep are reported as gone', () => {
  const before = manifest(
    { a: 'bai/a-a.html' },
    {},
    '_astro/x.js',
    'pagefind/a.pf_index',
    'rss.xml',
    '_headers',
    'may-chu/nginx.conf',
    'bai/a-a.md',
    'bai/a-a.json',
    'nguon/a.txt',
  );
  expect(findVanished(before, digests('index.html'))).toEqual([
    'bai/a-a.html',
    'bai/a-a.json',
    'bai/a-a.md',
    'nguon/a.txt',
    'rss.xml',
  ]);
  // A page at the old address says where they are now.
  expect(findVanished(before, digests('bai/a-a.html'))).toEqual(['nguon/a.txt', 'rss.xml']);
  expect(findVanished(before, new Map(digests(...Object.keys(before.files))))).toEqual([]);
  expect(findVanished(null, digests())).toEqual([]);
  const moved = manifest({ a: 'bai/a-a.html' }, {}, 'bai/a-a.md');
  expect(findVanished(moved, digests('bai/a-a.html'))).toEqual([]);
  expect(describeVanished([])).toEqual([]);
  expect(inEnglish(describeVanished(['bai/a.html']))).toEqual([
    '1 address of the previous site is gone:',
    'bai/a.html',
  ]);
  expect(inEnglish(describeVanished([...'abcdefg']))).toEqual([
    '7 addresses of the previous site are gone:',
    ...'abcdefg',
  ]);
  const many = describeVanished(Array.from({ length: 101 }, (_, index) => `bai/${index}.html`));
  expect(inEnglish(many).slice(-2)).toEqual(['bai/99.html', '…']);
});

test('a site near the limit of a host is reported', () => {
  const steps = new Steps();
  const site = (files: ReadonlyMap<string, FileDigest>) => ({
    files: new Map(files),
    staged: new Set<string>(),
    gone: [],
  });
  expect(describeSite(site(digests('index.html')), {}, steps).warnings).toEqual([]);
  const many = new Map(
    Array.from({ length: 16_001 }, (_, file) => [`${file}.html`, { bytes: 1, sha256: '' }]),
  );
  expect(inEnglish(describeSite(site(many), {}, steps).warnings)).toEqual([
    expect.stringContaining('20,000 files'),
  ]);
  const large = new Map([['a.bin', { bytes: 21_000_000, sha256: '' }]]);
  expect(inEnglish(describeSite(site(large), {}, steps).warnings)).toEqual([
    expect.stringContaining('a.bin'),
  ]);
  const { lines } = describeSite(site(digests('a.html')), { 'b.html': 'x' }, steps);
  expect(inEnglish(lines).slice(0, 3)).toEqual([
    '1 page, 2 files, 0 MB.',
    'Nothing has changed.',
    '1 old address of articles that moved redirects.',
  ]);
  const changed = { ...site(digests('a.html')), staged: new Set(['a.html']), gone: ['b', 'c'] };
  expect(inEnglish(describeSite(changed, {}, steps).lines)).toContain(
    '1 file written, 2 files removed.',
  );
});

test('the size of a site counts its pages and files, and the list of them', () => {
  const steps = new Steps();
  const files = new Map(
    ['a.html', 'b.html', 'c.css'].map((path) => [path, { bytes: 1_450_000, sha256: '' }]),
  );
  const { lines } = describeSite({ files, staged: new Set(), gone: [] }, {}, steps);
  expect(inEnglish(lines)[0]).toBe('2 pages, 4 files, 4.4 MB.');
  const large = new Map(
    [20_971_520, 20_971_521].map((bytes) => [`${bytes}.bin`, { bytes, sha256: '' }]),
  );
  const [warning] = describeSite({ files: large, staged: new Set(), gone: [] }, {}, steps).warnings;
  const [told] = inEnglish(warning ? [warning] : []);
  expect(told).toContain('20971521.bin');
  expect(told).not.toContain('20971520.bin');
  expect(told).toContain('26.2');
});

test('the policy for all pages allows what each allows, and no more', () => {
  const union = new PolicyUnion();
  const page = (policy: string): Buffer =>
    Buffer.from(
      `<meta http-equiv="content-security-policy" content="${policy.replaceAll("'", '&#39;')}">`,
    );
  const pages = [
    page("default-src 'none';script-src 'self' 'sha256-a='"),
    page("default-src 'none';script-src 'none';img-src 'self'"),
    page("script-src 'self' 'wasm-unsafe-eval';require-trusted-types-for 'script'"),
    Buffer.from('<p>no policy</p>'),
  ];
  for (const each of pages) union.allow(policyOf(each));
  expect(String(union)).toBe(
    "default-src 'none';script-src 'self' 'sha256-a=' 'wasm-unsafe-eval';img-src 'self'",
  );
});

test('the files of all hosts state the same headers, and the JSON files are valid', () => {
  const policy = hostingPolicy("default-src 'none'");
  const files = hostFiles({ ...policy, base: '/tin/', precompressed: true });
  const stating = Object.entries(files).filter(([path]) => path !== '.nojekyll');
  expect(stating.map(([path]) => path).sort()).toEqual([
    '.htaccess',
    '_headers',
    'firebase.json',
    'may-chu/Caddyfile',
    'may-chu/lighttpd.conf',
    'may-chu/nginx.conf',
    'serve.json',
    'staticwebapp.config.json',
    'vercel.json',
  ]);
  for (const [path, text] of stating) {
    for (const [name, value] of Object.entries(policy.headers)) {
      expect(text, `${path}: ${name}`).toContain(name);
      expect(text, `${path}: ${name}`).toContain(value);
    }
    if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
  }
});

test('an error page of a host is not taken for a manifest', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await readManifest(folder)).toBeNull();
  for (const text of ['<!doctype html><title>Trang chủ</title>', '{"version":"x"', '{}', 'null']) {
    writeFileSync(join(folder, 'ban-ke.json'), text);
    await expect(readManifest(folder), text).rejects.toThrow('half uploaded, or the host answers');
  }
});
