import type { Locator, Page } from '@playwright/test';
import { article, expect, overflow, test } from './fixtures.ts';
import {
  box,
  expectResults,
  headlines,
  headlinesOf,
  PROMPT,
  parameter,
  results,
  searchFor,
  sentences,
  status,
} from './searching.ts';

/** Twelve articles have it. */
const COMMON = searchFor('người dân');
const choice = (page: Page, kind: string, value: string): Locator =>
  page
    .getByRole('group', { name: kind })
    .getByRole('checkbox', { name: new RegExp(`^${value}`, 'u') });
const bar = (page: Page, label: string): Locator =>
  page.getByRole('group', { name: 'Thời gian' }).getByRole('button', { name: label, exact: true });
/** The number of results without filters. Any filter changes it. */
const ALL = '12 bài';
const count = (page: Page, text: string): Promise<void> =>
  expect(sentences(page).first()).toHaveText(
    `${text} cho “người dân”${text === ALL ? '' : ' · trong phần đã lọc'}`,
  );

test.describe('narrowing', () => {
  test('works by year, then by month of that year, and back', async ({ page, serve }) => {
    await page.goto((await serve('search')) + COMMON);
    await count(page, ALL);
    await expect(bar(page, 'Năm 2024: 5 bài')).toBeVisible();
    await bar(page, 'Năm 2025: 7 bài').click();
    await count(page, '7 bài');
    expect(parameter(page, 'luc')).toBe('2025');
    await expect(page.getByText('Lọc kết quả (đang lọc 1)')).toBeVisible();
    await expect(bar(page, 'Tháng 5/2025: 0 bài')).toBeDisabled();
    await bar(page, 'Tháng 10/2025: 2 bài').click();
    await count(page, '2 bài');
    await expectResults(page, 'search', ['hoa-nhac', 'budapest']);
    await expect(bar(page, 'Tháng 10/2025: 2 bài')).toHaveAttribute('aria-pressed', 'true');
    expect(parameter(page, 'luc')).toBe('2025-10');
    // A second press removes the month. “Mọi lúc” removes the year.
    await bar(page, 'Tháng 10/2025: 2 bài').click();
    await count(page, '7 bài');
    await page.getByRole('button', { name: 'Mọi lúc' }).click();
    await count(page, ALL);
    expect(parameter(page, 'luc')).toBeNull();
  });

  test('works for articles without a date, and back', async ({ page, serve }) => {
    await page.goto((await serve('odd')) + searchFor('sông'));
    await expect(sentences(page).first()).toHaveText('6 bài cho “sông”');
    const undated = page.getByRole('button', { name: 'Không rõ ngày: 3 bài' });
    await undated.press('Enter');
    await expect(sentences(page).first()).toHaveText('3 bài cho “sông” · trong phần đã lọc');
    await expect(results(page).getByText(/\d+\/\d+\/\d{4}/u)).toHaveCount(0);
    expect(parameter(page, 'luc')).toBe('khong');
    await page.reload();
    await expect(results(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'Mọi lúc' }).press('Enter');
    await expect(undated).toBeFocused();
    await expect(results(page)).toHaveCount(6);
  });

  test('works by section, source and byline, each with its number of articles', async ({
    page,
    serve,
  }) => {
    await page.goto((await serve('search')) + COMMON);
    const values = (kind: string): Locator =>
      page.getByRole('group', { name: kind }).getByRole('listitem');
    await expect(values('Chuyên mục')).toHaveText([
      /^Đời sống\s*4$/u,
      /^Thời sự\s*3$/u,
      /^Giáo dục\s*2$/u,
      /^(?:Kinh tế|Thế giới|Thể thao)\s*1$/u,
      /^(?:Kinh tế|Thế giới|Thể thao)\s*1$/u,
      /^(?:Kinh tế|Thế giới|Thể thao)\s*1$/u,
    ]);
    await expect(values('Nguồn')).toHaveText([/^Tin Đồng Bằng\s*7$/u, /^Báo Bến Sông\s*4$/u]);
    await expect(values('Tác giả')).toHaveText([
      /^Đỗ Quyên\s*5$/u,
      /^Lê Minh\s*4$/u,
      /^Vân Anh\s*3$/u,
    ]);

    await choice(page, 'Chuyên mục', 'Thời sự').check();
    await count(page, '3 bài');
    await expectResults(page, 'search', ['xe-buyt', 'da-nang', 'cay-xanh']);
    // Counts of the same kind ignore the chosen value. Other kinds respect it.
    await expect(values('Chuyên mục').first()).toHaveText(/^Thời sự\s*3$/u);
    await expect(values('Chuyên mục').nth(1)).toHaveText(/^Đời sống\s*4$/u);
    await expect(values('Tác giả')).toHaveText([/^Lê Minh\s*2$/u, /^Đỗ Quyên\s*1$/u]);
    await expect(bar(page, 'Tháng 8/2025: 1 bài')).toHaveCount(0);
    await expect(bar(page, 'Năm 2025: 2 bài')).toBeVisible();

    await choice(page, 'Chuyên mục', 'Giáo dục').check();
    await count(page, '5 bài');
    await choice(page, 'Tác giả', 'Đỗ Quyên').check();
    await count(page, '3 bài');
    await expectResults(page, 'search', ['xe-buyt', 'thu-vien-xa', 'dai-hoc']);
    await choice(page, 'Nguồn', 'Báo Bến Sông').check();
    await expectResults(page, 'search', ['xe-buyt']);
    const address = new URL(page.url()).searchParams;
    expect(address.getAll('muc').toSorted()).toEqual(['Giáo dục', 'Thời sự']);
    expect(address.getAll('tacgia')).toEqual(['Đỗ Quyên']);
    expect(address.getAll('nguon')).toEqual(['Báo Bến Sông']);
    await expect(page.getByText('Lọc kết quả (đang lọc 4)')).toBeVisible();

    await page.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
    await count(page, ALL);
    await expect(box(page), 'the focus of what is gone').toBeFocused();
    await expect(choice(page, 'Chuyên mục', 'Thời sự')).not.toBeChecked();
    await expect(page.getByRole('button', { name: 'Bỏ lọc' })).toBeHidden();
  });

  test('stands in the address, so that it can be sent, and the back button works', async ({
    page,
    context,
    serve,
  }) => {
    await page.goto((await serve('search')) + COMMON);
    await bar(page, 'Năm 2024: 5 bài').click();
    await count(page, '5 bài');
    await choice(page, 'Tác giả', 'Đỗ Quyên').check();
    await count(page, '3 bài');
    await choice(page, 'Chuyên mục', 'Đời sống').check();
    await count(page, '1 bài');
    await choice(page, 'Chuyên mục', 'Giáo dục').check();
    const files = ['hang-rong', 'dai-hoc'];
    await expectResults(page, 'search', files);

    const other = await context.newPage();
    await other.goto(page.url());
    await expectResults(other, 'search', files);
    await expect(choice(other, 'Tác giả', 'Đỗ Quyên')).toBeChecked();
    await expect(choice(other, 'Chuyên mục', 'Giáo dục')).toBeChecked();

    await page.goBack();
    await expectResults(page, 'search', ['hang-rong']);
    await expect(choice(page, 'Chuyên mục', 'Giáo dục')).not.toBeChecked();
    await expect(choice(page, 'Chuyên mục', 'Đời sống')).toBeChecked();
    await page.goBack();
    await page.goBack();
    await count(page, '5 bài');
    await expect(choice(page, 'Tác giả', 'Đỗ Quyên')).not.toBeChecked();
    await page.goBack();
    await count(page, ALL);
    await page.goForward();
    await count(page, '5 bài');
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expectResults(page, 'search', files);
    await expect(choice(page, 'Tác giả', 'Đỗ Quyên')).toBeChecked();
    // The same holds after a visit to an article.
    await headlines(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      headlinesOf('search', ['hang-rong']),
    );
    await page.goBack();
    await expectResults(page, 'search', files);
  });

  test('stays for the next query', async ({ page, serve }) => {
    await page.goto(`${await serve('search')}${searchFor('đàm phán')}&muc=Thế+giới`);
    await expectResults(page, 'search', ['dam-phan']);
    await box(page).fill('hòa bình');
    await expectResults(page, 'search', ['hoi-nghi']);
    await expect(choice(page, 'Chuyên mục', 'Thế giới')).toBeChecked();
  });

  test('says so if no article is left, and can be undone', async ({ page, serve }) => {
    await page.goto(`${await serve('search')}${searchFor('hòa bình')}&muc=Thể+thao`);
    await expect(sentences(page)).toHaveText([
      'Không có bài nào cho “hòa bình” trong phần đã lọc. Hãy bỏ lọc để tìm trong mọi bài.',
    ]);
    await expect(results(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Bỏ lọc' }).click();
    await expect(results(page)).toHaveCount(4);
  });

  test('counts only articles that fit a date in the query', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('tháng 7/2025'));
    await expect(results(page)).toHaveCount(3);
    const values = page.getByRole('group', { name: 'Tác giả' }).getByRole('listitem');
    await expect(values).toHaveText([/^Lê Minh\s*2$/u, /^Vân Anh\s*1$/u]);
    await box(page).fill('người dân tháng 10/2025');
    await expectResults(page, 'search', ['hoa-nhac', 'budapest']);
    await expect(page.getByRole('group', { name: 'Chuyên mục' }).getByRole('listitem')).toHaveText([
      /^(?:Thế giới|Đời sống)\s*1$/u,
      /^(?:Thế giới|Đời sống)\s*1$/u,
    ]);
  });

  test('keeps the focus if the reader uses the keyboard', async ({ page, serve }) => {
    await page.goto((await serve('search')) + COMMON);
    await count(page, ALL);
    const section = choice(page, 'Chuyên mục', 'Thời sự');
    await section.focus();
    await page.keyboard.press('Space');
    await count(page, '3 bài');
    await expect(choice(page, 'Tác giả', 'Vân Anh')).toHaveCount(0);
    await expect(section).toBeChecked();
    await expect(section).toBeFocused();
    await bar(page, 'Năm 2025: 2 bài').focus();
    await page.keyboard.press('Enter');
    await count(page, '2 bài');
    await expect(page.getByRole('group', { name: 'Thời gian' }).locator(':focus')).toHaveCount(1);
  });

  test('opens and closes on a phone, and nothing is wider than the screen', async ({
    page,
    serve,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto((await serve('search')) + COMMON);
    await count(page, ALL);
    await expect(choice(page, 'Chuyên mục', 'Thời sự')).toBeHidden();
    expect(await overflow(page), 'pixels too wide').toBeLessThanOrEqual(0);
    await page.getByText('Lọc kết quả', { exact: true }).click();
    await expect(choice(page, 'Chuyên mục', 'Thời sự')).toBeVisible();
    expect(await overflow(page), 'pixels too wide').toBeLessThanOrEqual(0);
    await bar(page, 'Năm 2025: 7 bài').click();
    await count(page, '7 bài');
    // The panel stays open for the next choice.
    await expect(bar(page, 'Tháng 10/2025: 2 bài')).toBeVisible();
  });

  test('by the twelve months of a year fits a phone and a thumb', async ({ page, serve }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${await serve('search')}${COMMON}&luc=2025`);
    await count(page, '7 bài');
    await page.getByText('Lọc kết quả (đang lọc 1)').click();
    const months = page.getByRole('group', { name: 'Thời gian' }).getByRole('listitem');
    await expect(months).toHaveCount(12);
    expect(await overflow(page), 'pixels too wide').toBeLessThanOrEqual(0);
    for (const month of await months.getByRole('button').all()) {
      const { width = 0, height = 0 } = (await month.boundingBox()) ?? {};
      expect(width, 'width').toBeGreaterThanOrEqual(44);
      expect(height, 'height').toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('with the keyboard', () => {
  test('arrows move through the results and back, and Enter opens one', async ({ page, serve }) => {
    await page.goto(`${await serve('search')}tim.html`);
    await box(page).pressSequentially('xuất khẩu');
    await expectResults(page, 'search', ['gao', 'ca-phe']);
    // Suggestions come before the results.
    for (const option of await page.getByRole('option').all()) {
      await page.keyboard.press('ArrowDown');
      await expect(option).toHaveAttribute('aria-selected', 'true');
    }
    await page.keyboard.press('ArrowDown');
    await expect(headlines(page).first()).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    await page.keyboard.press('ArrowDown');
    await expect(headlines(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(headlines(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      headlinesOf('search', ['gao']),
    );
  });

  test('Escape returns to the box, and there empties it', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('xuất khẩu'));
    await expect(results(page)).toHaveCount(2);
    await headlines(page).nth(1).focus();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('xuất khẩu');
    await page.keyboard.press('Escape');
    await expect(box(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    await expect(sentences(page)).toHaveText([PROMPT]);
    expect(parameter(page, 'q')).toBeNull();
  });

  test('Enter in the box searches at once and stays on the page', async ({ page, serve }) => {
    await page.goto(`${await serve('search')}tim.html`);
    await box(page).fill('dam phan');
    await box(page).press('Enter');
    await expectResults(page, 'search', ['dam-phan']);
    await expect(box(page)).toBeFocused();
    await expect(page).toHaveURL(/\/tim\.html\?q=dam\+phan$/u);
  });

  test('results appear while a word is typed, and the last letters win', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve('search')}tim.html`);
    await box(page).pressSequentially('tong th');
    await expect(headlines(page).first()).toHaveText(headlinesOf('search', ['nha-may-dien']));
    await box(page).pressSequentially('ong');
    await expect(page).toHaveURL(/q=tong\+thong$/u);
    await expect(sentences(page)).toHaveText(['1 bài cho “tổng thống” · gõ không dấu']);
    await expectResults(page, 'search', ['nha-may-dien']);
  });
});

