import type { Page } from '@playwright/test';
import { NAME_OF_MANY } from '../site/story-articles.ts';
import { article, expect, overflow, storyOf, test } from './fixtures.ts';

const FLOOD = 'lu-1.txt';
const entry = (page: Page, headline: string | RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: headline }) });

test('a story shows day by day what each article adds, without a script', async ({
  browser,
  serve,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto((await serve('stories')) + storyOf(FLOOD));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Mưa lũ sông Chảy đe dọa ba huyện của Tân Giang',
  );
  await expect(page.getByRole('heading', { level: 2, name: /^Thứ|^Chủ/u })).toHaveText([
    'Thứ Bảy, 25/10/2025',
    'Thứ Sáu, 24/10/2025',
    'Thứ Năm, 23/10/2025',
    'Thứ Tư, 22/10/2025',
    'Thứ Ba, 21/10/2025',
  ]);
  await expect(page.getByText('7 bài · 4 nguồn · 21/10 – 25/10/2025')).toBeVisible();

  const roads = entry(page, /1\.200 hộ sơ tán/u);
  await expect(roads).toContainText(
    'Đến 9h sáng 24/10, nước lũ sông Chảy làm ngập mười hai tuyến đường',
  );
  await roads.getByText('1 câu giống bài trước · 2 câu sửa lại').click();
  await expect(roads.locator('mark').filter({ hasText: 'cả tỉnh' })).toBeVisible();
  await expect(roads.getByRole('listitem')).toContainText([
    /1\.200 hộ.*Trước đó: .*400 hộ/su,
    'Sở Giáo dục',
    'Ông Nguyễn Hữu Thọ',
  ]);
  await context.close();
});

test('an article that nearly repeats another is folded below it', async ({ page, serve }) => {
  await page.goto((await serve('stories')) + storyOf(FLOOD));
  const repeat = page.getByRole('link', { name: 'Hồ Sông Chảy xả lũ đêm 23/10' });
  await expect(repeat).toBeHidden();
  await entry(page, 'Hồ thủy điện Sông Chảy xả lũ trong đêm')
    .getByText('1 bài gần như trùng')
    .click();
  await expect(repeat).toBeVisible();
});

test('an article links to its story, and to the articles before and after', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('stories')) + article('stories', 'lu-3.txt').url);
  const story = page.locator('.in-story');
  await expect(story).toContainText('Bài 3/7, tính từ bài đầu tiên');
  await story.getByRole('link', { name: 'Hồ thủy điện Sông Chảy xả lũ trong đêm' }).click();
  await expect(page.locator('.in-story')).toContainText('Bài 4/7');
  await page.getByRole('link', { name: 'Mưa lũ sông Chảy đe dọa ba huyện của Tân Giang' }).click();
  await expect(page).toHaveURL((await serve('stories')) + storyOf(FLOOD));
});

test('the front page shows a story once, with its sources', async ({ page, serve }) => {
  await page.goto(`${await serve('stories')}index.html`);
  const line = page.locator('.story-line').filter({ hasText: '7 bài' });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('Nguồn: Báo Bến Nước, Tin Sông Hậu');
  await line.getByRole('link').click();
  await expect(page).toHaveURL((await serve('stories')) + storyOf(FLOOD));
});

for (const width of [320, 1280]) {
  test(`a story of forty articles fits a screen of ${width} px, and its days link to their places`, async ({
    page,
    serve,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto((await serve('stories')) + storyOf('dai-00.txt', NAME_OF_MANY));
    expect(await overflow(page)).toBe(0);
    const days = page.getByRole('navigation', { name: 'Các ngày' });
    await days.getByRole('link', { name: /^5\/11/u }).click();
    await expect(page.getByRole('heading', { name: 'Thứ Tư, 5/11/2025' })).toBeInViewport();
  });
}

test('an old address of a story opens the story of its article', async ({
  page,
  serve,
  tolerate,
}) => {
  tolerate(/status of 404/u);
  const { url } = article('stories', 'lu-3.txt');
  const id = url.slice(-'00000000.html'.length);
  await page.goto(`${await serve('stories')}dong-su-kien/tach-ra-tu-truoc-${id}`);
  await expect(page).toHaveURL((await serve('stories')) + storyOf(FLOOD));
});

test('a name in an article links to the page of its owner', async ({ page, serve }) => {
  await page.goto((await serve('stories')) + article('stories', 'lu-6.txt').url);
  await page.locator('.prose').getByRole('link', { name: 'Lê Thị Hạnh' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lê Thị Hạnh');
  await expect(page.locator('.title')).toContainText('4 bài');
  await expect(page.locator('.entry b').first()).toHaveText('Lê Thị Hạnh');
  await expect(page.getByRole('complementary', { name: 'Thường được nhắc cùng' })).toBeVisible();
});

test('readers can switch the links of names off, also for the keyboard', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('stories')) + article('stories', 'lu-6.txt').url);
  const names = page.locator('.prose').getByRole('link');
  const count = await names.count();
  expect(count).toBeGreaterThan(1);
  await page
    .getByRole('button', { name: /^Cỡ chữ/u })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: 'Cỡ chữ, màu nền' });
  await dialog.getByText('Chữ thường').click();
  await expect(names).toHaveCount(0);
  await page.reload();
  await expect(names).toHaveCount(0);
  await page
    .getByRole('button', { name: /^Cỡ chữ/u })
    .first()
    .click();
  await dialog.getByText('Có liên kết').click();
  await expect(names).toHaveCount(count);
});

test('a search for a name offers its page above the results, and a filter by person', async ({
  page,
  serve,
}) => {
  const root = await serve('stories');
  await page.goto(`${root}tim.html?q=le+thi+hanh`);
  await expect(page.locator('#trang-rieng')).toHaveText('Nhân vật: Lê Thị Hạnh');
  await expect(page.locator('#ket-qua > li')).not.toHaveCount(0);
  await page.goto(`${root}tim.html?q=song+chay&nguoi=Lê+Thị+Hạnh`);
  await expect(page.getByRole('checkbox', { name: /^Lê Thị Hạnh/u })).toBeChecked();
  await expect(page.locator('#ket-qua > li')).toHaveCount(4);
});
