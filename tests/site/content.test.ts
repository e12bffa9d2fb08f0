import { describe, expect, test } from 'vitest';
import { listedArticles, pageFiles, readSite } from './pages.ts';

/** What a reader sees of a stretch of HTML, with single spaces. */
const seen = (html: string): string =>
  html
    .replace(/<(?:style|script|head)\b[\s\S]*?<\/(?:style|script|head)>/gu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#x26;|&#38;|&amp;/gu, '&')
    .replace(/&#x3C;|&#60;|&lt;/gu, '<')
    .replace(/&#62;|&gt;/gu, '>')
    .replace(/&quot;|&#34;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/\s+/gu, ' ');

const articlePage = (file: string): string => {
  const article = listedArticles('odd').find((listed) => listed.file === file);
  return seen(readSite('odd', article?.url ?? `no page for ${file}`));
};

describe('an article’s page', () => {
  test('tells when and how long', () => {
    expect(articlePage('co-gio.txt')).toMatch(/21:36, Thứ Bảy, 10 tháng 2, 2024 1 phút đọc 8 chữ/u);
    expect(articlePage('chi-co-thang.txt')).toContain('Tháng 7, 2023');
    expect(articlePage('khong-ngay.txt')).toContain('Không rõ ngày');
  });

  test('tells a derived headline as such', () => {
    expect(articlePage('khong-tieu-de.txt')).toMatch(
      /Vụ lúa đông xuân được mùa nhất trong mười năm, dù đầu vụ có sương muối .*Tiêu đề rút từ câu mở đầu/u,
    );
    expect(articlePage('khong-ngay.txt')).not.toContain('Tiêu đề rút');
  });

  test('shows a caption whose picture is missing', () => {
    expect(articlePage('chu-thich.txt')).toContain(
      'Bản gốc không kèm ảnh. Người trồng phơi cà phê trước sân (Ảnh: Lê Minh)',
    );
  });

  test('tells where each field comes from', () => {
    const page = articlePage('chu-thich.txt');
    expect(page).toContain('Tệp nguồn chu-thich.txt');
    expect(page).toContain('Tiêu đề dòng 3');
    expect(page).toContain('Ngày đăng dòng 1: “date 2024-03-01”');
    expect(page).toContain(
      'Không đưa vào bài dòng 10: “No image available” (dòng giữ chỗ cho ảnh)',
    );
    expect(page).toMatch(/Chưa nhận ra trong bản gốc [^.]*tác giả/u);
  });

  test('names section, summary, author and source', () => {
    const page = articlePage('co-nhan.txt');
    expect(page).toMatch(/Văn hóa Làng gốm đỏ lửa trở lại Ba gia đình nhóm lửa lại lò cũ\./u);
    expect(page).toMatch(
      /Tác giả: Phạm Thị Sen Nguồn: vidu\.vn 08:05, Chủ Nhật, 12 tháng 11, 2023/u,
    );
    expect(page).toContain('Không đưa vào bài dòng 7: “Nội dung:” (tên trường)');
  });

  test('shows markup in the text as text', () => {
    const page = articlePage('ky-hieu.txt');
    expect(page).toContain('**Không** phải <b>đề mục</b> & [liên kết](javascript:alert(1))');
    expect(page).toContain(
      '<script>document.title = "hỏng"</script> <img src=x onerror="document.title=\'hỏng\'">',
    );
    expect(page).toContain('</article></main>"\'><svg onload=alert(1)>.');
  });
});

test('articles without a date stand in a group of their own, last', () => {
  const home = seen(readSite('odd', 'index.html'));
  const undated = home.indexOf('Không rõ ngày');
  expect(undated).toBeGreaterThan(home.indexOf('Tháng 7, 2023'));
  expect(home.indexOf('Phiên chợ sớm bên sông')).toBeGreaterThan(undated);
  expect(seen(readSite('odd', 'kho/khong-ro-ngay.html'))).toContain('Phiên chợ sớm bên sông');
  expect(seen(readSite('odd', 'kho.html'))).toMatch(/Không rõ ngày \d+ bài/u);
});

test('the archive’s counts add up', () => {
  const articles = listedArticles('many');
  const dated = articles.filter(({ published }) => published);
  const archive = seen(readSite('many', 'kho.html'));
  const counts = [...archive.matchAll(/Tháng \d+: (\d+) bài/gu)].map(([, count]) => Number(count));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dated.length);
  expect(archive).toContain(`${articles.length - dated.length} bài không rõ ngày.`);
});

test('pages of the list hold every article once', () => {
  const pages = ['index.html', ...pageFiles('many').filter((file) => file.startsWith('trang/'))];
  const linked = pages.flatMap((page) =>
    [...readSite('many', page).matchAll(/class="headline" href="(?:\.\.\/)*(bai\/[^"]+)"/gu)].map(
      ([, url]) => url,
    ),
  );
  expect(linked.toSorted()).toEqual(
    listedArticles('many')
      .map(({ url }) => url)
      .toSorted(),
  );
});

test.each(['seeds', 'odd', 'many'] as const)(
  'every page of “%s” is Vietnamese, with one heading of the first rank and a title',
  (site) => {
    for (const page of pageFiles(site)) {
      const html = readSite(site, page);
      expect(html, page).toContain('<html lang="vi">');
      expect(html.match(/<h1[\s>]/gu), page).toHaveLength(1);
      expect(/<title>([^<]+)<\/title>/u.exec(html)?.[1]?.trim(), page).toBeTruthy();
    }
  },
);