test.describe('recent searches', () => {
  const recent = (page: Page): Locator => page.locator('#gan-day').getByRole('listitem');

  test('are kept on the device, can be used again and cleared', async ({ page, serve }) => {
    const root = await serve('search');
    await page.goto(`${root}tim.html`);
    await expect(page.getByRole('heading', { name: 'Tìm gần đây' })).toBeHidden();
    await box(page).fill('dam phan');
    await box(page).press('Enter');
    await expect(results(page)).toHaveCount(1);
    // Queries that were only typed are not stored. A query whose result was opened is.
    await box(page).fill('budapest');
    await expectResults(page, 'search', ['budapest']);
    await box(page).fill('xuất khẩu');
    await expectResults(page, 'search', ['gao', 'ca-phe']);
    await headlines(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.goto(`${root}tim.html`);
    await expect(page.getByRole('heading', { name: 'Tìm gần đây' })).toBeVisible();
    await expect(recent(page)).toHaveText(['xuất khẩu', 'dam phan']);
    await recent(page).getByRole('link', { name: 'dam phan' }).click();
    await expectResults(page, 'search', ['dam-phan']);
    await expect(box(page)).toHaveValue('dam phan');
    await expect(page.getByRole('heading', { name: 'Tìm gần đây' })).toBeHidden();
    await page.goBack();
    await expect(box(page)).toHaveValue('');
    await page.getByRole('button', { name: 'Xóa lịch sử tìm kiếm' }).click();
    await expect(page.getByRole('heading', { name: 'Tìm gần đây' })).toBeHidden();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Tìm gần đây' })).toBeHidden();
    expect(await page.evaluate(() => localStorage.getItem('ban-tin:tim'))).toBeNull();
  });

  test('keep the focus in the box with a keyboard, and open no screen keyboard with a pointer', async ({
    page,
    serve,
  }) => {
    await page.goto(`${await serve('search')}tim.html`);
    await box(page).fill('dam phan');
    await box(page).press('Enter');
    await expectResults(page, 'search', ['dam-phan']);
    for (const by of ['key', 'pointer'] as const) {
      await page.goto('about:blank');
      await page.goto(`${await serve('search')}tim.html`);
      const again = recent(page).getByRole('link', { name: 'dam phan' });
      if (by === 'key') await again.press('Enter');
      else await again.click();
      await expectResults(page, 'search', ['dam-phan']);
      if (by === 'key') await expect(box(page)).toBeFocused();
      else await expect(box(page)).not.toBeFocused();
    }
  });

  test('are the last eight, each one once', async ({ page, serve }) => {
    await page.goto(`${await serve('search')}tim.html`);
    const queries = ['gạo', 'chợ', 'sông', 'sách', 'cúp', 'xe', 'cây', 'cầu', 'phở', 'sông'];
    for (const query of queries) {
      await box(page).fill(query);
      await box(page).press('Enter');
      await expect(status(page)).toContainText(`“${query}”`);
    }
    await box(page).fill('');
    await expect(recent(page)).toHaveText([
      'sông',
      'phở',
      'cầu',
      'cây',
      'xe',
      'cúp',
      'sách',
      'chợ',
    ]);
  });

  for (const [name, script] of [
    [
      'is blocked',
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Blocked', 'SecurityError'); } })",
    ],
    [
      'is full',
      "Storage.prototype.setItem = () => { throw new DOMException('Full', 'QuotaExceededError'); }",
    ],
    ['holds something else', "localStorage.setItem('ban-tin:tim', '{\"a\":[1')"],
    ['holds another shape', "localStorage.setItem('ban-tin:tim', '[1,null,{}]')"],
  ] as const) {
    test(`nothing breaks if the storage ${name}`, async ({ page, serve }) => {
      await page.addInitScript(script);
      await page.goto(`${await serve('search')}tim.html`);
      await expect(recent(page)).toHaveCount(0);
      await box(page).fill('dam phan');
      await box(page).press('Enter');
      await expectResults(page, 'search', ['dam-phan']);
      await headlines(page).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        headlinesOf('search', ['dam-phan']),
      );
    });
  }
});

