import { expect, test } from 'vitest';
import { brokenPage, nothingPage } from '../../../src/build/broken-page.ts';
import type { FileMessage } from '../../../src/content/report.ts';
import { phrase } from '../../../src/messages/phrases.ts';
import { articleId } from '../../../src/parse/identity.ts';
import { message } from '../../../src/parse/messages.ts';

const address = (file: string): string => `bai/cho-noi-${articleId(file)}.html`;
const wrongKey: FileMessage = {
  ...message(
    'unknown-key',
    { source: 'ngày: 1/1/2024\ntitel: x', offset: 15 },
    { key: '<titel>', nearest: phrase('no-guess') },
  ),
  file: 'chợ/nổi.yaml',
};
const empty: FileMessage = { ...message('empty-file'), file: 'rong.txt' };
const ALL = [wrongKey, empty];

test('the page of an article says in Vietnamese what is wrong with its sidecar, where, and what to do', async () => {
  const page = brokenPage(address('chợ/nổi.txt'), ALL);
  expect(page?.status).toBe(500);
  const html = await page?.text();
  expect(html).toContain('<html lang="vi">');
  expect(html).toContain('Tệp có lỗi nên chưa xem được trang này');
  expect(html).toContain('chợ/nổi.yaml, dòng 2');
  expect(html).toContain('Không có mục nào tên “&lt;titel&gt;”.');
  expect(html).toContain('Hãy sửa hoặc xóa.');
  expect(html).not.toContain('rong.txt');
  expect(html).not.toContain('gỡ xuống');
  // It loads again once the file is saved.
  expect(html).toContain('src="/@vite/client"');
});

test('a message about a whole file has no line', async () => {
  const html = await brokenPage(address('rong.txt'), ALL)?.text();
  expect(html).toContain('<h2>rong.txt</h2>');
});

test('an article that the settings leave out does not look broken', async () => {
  const spam = { ...message('keyword-spam'), file: 'rao.txt' };
  const page = brokenPage(address('rao.txt'), [spam]);
  expect(page?.status).toBe(404);
  expect(await page?.text()).toContain('Bài này không được đăng');
});

test('an own page is found by its name', async () => {
  const page = { ...message('page-without-title'), file: '_trang/1-Giới thiệu.md' };
  expect(await brokenPage('thong-tin/gioi-thieu.html', [page])?.text()).toContain(
    'Trang chưa có tên.',
  );
  expect(brokenPage('thong-tin/lien-he.html', [page])).toBeNull();
});

test('other addresses and mere notes get no such page', () => {
  const note = { ...message('headline-derived'), file: 'a.txt' };
  expect(brokenPage(address('a.txt'), [note])).toBeNull();
  expect(brokenPage(address('khac.txt'), ALL)).toBeNull();
  expect(brokenPage('kho.html', ALL)).toBeNull();
  expect(brokenPage('bai/khac.html', ALL)).toBeNull();
});

test('a folder without an article says why on the front page', async () => {
  expect(nothingPage([])).toBeNull();
  const html = await nothingPage(ALL)?.text();
  expect(html).toContain('Chưa có bài nào để xem');
  expect(html).toContain('rong.txt');
  expect(html).toContain('chợ/nổi.yaml, dòng 2');
});
