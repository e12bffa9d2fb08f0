import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { makePicture } from '../picture.ts';
import { makeWordDocument } from '../word.ts';
import { notice, openArticle, test } from './desk/fixture.ts';
import { expect } from './fixtures.ts';

// One desk and its site serve them all.
test.describe.configure({ mode: 'default' });

test('an error of a file appears at that file, is corrected at the desk, and the site is opened', async ({
  page,
  smallDesk: desk,
}) => {
  desk.write('hong.txt', 'Bến đò đổi giờ\n\nTừ tháng sau đò chạy đến tám giờ tối.\n');
  desk.write('hong.yaml', 'published: hôm nào đó\ntitel: của tôi\n');
  await page.goto(`${desk.address}#/dang`);
  const publish = page.getByRole('button', { name: 'Đăng', exact: true });
  await publish.click();
  const outcome = page.locator('.outcome .result');
  await expect(outcome).toHaveText('Chưa đăng được. Trang cũ vẫn còn nguyên.');
  await expect(page.locator('.broken')).toContainText('1 bài có lỗi');
  await page.locator('.log').getByRole('link', { name: 'hong.yaml' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bến đò đổi giờ' })).toBeVisible();
  await expect(page.locator('.messages [data-severity="error"]')).toHaveCount(2);
  // What cannot be read of the sidecar becomes a comment with the next save.
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(page.locator('.messages [data-severity="error"]')).toHaveCount(0);
  for (const wrong of [/^# *titel: của tôi$/mu, /^# *published: hôm nào đó$/mu])
    expect(desk.read('hong.yaml')).toMatch(wrong);
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await page.getByRole('button', { name: 'Hôm nay' }).click();
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  await expect(page.locator('.messages [data-severity="error"]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Đăng', exact: true }).click();
  await expect(page.locator('.broken')).toHaveCount(0);
  await publish.click();
  await expect(outcome).toHaveText('Đã dựng xong trang tin.');
  const files = page.getByText(/^\d+ tệp cần tải lên$/u);
  await expect(files).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Lưu các tệp cần tải lên (.zip)' }).click();
  const archive = new Uint8ArrayReader(readFileSync(await (await download).path()));
  const packed = (await new ZipReader(archive).getEntries()).map(({ filename }) => filename);
  expect(packed).toContain('index.html');
  await expect(files).toHaveText(`${packed.length} tệp cần tải lên`);
  await page.getByRole('button', { name: 'Tôi đã tải lên xong' }).click();
  await expect(page.getByText('Không còn tệp nào cần tải lên hay xóa.')).toBeVisible();
  await expect(files).toHaveCount(0);
  await page
    .getByRole('button', { name: 'Thật ra chưa tải xong, hiện lại danh sách trước' })
    .click();
  await expect(files).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Xem trang tin' }).click();
  const site = await opening;
  await expect(site.getByRole('link', { name: 'Bến đò đổi giờ' }).first()).toBeVisible();

  // What is saved from then on is not on the site yet, so there is nothing to upload.
  await openArticle(page, desk, 'hong.txt');
  await page.getByRole('tab', { name: 'Thông tin' }).click();
  await page.getByLabel('Tác giả', { exact: true }).fill('Út Hường');
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  await page.getByRole('link', { name: 'Đăng', exact: true }).click();
  await expect(outcome).toContainText('Có thay đổi đã lưu mà trang tin chưa có.');
  await expect(files).toHaveCount(0);
});

test('what was corrected is learned, measured, used and dropped again', async ({
  page,
  smallDesk: desk,
}) => {
  const asRead = async (): Promise<void> => openArticle(page, desk, 'dai-12.txt');
  const line = page.locator('.line', { hasText: 'BÚT SÔNG NƯỚC 12' });
  await asRead();
  await expect(line).not.toContainText('Không đăng');
  await page.goto(`${desk.address}#/cai-dat`);
  await expect(page.locator('.learning')).toContainText('Bạn đã sửa 11 bài');
  await page.getByRole('button', { name: 'Cho máy học' }).click();
  await page.getByRole('button', { name: 'Dừng lại' }).click();
  await expect(notice(page)).toHaveText('Đã dừng. Cách đọc vẫn như cũ.');
  await page.getByRole('button', { name: 'Cho máy học' }).click();
  await expect(page.locator('.learning .result')).toHaveText(
    /^Đọc thử 11 bài bạn đã sửa: đúng \d+ → \d+ trên 66 dòng\.$/u,
  );
  await expect(page.locator('.learning summary')).toHaveText(/bài chưa sửa sẽ được đọc khác đi$/u);
  await page.getByRole('button', { name: 'Dùng cách đọc mới' }).click();
  await expect(page.locator('.learning')).toContainText('Máy đang đọc theo cách học từ 11 bài');
  await asRead();
  await expect(line).toContainText('Không đăng');
  await page.goto(`${desk.address}#/cai-dat`);
  await page.getByRole('button', { name: 'Bỏ cách đọc đã học' }).click();
  await expect(notice(page)).toContainText('Máy đọc lại như lúc đầu');
  await asRead();
  await expect(line).not.toContainText('Không đăng');
});

test('a Word document brings its photos, and a photo that no browser shows is told how to save', async ({
  page,
  smallDesk: desk,
}) => {
  const picture = makePicture(320, 200);
  const buffer = makeWordDocument([
    { text: 'Hội đua ghe ngo về đêm', bold: true },
    {
      text: 'Mười hai đội ghe tranh giải trong hai ngày, hàng ngàn người đứng xem hai bên bờ sông.',
    },
    { picture },
    { text: 'Ghe về nhất cập bến. Ảnh: Lê Minh' },
    { text: 'Đội ghe chùa Sà Lôn về nhất sau ba lượt đua, hơn đội nhì nửa thân ghe.' },
    { picture: makePicture(200, 320) },
    { text: 'Người xem đứng kín hai bên bờ. Ảnh: Lê Minh' },
    { text: 'Ban tổ chức cho biết năm sau sẽ có thêm bốn đội ghe nữ.' },
  ]);
  await page.goto(`${desk.address}#/moi`);
  const chooser = page.getByLabel('Chọn tệp hoặc ảnh');
  await chooser.setInputFiles({ name: 'IMG_1.HEIC', mimeType: '', buffer: Buffer.from('x') });
  await expect(page.locator('#truc-trac')).toContainText('Tương thích nhất');
  await chooser.setInputFiles({ name: 'Bài.docx', mimeType: '', buffer });
  await expect(notice(page)).toHaveText('Đã lấy 2 ảnh trong tệp Word.');
  await page.getByRole('tab', { name: 'Bài khi đăng' }).click();
  const shown = page.frameLocator('iframe.preview');
  await expect(shown.locator('figure img')).toHaveCount(2);
  await page.keyboard.press('Control+s');
  const question = page.getByRole('dialog', { name: 'Bài chưa có ngày đăng' });
  await question.getByRole('button', { name: 'Ghi ngày' }).click();
  await expect(page.getByLabel('Ngày đăng', { exact: true })).toBeFocused();
  await page.keyboard.press('Control+s');
  await question.getByRole('button', { name: 'Lưu không có ngày' }).click();
  await page.waitForURL(/#\/bai\//u);
  await expect(page.locator('.state')).toContainText('Đã lưu');
  const sidecar = desk.read('hoi-dua-ghe-ngo-ve-dem.yaml');
  for (const part of ['anh-1.png', 'anh-2.png', 'Ghe về nhất', 'Người xem đứng kín'])
    expect(sidecar).toContain(part);
});

test('of two desks with one article, the second is told, and nothing is lost', async ({
  page,
  context,
  smallDesk: desk,
  tolerate,
}) => {
  tolerate(/status of 409/u);
  const other = await context.newPage();
  for (const each of [page, other]) {
    await openArticle(each, desk, 'dai-13.txt');
    await each.getByRole('tab', { name: 'Thông tin' }).click();
  }
  await other.getByLabel('Tác giả', { exact: true }).fill('Út Hường');
  await other.keyboard.press('Control+s');
  await expect(notice(other)).toHaveText('Đã lưu');
  await page.getByRole('combobox', { name: 'Chuyên mục' }).fill('Đời sống');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Bài đã bị sửa ở nơi khác' });
  // The keys are pressed before the new version is there.
  await page.route('**/api/article?*', async (route) => {
    await pause(300);
    await route.continue();
  });
  await dialog.getByRole('button', { name: 'Lấy bản mới, giữ những gì tôi vừa sửa' }).click();
  await page.keyboard.press('Control+s');
  await expect(notice(page)).toHaveText('Đã lưu');
  for (const part of ['Út Hường', 'Đời sống']) expect(desk.read('dai-13.yaml')).toContain(part);
});
