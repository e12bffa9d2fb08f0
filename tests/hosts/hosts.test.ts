import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import { listedArticles } from '../site/pages.ts';
import { PUBLISHED_AT, siteFolder } from '../sites.ts';
import { findProgram, installServers } from './install.ts';
import { type Place, SERVERS } from './servers.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const OTHERS_PAGE = '<!doctype html><title>Trang khác</title>';

/** Asks for a path exactly as it is written, which `fetch` would tidy. */
function ask(port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      { host: '127.0.0.1', port, path, headers: { host: 'localhost', ...headers } },
      (got) => {
        const parts: Buffer[] = [];
        got.on('data', (part: Buffer) => parts.push(part));
        got.on('error', reject);
        got.on('end', () =>
          resolve({
            status: got.statusCode ?? 0,
            headers: got.headers,
            body: Buffer.concat(parts),
          }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(port: number, base: string, program: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await ask(port, base).catch(() => null);
    if (answer) return;
    if (program.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${program.spawnfile} does not answer (exit code ${program.exitCode}).`);
}

installServers(SERVERS);

describe.each(SERVERS)('$name', (server) => {
  describe.each([
    { base: '/', name: 'seeds' },
    { base: PUBLISHED_AT, name: 'packed' },
  ] as const)('at $base', ({ base, name }) => {
    const folder = mkdtempSync(join(tmpdir(), 'ban-tin-host-'));
    let place: Place;
    let program: ChildProcess | undefined;
    const said: string[] = [];
    const url = listedArticles(name)[0]?.url ?? '';
    const hashed = readdirSync(join(siteFolder(name), '_astro')).find((file) =>
      /^page-.*\.js$/u.test(file),
    );
    const get = (path: string, headers?: Record<string, string>): Promise<Answer> =>
      ask(place.port, base + path, headers);
    const built = (path: string): Buffer => readFileSync(join(siteFolder(name), path));

    beforeAll(async () => {
      const path = findProgram(server);
      if (path === undefined) throw new Error(`${server.program} is not installed.`);
      // Some servers give up their rights and must still be able to read.
      chmodSync(folder, 0o755);
      const root = join(folder, 'root');
      const work = join(folder, 'work');
      cpSync(siteFolder(name), join(root, base), { recursive: true });
      cpSync(join(siteFolder(name), 'icon.svg'), join(work, 'icon.svg'));
      if (base !== '/') writeFileSync(join(root, 'trang-khac.html'), OTHERS_PAGE);
      place = { root, base, work, port: await freePort() };
      program = spawn(path, server.start(place), { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [program.stdout, program.stderr])
        stream?.on('data', (part) => said.push(String(part)));
      await answers(place.port, base, program).catch((error) => {
        throw new Error(`${error} ${said.join('').slice(0, 2000)}`);
      });
    });

    afterAll(() => {
      program?.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    });

    test('home and article are sent as HTML', async () => {
      for (const path of ['', 'index.html', url]) {
        const { status, headers, body } = await get(path);
        expect(status, path).toBe(200);
        expect(headers['content-type'], path).toMatch(/^text\/html/u);
        expect(body.equals(built(path || 'index.html')), path).toBe(true);
      }
    });

    test('an article without .html is the article, leads there, or is not found', async () => {
      const { status, headers, body } = await get(url.replace('.html', ''));
      expect([200, 301, 302, 307, 308, 404]).toContain(status);
      if (status === 200) expect(body.equals(built(url))).toBe(true);
      else if (status < 400) expect(headers.location).toContain(url.replace('.html', ''));
    });

    test('what is not there is not found', async () => {
      for (const path of ['khong-co.html', 'bai/khong-co.html', '_astro/khong-co.js']) {
        const { status, body, headers } = await get(path);
        expect(status, path).toBe(404);
        if (server.headers) expect(headers['cache-control'], path).toBe('no-cache');
        else expect(headers['cache-control'] ?? '', path).not.toContain('immutable');
        if (server.notFound({ base })) expect(body.equals(built('404.html')), path).toBe(true);
      }
    });

    // The configuration of `serve` is of all that it serves.
    if (base !== '/' && server.name !== 'serve') {
      test('what else the host serves is left alone', async () => {
        const page = await ask(place.port, '/trang-khac.html');
        expect(page.status).toBe(200);
        expect(page.body.toString()).toBe(OTHERS_PAGE);
        expect(page.headers['content-security-policy']).toBeUndefined();
        const missing = await ask(place.port, '/khong-co.html');
        expect(missing.status).toBe(404);
        expect(missing.headers['content-security-policy']).toBeUndefined();
        // README's Caddyfile has one page for whatever is not found.
        if (server.name !== 'Caddy') expect(missing.body.equals(built('404.html'))).toBe(false);
      });
    }

    test('media types are such that browsers take the files', async () => {
      const types: Record<string, RegExp> = {
        [`_astro/${hashed}`]: /^(?:text|application)\/javascript/u,
        'sw.js': /^(?:text|application)\/javascript/u,
        'icon.svg': /^image\/svg\+xml/u,
        'icon-192.png': /^image\/png/u,
        'articles.json': /^application\/json/u,
        [`nguon/${url.slice(-13, -5)}.txt`]: server.charset
          ? /^text\/plain; ?charset=utf-8$/iu
          : /^text\/plain/u,
        ...(server.headers && server.name !== 'serve'
          ? { 'manifest.webmanifest': /^application\/manifest\+json/u }
          : {}),
      };
      for (const [path, type] of Object.entries(types)) {
        const { status, headers } = await get(path);
        expect(status, path).toBe(200);
        expect(headers['content-type'], path).toMatch(type);
      }
    });

    test('nothing outside the folder is sent', async () => {
      for (const path of [
        '../work/icon.svg',
        '../../work/icon.svg',
        '%2e%2e/work/icon.svg',
        '..%2fwork%2ficon.svg',
        '%2e%2e%2f%2e%2e%2fwork%2ficon.svg',
        '..\\work\\icon.svg',
        '../../../../../../../etc/passwd',
        '..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
      ]) {
        const { status, body } = await ask(place.port, `${base}${path}`).catch(() => ({
          status: 400,
          body: Buffer.from(''),
        }));
        expect(body.toString(), path).not.toMatch(/^root:[^:]*:0:/mu);
        if (status === 200) expect(body.includes('<svg'), path).toBe(false);
      }
    });

    if (name === 'packed') {
      test('packed copies are sent to those who take them', async () => {
        for (const coding of ['br', 'gzip'] as const) {
          const { headers, body } = await get(url, { 'accept-encoding': coding });
          const sent = headers['content-encoding'];
          if (server.packed.includes(coding)) expect(sent).toBe(coding);
          if (sent !== undefined && server.headers)
            expect(headers.vary).toMatch(/accept-encoding/iu);
          expect(headers['content-type']).toMatch(/^text\/html/u);
          const plain =
            sent === 'br' ? brotliDecompressSync(body) : sent === 'gzip' ? gunzipSync(body) : body;
          expect(plain.equals(built(url))).toBe(true);
        }
      });
    }

    if (server.range) {
      test('a range is sent alone', async () => {
        const { status, body, headers } = await get('icon-512.png', { range: 'bytes=10-19' });
        expect(status).toBe(206);
        expect(headers['content-range']).toMatch(/^bytes 10-19\//u);
        expect(body.equals(built('icon-512.png').subarray(10, 20))).toBe(true);
      });
    }

    if (server.headers) {
      test('security headers and cache rules are sent', async () => {
        const page = await get(url);
        expect(page.headers).toMatchObject({
          'content-security-policy': expect.stringMatching(
            /^(?!.*unsafe-inline).*default-src 'none'.*frame-ancestors 'none'$/u,
          ),
          'permissions-policy': expect.stringContaining('camera=()'),
          'referrer-policy': 'strict-origin-when-cross-origin',
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-cache',
        });
        const asset = await get(`_astro/${hashed}`);
        expect(asset.headers['cache-control']).toBe(
          server.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
        expect(asset.headers['x-content-type-options']).toBe('nosniff');
        expect((await get('sw.js')).headers['cache-control']).toBe('no-cache');
      });
    }

    test('a page that a browser has is not sent again', async () => {
      const { headers } = await get(url);
      const { etag, 'last-modified': modified } = headers;
      expect(etag ?? modified).toBeDefined();
      const again = await get(url, {
        ...(etag ? { 'if-none-match': etag } : {}),
        ...(modified ? { 'if-modified-since': modified } : {}),
      });
      expect(again.status).toBe(304);
    });

    test('the upload is found complete', async () => {
      const address = `http://localhost:${place.port}${base}`;
      const { missing, changed } = await verify(
        address.replace('localhost', server.name === 'Caddy' ? 'localhost' : '127.0.0.1'),
      );
      expect({ missing, changed }).toEqual({ missing: [], changed: [] });
    });
  });
});
