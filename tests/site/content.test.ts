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

const rawPage = (file: string): string => {
  const article = listedArticles('odd').find((listed) => listed.file === file);
  return readSite('odd', article?.url ?? `no page for ${file}`);
};
const articlePage = (file: string): string => seen(rawPage(file));

describe('an article’s page', () => {
  test('tells when and how long', () => {
    expect(articlePage('co-gio.txt')).toMatch(/Thứ Bảy, 10\/2\/2024, 21:36 1 phút đọc 8 chữ/u);
    expect(articlePage('chi-co-thang.txt')).toContain('Tháng 7/2023');
    expect(articlePage('khong-ngay.txt')).toContain('Không rõ ngày');
  });

  test('tells a derived headline as such', () => {
    expect(articlePage('khong-tieu-de.txt')).toMatch(
      /Vụ lúa đông xuân được mùa nhất trong mười năm, dù đầu vụ có sương muối .*Tiêu đề rút từ câu mở đầu/u,
    );
    expect(articlePage('khong-ngay.txt')).not.toContain('Tiêu đề rút');
  });

  test('shows captions whose pictures are missing, and says so once', () => {
    const page = articlePage('chu-thich.txt');
    expect(page).toContain(
      'Bản gốc không kèm ảnh. Nông dân thu hoạch cà phê ở Gia Lai (Ảnh: Lê Minh) Người trồng phơi cà phê trước sân (Ảnh: Lê Minh) Thương lái',
    );
    expect(page.match(/Bản gốc không kèm ảnh/gu)).toHaveLength(1);
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

  test('shows pictures with their sizes, and credits', () => {
    const html = rawPage('cho-noi.txt');
    expect([
      ...html.matchAll(/<img [^>]*width="(\d+)" height="(\d+)" alt="([^"]*)"/gu),
    ]).toMatchObject([
      { 1: '648', 2: '405', 3: 'Ghe rau trên sông lúc trời còn tối' },
      { 1: '300', 2: '200', 3: '' },
    ]);
    const page = articlePage('cho-noi.txt');
    expect(page).toContain('Ghe bán rau đến sớm nhất (Ảnh: Lê Minh)');
    expect(page).not.toContain('Bản gốc không kèm ảnh');
    expect(page).toMatch(/Du lịch Chợ nổi lúc bốn giờ sáng Tác giả: Vân Anh , Đức Yên/u);
    expect(page).toMatch(/chợ nổi sông .*Nguồn gốc bài viết/u);
    expect(page).toContain('Chuyên mục tệp kèm theo của người đăng');
  });

  test('shows Markdown as Markdown, without the HTML in it', () => {
    const html = rawPage('lang-nghe.md');
    expect(html).toContain(
      'Cả xã còn <strong>ba mươi nhà</strong> theo nghề, <a href="https://vidu.vn/non" rel="nofollow noopener ugc">một trang</a> kể.',
    );
    expect(html).toMatch(/<h2 [^>]*>Lá và khung<\/h2>/u);
    expect(html).toMatch(/<ul>\s*<li[^>]*>Lá phơi sương<\/li>\s*<li[^>]*>Khung tre/u);
    expect(html).toMatch(/<ol>\s*<li[^>]*>Ủi lá/u);
    expect(html).toMatch(/<blockquote[^>]*>\s*<p>Nghề này cần kiên nhẫn/u);
    expect(html).toContain('alt="Khung nón trên giá"');
    expect(seen(html)).not.toContain('hỏng');
  });

  test('takes the article out of a page', () => {
    const page = articlePage('ben-do.html');
    expect(page).toMatch(
      /Bến đò mở lại Tác giả: Vân Anh Nguồn: Bến Sông Thứ Tư, 18\/9\/2024, 05:20/u,
    );
    expect(page).toContain('xe lăn & xe đạp');
    expect(page).toContain('“Trang chủ” (menu của trang gốc)');
    const [article] = page.split('Nguồn gốc bài viết');
    expect(article).not.toContain('Bản quyền của Bến Sông');
    expect(rawPage('ben-do.html')).not.toMatch(/onclick=/u);
  });

  test('sets interviews, lists and notes, and leaves the rest of a site out', () => {
    const html = rawPage('phong-van.txt');
    expect(html).toContain('<strong>Bà Lê Thị Sen</strong>: Vì tôi hứa với cha là giữ lò.');
    expect(html).toMatch(/<p id="[^"]+" class="editors">LTS: Bài phỏng vấn/u);
    expect(html).toMatch(/<ol>\s*<li[^>]*>Củi phải khô đều/u);
    const page = articlePage('phong-van.txt');
    expect(page).toContain('“TIN LIÊN QUAN” và 1 chỗ nữa (đường dẫn đến bài khác)');
    expect(page).toContain('“Quảng cáo” (quảng cáo)');
  });

  test('reads an old encoding', () => {
    const page = articlePage('ma-cu.txt');
    expect(page).toContain('Kho thóc cũ thành thư viện');
    expect(page).toContain('Thứ Tư, 2/9/2009');
  });

  test('is made for no draft', () => {
    expect(listedArticles('odd').map(({ file }) => file)).not.toContain('nhap.txt');
  });

  test('names section, summary, author and source', () => {
    const page = articlePage('co-nhan.txt');
    expect(page).toMatch(
      /Văn hóa Làng nghề Làng gốm đỏ lửa trở lại Ba gia đình nhóm lửa lại lò cũ\./u,
    );
    expect(page).toMatch(
      /Tác giả: Phạm Thị Sen Theo TTXVN Nguồn: vidu\.vn Đọc bài gốc Chủ Nhật, 12\/11\/2023, 08:05/u,
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
  expect(undated).toBeGreaterThan(home.indexOf('Tháng 7/2023'));
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

test('pages of the list hold every article or its story, and those after the first each once', () => {
  const pages = ['index.html', ...pageFiles('many').filter((file) => file.startsWith('trang/'))];
  const linked = pages.map((page) =>
    [...readSite('many', page).matchAll(/class="headline" href="(?:\.\.\/)*(bai\/[^"]+)"/gu)].map(
      ([, url]) => url,
    ),
  );
  // The first page shows a story once.
  const stories =
    readSite('many', 'index.html').match(/dong-su-kien\/[^"]+-[\da-f]{8}\.html/gu) ?? [];
  const told = stories.flatMap(
    (story) => readSite('many', story).match(/bai\/[^"]+-[\da-f]{8}\.html/gu) ?? [],
  );
  const all = listedArticles('many').map(({ url }) => url);
  expect([...new Set([...linked.flat(), ...told])].toSorted()).toEqual(all.toSorted());
  const [, ...others] = linked;
  expect(new Set(others.flat()).size).toBe(others.flat().length);
});

test.each(['seeds', 'odd', 'many'] as const)(
  'every page of “%s” is Vietnamese, with one heading of the first rank and a title',
  (site) => {
    for (const page of pageFiles(site)) {
      const html = readSite(site, page);
      expect(html, page).toContain('<html lang="vi">');
      expect(html.match(/<h1[\s>]/gu), page).toHaveLength(1);
      expect(/<title>([^<]+)<\/title>/u.exec(html)?.[1]?.trim(), page).toBeTruthy();
      // Else browsers look for an icon at the host's root. A page of what is not there does not know the way to it.
      if (page !== '404.html')
        expect(html, page).toMatch(/<link rel="icon" href="(?:\.\.\/)*icon\.svg"/u);
    }
  },
);

test.each(['seeds', 'odd', 'many'] as const)(
  'every page of “%s” names each term of a list once, and leads on as HTML spells it',
  (site) => {
    let refreshes = 0;
    for (const page of pageFiles(site)) {
      const html = readSite(site, page);
      for (const [list] of html.matchAll(/<dl\b.*?<\/dl>/gsu)) {
        const terms = [...list.matchAll(/<dt\b[^>]*>(.*?)<\/dt>/gsu)].map(([, term]) => term);
        expect(terms, page).toEqual([...new Set(terms)]);
      }
      for (const [, content] of html.matchAll(/http-equiv="refresh" content="([^"]*)"/gu)) {
        expect(content, page).toMatch(/^0; url=\S+$/u);
        refreshes += 1;
      }
    }
    expect(refreshes).toBeGreaterThan(0);
  },
);
