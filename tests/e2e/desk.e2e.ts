import type { Route } from '@playwright/test';
import { makePicture } from '../picture.ts';
import { MANY, notice, openArticle, paste, test } from './desk/fixture.ts';
import { PASTES } from './desk/pastes.ts';
import { expect } from './fixtures.ts';

// All tests share one desk and its articles.
test.describe.configure({ mode: 'default' });

for (const { from, text, html, typed = [], article } of PASTES) {
  test(`a text pasted from ${from} becomes an article`, async ({ page, desk }) => {
    await page.goto(`${desk.address}#/moi`);
    await paste(page, text, html);
    const tab = page.getByRole('tab', { name: 'Thông tin' });
    await tab.click();
    for (const [field, words] of typed) await page.getByLabel(field, { exact: true }).fill(words);
    await page.getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.waitForURL(/#\/bai\//u);
    const file = decodeURIComponent(page.url().replace(/^.*#\/bai\//u, ''));
    // Whoever saves stays where they are.
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('nav [aria-current]')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Gỡ bài…' })).toBeVisible();

    const read = await page.evaluate(
      async (file) => (await fetch(`api/article?file=${encodeURIComponent(file)}`)).json(),
      file,
    );
    expect(read.fields.headline).toBe(article.headline);
    expect(read.fields.published).toBe(article.published ?? null);
    expect(read.fields.bylines.join(', ')).toBe(article.bylines ?? '');
    expect(read.fields.standfirst).toBe(article.standfirst ?? null);
    await page.getByRole('tab', { name: 'Bài khi đăng' }).click();
    const shown = page.frameLocator('iframe.preview');
    await expect(shown.getByRole('heading', { level: 1 })).toHaveText(article.headline);
    for (const paragraph of article.paragraphs)
      await expect(shown.getByRole('paragraph').filter({ hasText: paragraph })).toHaveCount(1);
    if (article.caption !== undefined)
      await expect(shown.locator('.prose')).toContainText(article.caption);
    for (const junk of article.without) await expect(shown.locator('body')).not.toContainText(junk);
    // The pasted text is kept unchanged.
    expect(desk.read(file)).toContain(article.paragraphs[0]?.slice(0, 30));
  });
}

test('in a pile of 300, articles that need a check come first, and can be filtered, searched and paged', async ({
  page,
  desk,
}) => {
  desk.write('tam-ngay-hong.txt', 'Bến đò đổi giờ\n\nTừ tháng sau đò chạy đến tám giờ tối.\n');
  desk.write('tam-ngay-hong.yaml', 'published: hôm nào đó\n');
  await page.goto(desk.address);
  const rows = page.locator('.rows > li');
  await expect(rows).toHaveCount(100);
  await expect(rows.first()).toContainText('tam-ngay-hong.txt');
  await expect(rows.first()).toContainText('Có lỗi');
  await page.getByRole('button', { name: /^Không rõ ngày/u }).click();
  await expect(page.locator('.shown')).toHaveText(/^\d+ trong \d+ bài$/u);
  for (const row of await rows.all()) await expect(row).toContainText('Không rõ ngày');
  await page.getByRole('button', { name: /^Tất cả/u }).click();
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await expect(rows).toHaveCount(100);
  await expect(rows.getByText('tam-ngay-hong.txt')).toHaveCount(0);
  await expect(page.locator('.pager')).toContainText(`Trang 2/${Math.ceil((MANY + 1) / 100)}`);
  const box = page.getByRole('searchbox', { name: 'Tìm trong danh sách' });
  await box.fill('TAM ngay-hong');
  await expect(rows).toHaveCount(1);
  // Enter ends a word of an input method; only the next one goes to the list.
  await box.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(box).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows.first().getByRole('link').first()).toBeFocused();
  await box.fill('không có bài nào như thế');
  await expect(page.locator('.shown')).toHaveText('Không có bài nào như vậy.');
  // What another program has written meanwhile is there when the page is looked at again.
  desk.write('bai-ngoai.txt', 'không có bài nào như thế\n\nBến đò chạy đến tám giờ tối.\n');
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(rows).toHaveCount(1);
  desk.remove('bai-ngoai.txt');
});

test('the keyboard alone is enough for forty articles an hour', async ({ page, desk }) => {
  let keys = 0;
  const press = async (...pressed: string[]): Promise<void> => {
    keys += pressed.length;
    for (const key of pressed) await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  desk.write(
    'aa-ban-phim.txt',
    'Lớp học chữ ban đêm mở lại\n\nLớp mở cửa từ bảy giờ tối, ai muốn học thì ghi tên ở nhà văn hóa ấp.\n\nCô giáo trong lớp học đêm\n\nĐã có hai mươi người ghi tên trong tuần đầu.\n',
  );
  await page.goto(desk.address);
  await expect(page.locator('.rows a').first()).toBeFocused();
  await press('j');
  await expect(page.locator('.rows a').nth(1)).toBeFocused();
  await press('k', '/');
  await page.keyboard.type('aa-ban-phim');
  await expect(page.locator('.rows > li')).toHaveCount(1);
  await press('Enter', 'Enter');
  // In the text, a letter gives a line its role, and Enter opens the menu.
  await expect(page.locator('.line').first()).toBeFocused();
  keys = 0;
  await press('j', 'j', 'c');
  const caption = page.locator('.line', { hasText: 'Cô giáo trong' });
  await expect(caption).toContainText('Chú thích ảnh');
  await expect(caption).toContainText('Bạn chọn');
  await expect(caption).toBeFocused();
  await press('j', 'Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Đoạn văn' })).toBeFocused();
  await press('ArrowDown', 'Escape');
  await expect(page.locator('.line', { hasText: 'Đã có hai mươi' })).toBeFocused();
  await press('x');
  await expect(notice(page)).toContainText('Đã chọn “Không đăng”');
  await press('Control+z');
  await expect(page.locator('.line', { hasText: 'Đã có hai mươi' })).toContainText('Đoạn văn');
  // The form.
  await press('2');
  await expect(page.getByLabel('Tít', { exact: true })).toBeFocused();
  await press('Tab');
  await type('5/9/2023');
  await expect(page.getByText('Hiểu là: Thứ Ba, 5/9/2023')).toBeVisible();
  await press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  // With all that was only tried, an article with two corrections and a date takes a quarter of a minute.
  expect(keys).toBeLessThanOrEqual(20);
  expect(desk.read('aa-ban-phim.yaml')).toContain('2023-09-05');
  expect(desk.read('aa-ban-phim.yaml')).toMatch(/caption: Cô giáo trong/u);
  // The next article that needs a check is one key away.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await press('n');
  const seen = new Set<string>();
  const shown = async (): Promise<void> => {
    // The address changes before the article does.
    const file = decodeURIComponent(page.url().replace(/^.*#\/bai\//u, ''));
    await expect(page.locator('.state')).toContainText(file);
    await expect(page.locator('main:not([aria-busy]) .line').first()).toBeFocused();
  };
  await expect.poll(() => page.url()).not.toContain('aa-ban-phim');
  keys = 0;
  for (let count = 0; count < 3; count += 1) {
    await shown();
    seen.add(page.url());
    await press('Control+Enter');
    await expect.poll(() => seen.has(page.url())).toBe(false);
  }
  // One that was read rightly takes one, and each line to correct two more.
  expect(keys).toBe(3);
  await shown();
  seen.add(page.url());
  await press('j', 'd', 'Control+Enter');
  await expect.poll(() => seen.has(page.url())).toBe(false);
  expect(keys).toBe(6);
  await shown();
  await press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Bài viết' })).toBeVisible();
  await press('?');
  await expect(page.getByRole('dialog', { name: 'Phím tắt' })).toBeVisible();
  await press('Escape', 'w');
  await expect(page.getByLabel('Dán bài vào đây')).toBeFocused();
});

test('a change by another program is reported, and nothing is lost on either side', async ({
  page,
  desk,
  tolerate,
}) => {
  tolerate(/status of 409/u);
  desk.write(
    'hai-nguoi.txt',
    'Kè sông sạt lở\n\nĐoạn kè dài ba mươi mét sạt xuống sông trong đêm.\n',
  );
  desk.write('hai-nguoi.yaml', 'published: 2024-01-02\n');
  await page.setViewportSize({ width: 800, height: 900 });
  await openArticle(page, desk, 'hai-nguoi.txt');
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await page.getByRole('combobox', { name: 'Chuyên mục' }).fill('Thời sự');
  desk.write('hai-nguoi.yaml', '# của người khác\npublished: 2024-01-03\nbylines: [Lê Minh]\n');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Bài đã bị sửa ở nơi khác' });
  await expect(dialog).toBeVisible();
  expect(desk.read('hai-nguoi.yaml')).not.toContain('Thời sự');
  await dialog.getByRole('button', { name: 'Lấy bản mới, giữ những gì tôi vừa sửa' }).click();
  await expect(page.getByRole('textbox', { name: 'Tác giả' })).toHaveValue('Lê Minh');
  await expect(page.getByRole('textbox', { name: 'Ngày đăng' })).toHaveValue('3/1/2024');
  await expect(page.getByRole('combobox', { name: 'Chuyên mục' })).toHaveValue('Thời sự');
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  const saved = desk.read('hai-nguoi.yaml');
  for (const part of ['# của người khác', '2024-01-03', 'Lê Minh', 'Thời sự'])
    expect(saved).toContain(part);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('combobox', { name: 'Chuyên mục' })).toHaveValue('');
  expect(desk.read('hai-nguoi.yaml')).not.toContain('Thời sự');
});

test('unsaved changes survive a reload and another page, and are reported', async ({
  page,
  desk,
}) => {
  desk.write(
    'chua-luu.txt',
    'Vườn xoài trổ bông\n\nXoài cát trổ bông sớm nửa tháng so với năm ngoái.\n',
  );
  await openArticle(page, desk, 'chua-luu.txt');
  await page.getByLabel('Tít', { exact: true }).click();
  await page.getByLabel('Tít', { exact: true }).fill('Vườn xoài trổ bông sớm');
  await expect(page.locator('.state')).toContainText('Chưa lưu');
  const warned: string[] = [];
  page.on('dialog', (dialog) => {
    warned.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(warned).toEqual(['beforeunload']);
  await expect(page.getByLabel('Tít', { exact: true })).toHaveValue('Vườn xoài trổ bông sớm');
  await expect(notice(page)).toContainText('Đã lấy lại những thay đổi bạn chưa lưu');
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await page.getByRole('link', { name: 'Vườn xoài trổ bông sớm' }).click();
  await expect(page.getByLabel('Tít', { exact: true })).toHaveValue('Vườn xoài trổ bông sớm');
  await page.getByRole('button', { name: 'Bỏ thay đổi' }).click();
  await expect(page.getByLabel('Tít', { exact: true })).toHaveValue('Vườn xoài trổ bông');
  await page.goto(`${desk.address}#/moi`);
  await page
    .getByLabel('Dán bài vào đây')
    .fill('Mùa cá linh\n\nCá linh về sớm, giá ở chợ còn cao.\n');
  await page.getByRole('button', { name: 'Đọc bài' }).click();
  await expect(page.locator('.line')).toHaveCount(2);
  await page.reload();
  await expect(page.locator('.line', { hasText: 'Cá linh về sớm' })).toBeVisible();
});

test('a photo is dragged onto its caption, and copied when the article is saved', async ({
  page,
  desk,
}) => {
  desk.write(
    'co-anh.txt',
    'Đua ghe ngo trên sông\n\n12/11/2023 09:00\n\nMười hai đội ghe tranh giải trong hai ngày.\n\nTrống giục từ sáng sớm. Ảnh: Sơn Thạch\n\nĐội chùa Sà Lôn dẫn đầu từ lượt đua thứ hai.\n\nGhe về nhất cập bến. Ảnh: Sơn Thạch\n\nHàng ngàn người đứng xem hai bên bờ.\n',
  );
  await page.setViewportSize({ width: 1280, height: 900 });
  await openArticle(page, desk, 'co-anh.txt');
  const buffer = Buffer.from(makePicture(640, 400));
  // The form is drawn again once the article was read with the picture. That would end a drag.
  const tried = page.waitForResponse(/\/api\/try$/u);
  await page
    .getByLabel('Thêm ảnh', { exact: true })
    .setInputFiles({ name: 'Ghe ngo.png', mimeType: 'image/png', buffer });
  await tried;
  const picture = page.getByRole('img', { name: 'Ảnh Ghe ngo.png' });
  await expect(picture).toBeVisible();
  await picture.dragTo(page.locator('.line', { hasText: 'Ghe về nhất' }));
  await expect(notice(page)).toContainText('Đã đặt ảnh vào chú thích');
  const figure = page.locator('.pictures li').filter({ has: page.getByRole('img') });
  await figure.getByLabel(/^Ảnh chụp gì/u).fill('Ghe dài lướt qua vạch đích');
  await page.getByRole('tab', { name: 'Bài khi đăng' }).click();
  const shown = page.frameLocator('iframe.preview').locator('.prose img');
  await expect(shown).toHaveCount(1);
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  const sidecar = desk.read('co-anh.yaml');
  expect(sidecar).toContain('Ghe dài lướt qua vạch đích');
  await expect(shown).toHaveAttribute('src', /^anh\//u);
  await expect(page.frameLocator('iframe.preview').locator('figure:has(img)')).toContainText(
    'Ghe về nhất',
  );
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);

  // The caption is corrected in its place, below its photo; the photo is changed there, too.
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await figure.getByLabel('Chú thích', { exact: true }).fill('Ghe chùa Sà Lôn về nhất');
  await figure.getByLabel('Nguồn ảnh', { exact: true }).fill('Thạch Sơn');
  await figure
    .getByLabel('Đổi ảnh')
    .setInputFiles({ name: 'Về đích.png', mimeType: 'image/png', buffer });
  await expect(notice(page)).toContainText('Đã thêm ảnh');
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  for (const part of ['replaces: Ghe về nhất cập bến', 'caption: Ghe chùa Sà Lôn', 've-dich'])
    expect(desk.read('co-anh.yaml')).toContain(part);
  await page.getByRole('tab', { name: 'Bài khi đăng' }).click();
  const frame = page.frameLocator('iframe.preview');
  await expect(frame.locator('figure:has(img) figcaption')).toHaveText(
    /^Ghe chùa Sà Lôn về nhất.*Thạch Sơn/u,
  );
  await expect(frame.locator('.prose > :last-child')).toHaveText(/^Hàng ngàn người/u);
});

test('the text of an article is edited, and what was said of its lines follows', async ({
  page,
  desk,
}) => {
  const text =
    'Cầu ván gãy nhịp\n\nCầu ván qua rạch gãy một nhịp sau cơn mưa đêm.\n\nNgười dân đi đò.\n';
  desk.write('cau-van.txt', text);
  desk.write('cau-van.yaml', 'lines: {standfirst: Cầu ván qua rạch gãy}\n');
  await openArticle(page, desk, 'cau-van.txt');
  await page.getByRole('button', { name: 'Sửa văn bản gốc…' }).click();
  await page.getByRole('button', { name: 'Sửa văn bản gốc', exact: true }).click();
  const box = page.getByLabel('Văn bản của bài');
  await expect(box).toHaveValue(text);
  await box.fill(text.replace('Cầu ván qua', 'Chiếc cầu ván qua'));
  await page.reload();
  await expect(page.locator('.state')).toContainText('Chưa lưu');
  const standfirst = page.locator('.line', { hasText: 'Chiếc cầu ván' });
  await expect(standfirst).toContainText('Sapo');
  await expect(standfirst).toContainText('Bạn chọn');
  expect(desk.read('cau-van.txt')).toBe(text);
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  expect(desk.read('cau-van.txt')).toContain('Chiếc cầu ván qua rạch');
  expect(desk.read('cau-van.yaml')).toContain('standfirst: Chiếc cầu ván qua rạch');
  await expect(page.locator('.editor-head')).not.toContainText('không có dòng nào mở đầu');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.locator('.line', { hasText: 'Chiếc cầu ván' })).toHaveCount(0);
  expect(desk.read('cau-van.txt')).toBe(text);
});

test('an article is taken down and put back, or made a draft', async ({ page, desk }) => {
  desk.write('go-bai.txt', 'Chợ phiên dời ngày\n\nChợ phiên dời sang thứ bảy vì mưa bão.\n');
  await openArticle(page, desk, 'go-bai.txt');
  // On the smallest phone all that can be done is in sight.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const each of await page.locator('.actions button:visible').all())
    await expect(each).toBeInViewport({ ratio: 1 });
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  const takeDown = page.getByRole('button', { name: 'Gỡ bài…' });
  await takeDown.click();
  await page.getByRole('button', { name: 'Chuyển thành bản nháp' }).click();
  await expect(notice(page)).toHaveText('Đã lưu');
  expect(desk.read('go-bai.yaml')).toBe('draft: true\n');
  await takeDown.click();
  const dialog = page.getByRole('dialog', { name: 'Gỡ bài “Chợ phiên dời ngày”?' });
  await expect(dialog.getByRole('button', { name: 'Thôi' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Gỡ bài', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bài viết' })).toBeVisible();
  await expect(notice(page)).toContainText('Đã gỡ bài “Chợ phiên dời ngày”');
  expect(() => desk.read('go-bai.txt')).toThrow();
  await page.getByRole('button', { name: 'Lấy lại bài “Chợ phiên dời ngày”' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chợ phiên dời ngày' })).toBeVisible();
  expect(desk.read('go-bai.yaml')).toBe('draft: true\n');
});

test('hostile text stays text, in the lines, the form, the list and the preview', async ({
  page,
  desk,
}) => {
  const code = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>';
  desk.write('doc-hai.txt', `${code} tràn bờ\n\nNước sông ${code} lên nhanh trong đêm.\n`);
  desk.write('doc-hai.yaml', `section: '${code}'\nsource: {name: '${code}'}\n`);
  await openArticle(page, desk, 'doc-hai.txt');
  await expect(page.locator('.line').first()).toContainText(code);
  await expect(page.getByRole('combobox', { name: 'Chuyên mục' })).toHaveValue(code);
  await page.getByRole('tab', { name: 'Bài khi đăng' }).click();
  const shown = page.frameLocator('iframe.preview');
  await expect(shown.locator('.prose')).toContainText('onerror');
  await expect(shown.locator('img, script')).toHaveCount(0);
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await page.getByRole('searchbox').fill('tran bo');
  await expect(page.locator('.rows > li')).toContainText([code]);
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('settings are checked during typing, and written to one file', async ({ page, desk }) => {
  await page.goto(`${desk.address}#/cai-dat`);
  await page.getByLabel('Tên trang tin').fill('Tin Vàm Nhon');
  const address = page.getByLabel('Địa chỉ trên mạng');
  await address.fill('tin example');
  await expect(page.getByText('Địa chỉ phải bắt đầu bằng https://')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(address).toBeFocused();
  await address.fill('tin.example.com/');
  await page.getByLabel('Chuyên mục, theo thứ tự trên menu').fill('Thời sự\nĐời sống\n');
  await page.getByRole('textbox', { name: 'Màu chính' }).pressSequentially('#0b5584');
  // Before the field is left.
  await expect(page.getByLabel('Chọn màu trên bảng màu')).toHaveValue('#0b5584');
  await page.getByLabel('Không đăng bài có lỗi').check();
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toContainText('Đã lưu cài đặt');
  for (const part of [
    'Tin Vàm Nhon',
    'https://tin.example.com/',
    'Đời sống',
    '#0b5584',
    'quarantine',
  ])
    expect(desk.settings()).toContain(part);
  await page.reload();
  await expect(page.getByLabel('Tên trang tin')).toHaveValue('Tin Vàm Nhon');
});

test('a part that does not open says why and what to do; one that was left says nothing', async ({
  page,
  desk,
  tolerate,
}) => {
  tolerate(/net::ERR_FAILED.*\/api\/settings$/u);
  const trouble = page.locator('#truc-trac');
  const follow = (name: string): Promise<void> => page.getByRole('link', { name }).click();
  await page.goto(`${desk.address}#/moi`);
  const ends = {
    abort: () => page.waitForEvent('requestfailed'),
    continue: () => page.waitForEvent('requestfinished'),
  };
  for (const end of ['abort', 'continue'] as const) {
    const asked = Promise.withResolvers<Route>();
    await page.route('**/api/settings', asked.resolve, { times: 1 });
    await follow('Cài đặt');
    const route = await asked.promise;
    await follow('Bài mới');
    await expect(page.getByRole('heading', { level: 1, name: 'Bài mới' })).toBeVisible();
    const ended = ends[end]();
    await route[end]();
    await ended;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await expect(page.getByRole('heading', { level: 1, name: 'Bài mới' }), end).toBeVisible();
    await expect(trouble, end).toBeEmpty();
  }
  await page.route('**/api/settings', (route) => route.abort(), { times: 1 });
  await follow('Cài đặt');
  await expect(trouble).toContainText('Không liên lạc được với bàn biên tập.');
  await expect(trouble).toContainText('Hãy xem cửa sổ lệnh còn chạy không');
  await trouble.getByRole('button', { name: 'Đóng' }).click();
  await expect(trouble).toBeEmpty();
});
