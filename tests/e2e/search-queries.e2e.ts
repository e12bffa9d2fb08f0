import { article, expect, test } from './fixtures.ts';
import {
  box,
  expectResults,
  headlines,
  headlinesOf,
  parameter,
  results,
  searchAgain,
  searchFor,
  sentences,
} from './searching.ts';

// `tests/site/search-queries.test.ts` asks the same index far more.
test('a query finds its article, and messages say how it was read', async ({ page, serve }) => {
  await page.goto(`${await serve('search')}tim.html`);
  for (const [query, first, said] of [
    ['hòa bình', 'hoi-nghi', ['4 bài cho “hòa bình”']],
    ['dam phan', 'dam-phan', ['1 bài cho “đàm phán” · gõ không dấu']],
    ['nguowif daan', 'xe-buyt', ['12 bài cho “người dân” · đã hiểu theo kiểu gõ Telex/VNI']],
    ['tổng thốngg', 'nha-may-dien', [/^1 bài/u, 'Không thấy “thốngg”, kết quả cho “thống”.']],
    ['xuất khẩu -"cà phê"', 'gao', [/^1 bài/u, 'Đã bỏ 1 bài có “cà phê”.']],
    ['3/7/2025', 'dam-phan', ['1 bài cho “3/7/2025”', 'Bài đăng ngày 3/7/2025.']],
  ] as const) {
    await searchAgain(page, query);
    await expect(headlines(page).first(), query).toHaveText(headlinesOf('search', [first]));
    await expect(sentences(page), query).toHaveText([...said]);
  }
});

test('a keyword of an article links to the articles that have it', async ({ page, serve }) => {
  await page.goto((await serve('search')) + article('search', 'cho-hoa.md').url);
  await page.getByRole('link', { name: 'làng hoa Sa Giang' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('làng hoa Sa Giang');
  await expect(page.locator('.items .headline')).toHaveText([
    article('search', 'cho-hoa.md').headline,
  ]);
});

test('“Mới nhất” sorts the newest first, and “Phù hợp nhất” the best', async ({ page, serve }) => {
  const best = ['hoi-nghi', 'nha-luu-niem', 'thu-vien-xa', 'hoa-nhac'];
  // “hoa, bình” does not match the query, even in a new article.
  const newest = ['hoa-nhac', 'thu-vien-xa', 'nha-luu-niem', 'hoi-nghi'];
  const relevance = page.getByRole('button', { name: 'Phù hợp nhất' });
  const date = page.getByRole('button', { name: 'Mới nhất' });
  await page.goto((await serve('search')) + searchFor('hòa bình'));
  await expectResults(page, 'search', best);
  await expect(relevance).toHaveAttribute('aria-pressed', 'true');
  await date.click();
  await expectResults(page, 'search', newest);
  await expect(date).toHaveAttribute('aria-pressed', 'true');
  await expect(relevance).toHaveAttribute('aria-pressed', 'false');
  await expect(results(page).locator('.meta')).toContainText([
    '23/10/2025',
    '8/9/2025',
    '20/2/2024',
    '14/5/2023',
  ]);
  // The address keeps the choice.
  await page.reload();
  await expectResults(page, 'search', newest);
  await relevance.click();
  await expectResults(page, 'search', best);
  await page.goBack();
  await expectResults(page, 'search', newest);
  await expect(date).toHaveAttribute('aria-pressed', 'true');
});

test.describe('“Tìm đúng như đã gõ”', () => {
  const asTyped = 'Tìm đúng như đã gõ';
  const broader = 'Tìm rộng hơn';

  test('ignores other names, stands in the address, and can be undone', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('kiev'));
    await expectResults(page, 'search', ['mua-dong', 'nha-may-dien']);
    await page.getByRole('button', { name: asTyped }).click();
    await expectResults(page, 'search', ['mua-dong']);
    await expect(sentences(page)).toHaveText(['1 bài cho “kiev”']);
    expect(parameter(page, 'dung')).toBe('1');
    expect(parameter(page, 'q')).toBe('kiev');
    await page.reload();
    await expectResults(page, 'search', ['mua-dong']);
    await page.getByRole('button', { name: broader }).click();
    await expectResults(page, 'search', ['mua-dong', 'nha-may-dien']);
    expect(parameter(page, 'dung')).toBeNull();
    await page.goBack();
    await expectResults(page, 'search', ['mua-dong']);
    await page.goBack();
    await expectResults(page, 'search', ['mua-dong', 'nha-may-dien']);
    await expect(page.getByRole('button', { name: asTyped })).toBeVisible();
  });

  test('ends with the next query', async ({ page, serve }) => {
    await page.goto(`${await serve('search')}tim.html?q=kiev&dung=1`);
    await expectResults(page, 'search', ['mua-dong']);
    await box(page).fill('kyiv');
    await expectResults(page, 'search', ['nha-may-dien', 'mua-dong']);
    expect(parameter(page, 'dung')).toBeNull();
  });

  test('is not offered if the query was searched as typed', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('đàm phán'));
    await expect(results(page)).toHaveCount(1);
    await expect(page.getByRole('button', { name: asTyped })).toBeHidden();
  });
});
