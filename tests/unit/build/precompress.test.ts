import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packFiles } from '../../../src/build/precompress.ts';
import { digestOf } from '../../../src/build/site-files.ts';
import { Staging } from '../../../src/build/staging.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const LONG = 'Chợ nổi. '.repeat(200);
const open = (before: Readonly<Record<string, string>> = {}): Staging =>
  new Staging(
    join(root, 'cho'),
    new Map(Object.entries(before).map(([path, text]) => [path, digestOf(Buffer.from(text))])),
  );
async function copiesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const staging = open();
  for (const [path, text] of Object.entries(files)) staging.write(path, text);
  await packFiles(staging, join(root, 'site'));
  return [...staging.files.keys()].filter((path) => /\.(?:br|gz)$/u.test(path)).sort();
}

const PACKABLE = [
  ...['a.css', 'a.html', '_astro/a.js', 'a.json', 'a.md', 'a.opml', 'a.svg', 'a.txt'],
  ...['a.webmanifest', 'a.xml'],
];
const OTHERS = [
  ...['a.webp', 'a.woff2', 'a.pf_index', '_headers', '_redirects.txt', '.well-known/a.txt'],
  ...['may-chu/a.txt', 'firebase.json', 'serve.json', 'vercel.json', 'staticwebapp.config.json'],
];

test('text that readers load has packed copies, other files have none', async () => {
  const copies = await copiesOf(
    Object.fromEntries([...PACKABLE, ...OTHERS].map((path) => [path, LONG])),
  );
  expect(copies).toEqual(PACKABLE.flatMap((path) => [`${path}.br`, `${path}.gz`]).sort());
  const read = (path: string) => readFileSync(join(root, 'cho', path));
  expect(brotliDecompressSync(read('a.html.br')).toString()).toBe(LONG);
  expect(gunzipSync(read('a.html.gz')).toString()).toBe(LONG);
});

test('a file that fits into one packet has none', async () => {
  const copies = await copiesOf({ 'a.txt': 'a'.repeat(1023), 'b.txt': 'a'.repeat(1024) });
  expect(copies).toEqual(['b.txt.br', 'b.txt.gz']);
});

test('a copy that saves nothing is not written', async () => {
  const noise = Array.from({ length: 1100 }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
  ).join('');
  const copies = await copiesOf({ 'a.txt': noise });
  for (const copy of copies)
    expect(readFileSync(join(root, 'cho', copy)).length).toBeLessThan(Buffer.from(noise).length);
});

test('copies of a file that stays, stay', async () => {
  const staging = open({ 'a.txt': LONG, 'a.txt.br': 'cũ', 'a.txt.gz': 'cũ' });
  staging.write('a.txt', LONG);
  await packFiles(staging, join(root, 'site'));
  expect([...staging.files.keys()].sort()).toEqual(['a.txt', 'a.txt.br', 'a.txt.gz']);
  expect(existsSync(join(root, 'cho', 'a.txt.br'))).toBe(false);
});
