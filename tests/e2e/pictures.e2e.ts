import { article, expect, overflow, type Place, test } from './fixtures.ts';

const PLACES: readonly Place[] = ['/', '/a/b/', 'file:'];

for (const place of PLACES) {
  test(`pictures load, in their own proportions, at ${place}`, async ({ page, serve }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto((await serve('odd', place)) + article('odd', 'cho-noi.txt').url);
    const pictures = page.locator('.prose img');
    await expect(pictures).toHaveCount(2);
    await expect(
      page.getByRole('img', { name: 'Ghe rau trên sông lúc trời còn tối' }),
    ).toBeVisible();
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0);
    }
    const box = await pictures.first().boundingBox();
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.6, 1);
    // A phone must not load the sizes for desktops.
    const sent = await pictures
      .first()
      .evaluate((image: HTMLImageElement) => image.currentSrc && image.naturalWidth);
    expect(sent).toBeLessThan(500);
    expect(await overflow(page)).toBe(0);
  });
}

test('nothing moves while a picture loads', async ({ page, serve, tolerate }) => {
  tolerate(/\.webp$/u);
  const root = await serve('odd');
  await page.route('**/*.webp', (route) => route.abort());
  await page.goto(root + article('odd', 'cho-noi.txt').url);
  const { width, height } = (await page.locator('.prose img').first().boundingBox()) ?? {
    width: 0,
    height: 0,
  };
  expect(height).toBeCloseTo(width / 1.6, -1);
});
