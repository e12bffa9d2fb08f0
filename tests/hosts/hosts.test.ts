import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verify } from '../../src/build/verify.ts';
import { listedArticles, siteFiles } from '../site/pages.ts';
import { PUBLISHED_AT, siteFolder } from '../sites.ts';
import { installServers } from './install.ts';
import { type Answer, OTHERS_PAGE, type RunningServer, startServer } from './running.ts';
import { APACHE_MODULES, apacheWith, SERVERS } from './servers.ts';

installServers(SERVERS);

describe.each(SERVERS)('$name', (server) => {
  describe.each([
    { base: '/', name: 'seeds' },
    { base: PUBLISHED_AT, name: 'packed' },
  ] as const)('at $base', ({ base, name }) => {
    let running: RunningServer;
    const url = listedArticles(name)[0]?.url ?? '';
    const hashed = readdirSync(join(siteFolder(name), '_astro')).find((file) =>
      /^page-.*\.js$/u.test(file),
    );
    const get = (path: string, headers?: Record<string, string>): Promise<Answer> =>
      running.ask(base + path, headers);
    const built = (path: string): Buffer => readFileSync(join(siteFolder(name), path));

    beforeAll(async () => {
      running = await startServer(server, base, name);
    });
    afterAll(() => running.stop());

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
        const page = await running.ask('/trang-khac.html');
        expect(page.status).toBe(200);
        expect(page.body.toString()).toBe(OTHERS_PAGE);
        expect(page.headers['content-security-policy']).toBeUndefined();
        const missing = await running.ask('/khong-co.html');
        expect(missing.status).toBe(404);
        expect(missing.headers['content-security-policy']).toBeUndefined();
        // The Caddyfile of src/build/hosts/README.md has one page for whatever is not found.
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
        'ma-bai.txt': server.charset ? /^text\/plain; ?charset=utf-8$/iu : /^text\/plain/u,
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
        const { status, body } = await running.ask(`${base}${path}`).catch(() => ({
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
          expect(unpacked(sent, body).equals(built(url))).toBe(true);
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
      const address = `http://localhost:${running.port}${base}`;
      const { missing, changed } = await verify(
        address.replace('localhost', server.name === 'Caddy' ? 'localhost' : '127.0.0.1'),
      );
      expect({ missing, changed }).toEqual({ missing: [], changed: [] });
    });
  });
});

describe.each([...APACHE_MODULES, 'all of them'])('Apache without %s', (missing) => {
  const name = 'packed';
  const modules = APACHE_MODULES.filter((each) => missing !== 'all of them' && each !== missing);
  let running: RunningServer;
  beforeAll(async () => {
    running = await startServer(apacheWith(modules), PUBLISHED_AT, name);
  });
  afterAll(() => running.stop());

  test('sends every kind of file, readable', async () => {
    const files = siteFiles(name).filter(
      (file) => !/^(?:_astro|pagefind)\/|\.(?:br|gz)$/u.test(file),
    );
    expect(files.length).toBeGreaterThan(20);
    for (const file of files.filter((each) => !/^\.|^may-chu\//u.test(each))) {
      const { status, headers, body } = await running.ask(`${PUBLISHED_AT}${file}`, {
        'accept-encoding': 'br, gzip',
      });
      expect(status, file).toBe(200);
      expect(unpacked(headers['content-encoding'], body), file).toEqual(
        readFileSync(join(siteFolder(name), file)),
      );
    }
  });

  test('says that a page is not there', async () => {
    expect((await running.ask(`${PUBLISHED_AT}khong-co.html`)).status).toBe(404);
  });

  test('sends the headers that it can', async () => {
    const { headers } = await running.ask(`${PUBLISHED_AT}index.html`);
    const has = modules.includes('headers');
    expect(headers['content-security-policy'] !== undefined).toBe(has);
    expect(headers['cache-control']).toBe(has ? 'no-cache' : undefined);
  });
});

/** What was sent, as it was before it was packed. */
const unpacked = (coding: string | undefined, body: Buffer): Buffer =>
  coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
