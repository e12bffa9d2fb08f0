import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ADDRESS } from '../../src/config/addresses.ts';
import { articleId } from '../../src/parse/identity.ts';
import { ROOT } from '../sites.ts';
import { articleOf } from './temporary-site.ts';

// `npm run dev`: pages are those of the articles as they are when they are asked for.

const folder = mkdtempSync(join(tmpdir(), 'ban-tin-dev-'));
const seeds = join(folder, 'seeds');
/** How often it is asked whether a page shows what it should (ms). */
const OFTEN = 50;

let server: ChildProcess;
let address: string;
let printed = '';

beforeAll(async () => {
  mkdirSync(seeds);
  write('cho-noi.txt', 'Chợ nổi dời bến về cửa sông');
  server = spawn('npm', ['run', '--silent', 'dev', '--', '--port', '0'], {
    cwd: ROOT,
    // npm ends without its child.
    detached: true,
    env: {
      ...process.env,
      // Astro serves no pages to Vitest.
      VITEST: undefined,
      NODE_ENV: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      NO_COLOR: '1',
      SEEDS_DIR: seeds,
      OUT_DIR: join(folder, 'site'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  address = await addressOf(server);
});

afterAll(() => {
  if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** What sets the text of one article apart: of those that repeat each other, the front page shows one. */
const ENDINGS: Readonly<Record<string, string>> = {
  'lang-gom.txt':
    'Thợ cả nhào đất từ nửa đêm, lò bên sông đỏ suốt ba ngày rồi mới dỡ chum vại ra phơi.',
  'ben-do.txt':
    'Hai chuyến phà chạy cách nhau mười phút, xe máy nối đuôi nhau xuống tận chân cầu dẫn.',
};
const write = (file: string, headline: string): void => {
  const own = ENDINGS[file];
  const text = own === undefined ? articleOf(headline) : `${headline}\n\n${own}\n`;
  writeFileSync(join(seeds, file), text);
};

/** The address that the server prints. Rejects with what it printed if it ends without one. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  for (const stream of [stdout, stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, found] = /Local\s+(http:\/\/\S+\/)/u.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
  }
  stdout?.once('close', () => reject(new Error(`No address: ${printed}`)));
  return promise;
}

const get = async (path: string) => {
  const response = await fetch(new URL(path, address));
  return { status: response.status, text: await response.text() };
};

/** Asks for a page until it is as it should be; the test fails if it never is. */
async function untilShown(
  path: string,
  isRight: (page: Awaited<ReturnType<typeof get>>) => boolean,
): Promise<void> {
  while (!isRight(await get(path))) await wait(OFTEN);
}

test('a page is served, and shows an edit, a new article and one that is gone', async () => {
  const first = await get('index.html');
  expect(first.status).toBe(200);
  expect(first.text).toContain('Chợ nổi dời bến về cửa sông');
  const [, article = ''] = /href="(bai\/[^"]+)"/u.exec(first.text) ?? [];
  expect((await get(article)).text).toContain('mỗi ghe treo một thứ hàng');

  write('cho-noi.txt', 'Chợ nổi ở lại bến cũ');
  await untilShown('index.html', ({ text }) => text.includes('Chợ nổi ở lại bến cũ'));
  expect((await get('index.html')).text).not.toContain('dời bến về cửa sông');

  write('lang-gom.txt', 'Làng gốm đỏ lửa trở lại');
  await untilShown('index.html', ({ text }) => text.includes('Làng gốm đỏ lửa trở lại'));

  rmSync(join(seeds, 'cho-noi.txt'));
  await untilShown('index.html', ({ text }) => !text.includes('Chợ nổi'));
});

test('an address that leads nowhere is answered with the page for that', async () => {
  const { status, text } = await get('bai/khong-co.html');
  expect(status).toBe(404);
  expect(text).toContain('</html>');
});

const pageOf = (file: string): string => ADDRESS.article({ slug: 'x', id: articleId(file) });
const inSeeds = (file: string): string => join(seeds, file);

test('an article whose sidecar gets an error says so in Vietnamese, and comes back once it is corrected', async () => {
  write('ben-do.txt', 'Bến đò đông khách ngày giáp Tết');
  await untilShown('index.html', ({ text }) => text.includes('Bến đò đông khách'));
  writeFileSync(inSeeds('ben-do.yaml'), 'section: Đời sống\npublished: hôm qua\n');
  await untilShown(pageOf('ben-do.txt'), ({ status }) => status === 500);
  const { text } = await get(pageOf('ben-do.txt'));
  expect(text).toContain('Tệp có lỗi nên chưa xem được trang này');
  expect(text).toContain('ben-do.yaml, dòng 2');
  expect(text).toContain('Mục “published” phải là một ngày đúng lịch');
  expect(text).not.toContain('gỡ xuống');
  // The others are as they were.
  expect((await get('index.html')).text).toContain('Làng gốm đỏ lửa trở lại');
  rmSync(inSeeds('ben-do.yaml'));
  const [, article = ''] = /href="(bai\/ben-do-[^"]+)"/u.exec((await get('index.html')).text) ?? [];
  await untilShown(article || 'index.html', ({ text }) => text.includes('Bến đò đông khách'));
});

test('a folder that has only broken files says so on the front page', async () => {
  for (const file of ['ben-do.txt', 'lang-gom.txt']) rmSync(inSeeds(file));
  writeFileSync(inSeeds('rong.txt'), '');
  await untilShown('', ({ text }) => text.includes('Chưa có bài nào để xem'));
  const { status, text } = await get('');
  expect(status).toBe(500);
  expect(text).toContain('rong.txt');
  expect(text).toContain('Tệp không có chữ nào.');
});

// On a machine that keeps what it found, nothing is scanned.
test('the scripts of the desk are not taken for those of the site', () => {
  expect(printed).not.toContain('Failed to run dependency scan');
});