test.describe('a result', () => {
  test('shows its best passage with the matches as the article spells them, its date and its matches', async ({
    page,
    serve,
  }) => {
    await page.goto((await serve('search')) + searchFor('quan pho'));
    await expectResults(page, 'search', ['budapest']);
    const result = results(page).first();
    await expect(result).toContainText('23/10/2025');
    await expect(result).toContainText('Xuất hiện 3 lần trong bài');
    await expect(result.locator('mark')).toHaveText(['quán phở', 'quán phở']);
    await expect(result.getByRole('paragraph').first()).toContainText(
      'bà học tiếng Việt trong một quán phở ven sông Danube; quán phở ấy nay đã đóng cửa',
    );
  });

  test('also marks matches in the headline', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('dam phan'));
    await expect(headlines(page).first().locator('mark')).toHaveText(['đàm phán']);
  });

  test('opens the article at the passage, marked, with buttons to move on and to clear', async ({
    page,
    serve,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto((await serve('search')) + searchFor('quan pho'));
    await headlines(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      headlinesOf('search', ['budapest']),
    );
    const marks = page.getByRole('main').locator('mark');
    await expect(marks).toHaveText(['quán phở', 'quán phở', 'quán phở']);
    await expect(status(page)).toContainText('“quán phở” xuất hiện 3 lần trong bài.');
    await expect(marks.nth(1)).toBeInViewport();
    await expect(marks.first()).not.toBeInViewport();
    await page.getByRole('button', { name: 'Kết quả sau' }).click();
    await expect(marks.nth(2)).toBeInViewport();
    await page.getByRole('button', { name: 'Kết quả sau' }).click();
    await expect(marks.first()).toBeInViewport();
    await expect(marks.nth(1)).not.toBeInViewport();
    await page.getByRole('button', { name: 'Kết quả trước' }).click();
    await expect(marks.nth(2)).toBeInViewport();
    expect(parameter(page, 'tim')).toBe('quán phở');

    const text = await page.getByRole('article').innerText();
    await page.getByRole('button', { name: 'Xóa đánh dấu' }).press('Enter');
    await expect(marks).toHaveCount(0);
    await expect(page.locator('p:focus'), 'the passage that was shown').toContainText('quán phở');
    await expect(page.getByRole('button', { name: 'Kết quả sau' })).toHaveCount(0);
    expect(parameter(page, 'tim')).toBeNull();
    expect(await page.getByRole('article').innerText()).toBe(text);
    await page.reload();
    await expect(marks).toHaveCount(0);
    await page.goBack();
    await expectResults(page, 'search', ['budapest']);
  });

  test('with its match in the headline marks it there', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('dam phan'));
    await headlines(page).first().click();
    await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('đàm phán');
    await expect(status(page)).toContainText('“đàm phán” xuất hiện 1 lần trong bài.');
    await expect(page.getByRole('button', { name: 'Kết quả sau' })).toHaveCount(0);
  });

  test('of words that stand apart marks each of them', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('học phí kỹ sư'));
    await headlines(page).first().click();
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
    const marked = await page.getByRole('main').locator('mark').allTextContents();
    const words = marked.join(' ').toLowerCase();
    for (const word of ['học', 'phí', 'kỹ', 'sư']) expect(words).toContain(word);
  });

  test('found by another name marks that name', async ({ page, serve }) => {
    await page.goto((await serve('search')) + searchFor('kiev'));
    const other = headlines(page).nth(1);
    await expect(other.locator('mark')).toHaveText('Kyiv');
    await other.click();
    await expect(page.getByRole('heading', { level: 1 }).locator('mark')).toHaveText('Kyiv');
  });

  test('an article that is opened without a search has no marks', async ({ page, serve }) => {
    await page.goto((await serve('search')) + article('search', 'budapest.md').url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').locator('mark')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Xóa đánh dấu' })).toHaveCount(0);
  });
});

