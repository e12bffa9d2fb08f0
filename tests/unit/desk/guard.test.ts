import { expect, test } from 'vitest';
import { guard } from '../../../src/desk/server/guard.ts';
import { Refusal } from '../../../src/desk/server/refusal.ts';

const OWN = { token: 'bi-mat-rat-dai', port: 4400 };
const HOST = 'localhost:4400';
const ORIGIN = `http://${HOST}`;
const JSON_TYPE = 'application/json';

const get = (url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  guard({ method, url, headers: { host: HOST, ...headers } }, OWN);
const post = (headers: Readonly<Record<string, string>>) =>
  get('/bi-mat-rat-dai/api/save', headers, 'POST');

function statusOf(ask: () => unknown): number | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.status;
    throw error;
  }
}

test('gives the place that the desk’s own page asks for', () => {
  const { path, query } = get('/bi-mat-rat-dai/api/article?file=a%2Fb.txt');
  expect(path).toBe('api/article');
  expect(query.get('file')).toBe('a/b.txt');
  expect(get('/bi-mat-rat-dai/').path).toBe('');
  expect(get('/bi-mat-rat-dai/anh/ch%E1%BB%A3.jpg').path).toBe('anh/chợ.jpg');
  expect(post({ origin: ORIGIN, 'content-type': JSON_TYPE }).method).toBe('POST');
});

test.each([
  ['no token', '/'],
  ['a wrong token', '/bi-mat-rat-dao/'],
  ['the start of the token', '/bi-mat/'],
  ['the token without its slash', '/bi-mat-rat-dai'],
  ['another host in the path', '//evil.example/bi-mat-rat-dai/'],
  ['an address in the path', 'http://evil.example/bi-mat-rat-dai/'],
  ['a broken escape', '/bi-mat-rat-dai/%E0%A4%A'],
])('answers %s with 404', (_, url) => {
  expect(statusOf(() => get(url))).toBe(404);
});

test.each([
  'evil.example',
  'evil.example:4400',
  'localhost',
  'localhost:4401',
  'localhost.evil.example:4400',
])('answers the host name %s with 404, as it comes from DNS rebinding', (host) => {
  expect(statusOf(() => get('/bi-mat-rat-dai/', { host }))).toBe(404);
});

test.each([
  ['no Origin', { 'content-type': JSON_TYPE }, 403],
  ['another Origin', { origin: 'http://evil.example', 'content-type': JSON_TYPE }, 403],
  ['another port', { origin: 'http://localhost:4401', 'content-type': JSON_TYPE }, 403],
  [
    'another name of this machine',
    { origin: 'http://127.0.0.1:4400', 'content-type': JSON_TYPE },
    403,
  ],
  ['a sandboxed frame', { origin: 'null', 'content-type': JSON_TYPE }, 403],
  ['a form', { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['a form of text', { origin: ORIGIN, 'content-type': 'text/plain' }, 415],
  ['no type', { origin: ORIGIN }, 415],
])('refuses to write for %s', (_, headers, status) => {
  expect(statusOf(() => post(headers))).toBe(status);
});

test.each(['cross-site', 'same-site', 'none'])('refuses what a browser calls %s', (site) => {
  const headers = { origin: ORIGIN, 'content-type': JSON_TYPE, 'sec-fetch-site': site };
  expect(statusOf(() => post(headers))).toBe(403);
  expect(statusOf(() => get('/bi-mat-rat-dai/api/pile', { 'sec-fetch-site': site }))).toBe(403);
});

test('lets a publisher open the page by its address, and follow no link to it', () => {
  const opened = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' };
  expect(get('/bi-mat-rat-dai/', opened).path).toBe('');
  const followed = { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'cross-site' };
  expect(statusOf(() => get('/bi-mat-rat-dai/', followed))).toBe(403);
});

test('takes no other methods', () => {
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE'])
    expect(statusOf(() => get('/bi-mat-rat-dai/api/save', {}, method))).toBe(405);
});
