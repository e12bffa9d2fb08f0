import { expectAccessible } from './accessible.ts';
import { article, expect, SEED_WITH_FIGURE, test } from './fixtures.ts';

const story = () => article('reading', 'chum-anh.txt').url;
const REASON = 'Bản gốc không kèm ảnh.';

test('a photo story without its photos is a list of captions, and says why once', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('reading')) + story());
  await expect(page.getByText(REASON)).toHaveCount(1);
  const captions = page.locator('.prose').getByRole('listitem');
  await expect(captions).toHaveCount(7);
  await expect(captions.first()).toHaveText(
    'Ghe bầu cập bến Cái Răng lúc nước ròng (Ảnh: Minh Tâm)',
  );
  await expectAccessible(page, 'captions', { part: '.prose' });
});

test('a single caption is small and grey', async ({ page, serve }) => {
  await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_FIGURE).url);
  await expect(page.getByText(REASON)).toHaveCount(1);
  const caption = page.locator('.prose figcaption');
  await expect(caption).toHaveText(/^Tổng thống Mỹ Donald Trump tiếp đón/u);
  await expect(caption).toHaveCSS('border-inline-start-width', '0px');
  await expect(caption.locator('strong')).toHaveCount(0);
});

test('a search marks captions, but never the site’s own words', async ({ page, serve }) => {
  const root = await serve('reading');
  await page.goto(`${root}${story()}?tim=nước+ròng`);
  await expect(page.locator('.captions mark')).toHaveCount(7);
  await page.goto(`${root}${story()}?tim=bản+gốc`);
  await expect(page.locator('.without-pictures mark')).toHaveCount(0);
});

test('an undated article links to the ones before and after it', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + article('reading', 'khong-ngay-b.md').url);
  const others = page.getByRole('navigation', { name: 'Bài trước và bài sau' });
  await expect(others.getByRole('link')).toHaveText([
    /^\s*Bài trước\s+Bài không ngày a\s*$/u,
    /^\s*Bài sau\s+Bài không ngày c\s*$/u,
  ]);
  await expect(others.getByRole('link').last()).toHaveAttribute('rel', 'next');
  await page.goto((await serve('reading')) + article('reading', 'chum-anh.txt').url);
  await expect(others.getByRole('link')).toHaveText([/^\s*Bài sau\s+Bài không ngày a\s*$/u]);
});