test('all results of a common query can be shown, first ten and then the rest', async ({
  page,
  serve,
}) => {
  await page.goto((await serve('search')) + COMMON);
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Xem thêm kết quả' }).click();
  await expect(results(page)).toHaveCount(12);
  await expect(headlines(page).nth(10)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Xem thêm kết quả' })).toBeHidden();
  expect(new Set(await headlines(page).allTextContents()).size).toBe(12);
});

test('the message about results stays while the numbers of the filters load', async ({
  page,
  serve,
}) => {
  // The clock stops until the results appear, however long they take.
  await page.clock.install({ time: new Date('2025-11-01T08:00:00') });
  await page.clock.pauseAt(new Date('2025-11-01T09:00:00'));
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/facets.*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto((await serve('search')) + COMMON);
  await expect(results(page)).toHaveCount(10);
  await page.clock.runFor(5000);
  release();
  await expect(choice(page, 'Chuyên mục', 'Thời sự')).toBeVisible();
  await count(page, ALL);
});

test.describe('many names as filters', () => {
  const bylines = (page: Page): Locator => page.getByRole('group', { name: 'Tác giả' });
  const finder = (page: Page): Locator => page.getByRole('searchbox', { name: 'Tìm tác giả' });
  const values = (page: Page): Locator => bylines(page).getByRole('listitem');

  test('show ten, and a box finds the others without accents, by Telex and by keyboard', async ({
    page,
    serve,
  }) => {
    await page.goto((await serve('many')) + searchFor('helsinki'));
    await expect(values(page)).toHaveCount(10);
    await expect(bylines(page)).toContainText(/Còn \d+ tên khác\./u);
    const shown = await values(page).allTextContents();
    await finder(page).focus();
    await page.keyboard.type('tran');
    await expect(values(page).first()).toHaveText(/^Trần /u);
    for (const text of await values(page).allTextContents()) expect(text).toMatch(/Trần/u);
    await finder(page).fill('traanf');
    await expect(values(page).first()).toHaveText(/^Trần /u);
    await finder(page).fill('zzz');
    await expect(values(page)).toHaveCount(0);
    await expect(bylines(page)).toContainText('Không có tên nào khớp “zzz”.');
    await finder(page).fill('');
    await expect(values(page)).toHaveText(shown);
    // A value from the box filters, and stays visible after the box is cleared.
    await finder(page).fill('tran');
    const name = (await values(page).first().locator('span').textContent()) ?? '';
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByText('Lọc kết quả (đang lọc 1)')).toBeVisible();
    await expect(bylines(page).getByRole('checkbox', { checked: true })).toBeFocused();
    expect(parameter(page, 'tacgia')).toBe(name);
    await finder(page).fill('');
    await expect(values(page).first()).toContainText(name);
    await expect(values(page)).toHaveCount(10);
  });

  test('have no box if all are shown', async ({ page, serve }) => {
    await page.goto((await serve('search')) + COMMON);
    await expect(bylines(page).getByRole('listitem')).toHaveCount(3);
    await expect(finder(page)).toBeHidden();
  });
});
