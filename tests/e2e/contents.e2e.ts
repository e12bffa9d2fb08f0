import { expectAccessible } from './accessible.ts';
import { article, expect, SEED_WITH_HEADLINE, test } from './fixtures.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('a long article has links to each of its parts', async ({ page, serve }) => {
      await page.goto((await serve('reading')) + article('reading', 'ky-su.md').url);
      const contents = page.getByRole('navigation', { name: 'Trong bài này' });
      await contents.getByText('Trong bài này').click();
      await expect(contents.getByRole('link')).toHaveText([
        'Nước lên từ tháng bảy',
        'Chợ nổi vắng dần',
        'Người trẻ đi xa',
        'Ngày trở lại',
      ]);
      await contents.getByRole('link', { name: 'Người trẻ đi xa' }).click();
      const subhead = page.getByRole('heading', { name: 'Người trẻ đi xa' });
      await expect(subhead).toBeInViewport({ ratio: 1 });
      await expect.poll(async () => (await subhead.boundingBox())?.y).toBeLessThan(100);
    });
  });
}

test('a short article has none', async ({ page, serve }) => {
  await page.goto((await serve('seeds')) + article('seeds', SEED_WITH_HEADLINE).url);
  await expect(page.locator('.contents')).toHaveCount(0);
});

test('the open contents are accessible', async ({ page, serve }) => {
  await page.goto((await serve('reading')) + article('reading', 'ky-su.md').url);
  await page.locator('.contents summary').click();
  await expectAccessible(page, 'contents', { part: '.contents' });
  for (const link of await page.locator('.contents a').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
