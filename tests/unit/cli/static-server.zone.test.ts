import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { listen } from '../../../src/cli/static-server.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  mkdirSync(join(folder, 'bai'));
  writeFileSync(join(folder, 'index.html'), 'Trang chủ');
  writeFileSync(join(folder, 'bai/a.html'), 'Bài');
  writeFileSync(join(folder, 'a.txt'), 'Chữ');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(options: Parameters<typeof listen>[1]) {
  const server = await listen(folder, options);
  onTestFinished(() => server.close());
  const get = async (path: string) => {
    const response = await fetch(`http://localhost:${server.port}${path}`);
    const { status, headers } = response;
    return { status, text: await response.text(), type: headers.get('content-type'), headers };
  };
  return { ...server, get };
}

test('files are served as they are now, and never kept', async () => {
  const { get } = await serve({ port: 0 });
  expect(await get('/')).toMatchObject({ status: 200, text: 'Trang chủ' });
  expect((await get('/bai/a.html')).headers.get('cache-control')).toBe('no-cache');
  expect((await get('/a.txt')).type).toBe('text/plain; charset=utf-8');
  writeFileSync(join(folder, 'bai/b.html'), 'Bài mới');
  expect((await get('/bai/b.html')).text).toBe('Bài mới');
});

test('a missing page is the site’s own, if it has one', async () => {
  const { get } = await serve({ port: 0 });
  expect(await get('/x.html')).toMatchObject({ status: 404, text: 'Not found' });
  writeFileSync(join(folder, '404.html'), 'Không có trang');
  expect(await get('/x.html')).toMatchObject({
    status: 404,
    text: 'Không có trang',
    type: 'text/html; charset=utf-8',
  });
});

test('a site below a path is served only there', async () => {
  const { get } = await serve({ port: 0, base: '/tin/' });
  expect((await get('/tin/bai/a.html')).text).toBe('Bài');
  expect((await get('/tin/')).text).toBe('Trang chủ');
  expect((await get('/bai/a.html')).status).toBe(404);
});

test('if a port is taken, the next is tried or that is an error', async () => {
  const { port } = await serve({ port: 0 });
  await expect(listen(folder, { port })).rejects.toThrow(`Port ${port} is in use.`);
  const next = await serve({ port, nextIfTaken: true });
  expect(next.port).toBeGreaterThan(port);
  expect((await next.get('/')).status).toBe(200);
});
