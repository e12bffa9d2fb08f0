import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/parse/formats/html.ts';
import { PAGE_WORDS, REGIONS } from '../../../../src/parse/formats/page-words.ts';
import { parse } from '../../../../src/parse/parse.ts';
import { HEADLINE, PARAGRAPHS } from '../news.ts';
import { readWith } from './read-with.ts';

const read = readWith(readHtml);

const LONG =
  'Đoàn khảo sát đi dọc bờ sông từ sáng sớm, ghi lại mực nước ở từng trạm và trò chuyện với người dân hai bên bờ.';
const SECTIONS = ['Thời sự', 'Thế giới', 'Kinh tế', 'Thể thao', 'Giáo dục', 'Giải trí'];
const MENU = `<nav><ul>${SECTIONS.map((name) => `<li><a href="/a">${name}</a></li>`).join('')}</ul></nav>`;
const ASIDE =
  '<aside class="related"><h3>Tin liên quan</h3><ul><li><a href="/c">Bài khác</a></li></ul></aside>';

/** A page of a site with an article. */
const page = (article: string, head = '<title>Báo Sông</title>'): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>` +
  `<header class="site-header"><a href="/">Báo Sông</a>${MENU}</header><div id="main">${article}${ASIDE}</div>` +
  '<footer>Bản quyền thuộc Báo Sông</footer><script>track("<p>x</p>")</script></body></html>';

const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const parsePage = (html: string) => parse(new TextEncoder().encode(html), 'bai.html');
const reasons = (html: string) => {
  const { source, pieces } = parsePage(html);
  return pieces.flatMap((piece) =>
    piece.role === 'setAside' && piece.reason !== 'markup'
      ? [[source.slice(piece.span.start, piece.span.end), piece.reason]]
      : [],
  );
};

describe('the visible text of a page', () => {
  test('is linked in whole even if it is one letter', () => {
    const { pages } = read('<p><a href="trang-2.html">2</a></p>');
    expect(pages.map((page) => page?.linked)).toEqual([1]);
  });
  test('becomes units with evidence from the page', () => {
    const { texts, pages } = read(
      page(`<article><p>${LONG}</p><p>Đoạn hai, ${LONG}</p></article>`),
    );
    expect(texts).toEqual([
      ...['Báo Sông', ...SECTIONS],
      ...[LONG, `Đoạn hai, ${LONG}`],
      ...['Tin liên quan', 'Bài khác', 'Bản quyền thuộc Báo Sông'],
    ]);
    const has = (bits: number | undefined, bit: number) => ((bits ?? 0) & bit) !== 0;
    expect(pages.map((page) => page?.tag)).toEqual(
      'header li li li li li li p p h3 li footer'.split(' '),
    );
    expect(pages.map((page) => page?.linked)).toEqual([1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 0]);
    expect(pages.map((page) => page?.kept)).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0]);
    const inside = (region: keyof typeof REGIONS) =>
      texts.filter((_, index) => has(pages[index]?.regions, REGIONS[region]));
    expect(inside('nav')).toEqual(SECTIONS);
    expect(inside('article')).toEqual([LONG, `Đoạn hai, ${LONG}`]);
    expect(inside('aside')).toEqual(['Tin liên quan', 'Bài khác']);
    const related = texts.filter((_, at) => has(pages[at]?.wordsAround, PAGE_WORDS.related));
    expect(related).toEqual(['Tin liên quan', 'Bài khác']);
    expect(pages.every((page) => page?.isHidden === false)).toBe(true);
  });
  test('has the alignment and the surroundings of each unit', () => {
    const { texts, pages } = read(
      page(
        `<article><p>${LONG}</p><p>${LONG}</p><p style="text-align: center"><img src="https://vidu.vn/a.jpg"></p>` +
          '<p style="text-align: center"><em>Bến đò</em></p><p align="right">Lê Minh</p></article><p>Xa bài</p>',
        '<title>Bài</title><meta property="og:site_name" content="Báo Sông">',
      ),
    );
    const of = (text: string) => pages[texts.indexOf(text)];
    const caption = { aligned: 'center', italic: 1, isBelowPicture: true, isAmongText: true };
    expect(of('Bến đò')).toMatchObject(caption);
    expect(of('Lê Minh')).toMatchObject({ aligned: 'right', italic: 0, isBelowPicture: false });
    expect(of('Xa bài')).toMatchObject({ isAmongText: false, isSite: false });
    expect(of('Báo Sông')).toMatchObject({ isSite: true });
  });
  test('is split if parts of a line name what they are', () => {
    const line = '<div><span itemprop="author">Lê Minh</span> <span>24/10</span></div>';
    expect(read(page(line)).texts).toEqual(expect.arrayContaining(['Lê Minh', '24/10']));
  });
  test('is also read in boxes without paragraphs', () => {
    const { texts, spelled } = read(
      page(
        `<article><div><div>Trong hộp, ${LONG}</div></div><div>Chữ trần, ${LONG}<p>Đoạn, ${LONG}</p>Chữ sau, ${LONG}</div></article>`,
      ),
    );
    const own = texts.slice(7, 11);
    expect(own).toEqual(
      ['Trong hộp, ', 'Chữ trần, ', 'Đoạn, ', 'Chữ sau, '].map((words) => words + LONG),
    );
    expect(spelled.slice(7, 11)).toEqual(own);
  });
  test('includes links that only scripts follow', () => {
    const article = `<article><p>${LONG} <a href="javascript:open()">Xem thêm</a>.</p><p>${LONG}</p></article>`;
    expect(read(page(article)).texts).toContain(`${LONG} Xem thêm.`);
  });
  test('is kept by Readability even if its first, strict search finds too little', () => {
    const article = `<div class="comment"><p>${LONG}</p><p>Đoạn hai, ${LONG}</p></div>`;
    const { texts, pages } = read(page(article));
    expect(texts.filter((_, index) => pages[index]?.kept === 1)).toEqual([
      LONG,
      `Đoạn hai, ${LONG}`,
    ]);
  });
  test('holds the body even if readers write more below it', () => {
    const comment = `<div class="comment"><p>${LONG}</p></div>`;
    const isAmong = (html: string) => read(page(html)).pages.map((each) => each?.isAmongText);
    const article = `<div><p>Bài, ${LONG}</p></div>`;
    const body = isAmong(`${article}${comment.repeat(5)}`);
    expect(body.filter((each) => each)).toHaveLength(1);
    expect(isAmong(comment).filter((each) => each)).toHaveLength(1);
  });
  test('is read without Readability if that finds no article', () => {
    const { pages } = read(page('<p>Một.</p>'));
    expect(pages.map((page) => page?.kept)).toEqual(Array(pages.length).fill(null));
  });
  test('is compared with the title of the page', () => {
    const { pages } = read(
      page(
        '<h1>Cầu mới <i>thông</i> xe</h1><p>Giao thông: Cầu mới thông xe</p><p>Cầu cũ</p>',
        '<title>Giao thông: Cầu mới thông xe - Báo Sông</title><meta property="og:title" content="Cầu mới thông xe">',
      ),
    );
    expect(pages.slice(7, 10).map((page) => page?.titled)).toEqual(['same', 'part', 'no']);
  });
  test('gives the article, and sets aside the rest of the site with reasons', () => {
    const html = page(
      `<article><h1>${HEADLINE}</h1>${BODY}</article>`,
      `<title>${HEADLINE}</title>`,
    );
    const { article } = parsePage(html);
    expect(article?.headline).toBe(HEADLINE);
    expect(article?.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(reasons(html)).toEqual([
      ['Báo Sông', 'site-text'],
      ...SECTIONS.map((name) => [name, 'menu']),
      ['Tin liên quan', 'related'],
      ['Bài khác', 'related'],
      ['Bản quyền thuộc Báo Sông', 'site-text'],
    ]);
  });
});

describe('text that a page hides', () => {
  test.each(['hidden', 'style="display: none"', 'style="visibility:hidden"'])('by %s', (how) => {
    const { texts, pages } = read(`<div ${how}><p>Đang tải <b>bài</b></p></div><p>${LONG}</p>`);
    expect(texts).toEqual(['Đang tải bài', LONG]);
    expect(pages.map((page) => page?.isHidden)).toEqual([true, false]);
    expect(reasons(`<h1>${HEADLINE}</h1><p ${how}>Đang tải</p>${BODY}`)).toEqual([
      ['Đang tải', 'hidden'],
    ]);
  });
  test('inside a sentence is not part of the sentence', () => {
    const { texts, marks, spelled, pages } = read(
      '<p>Cầu <span hidden>(mở <b>trang</b> mới)</span> <b>mới</b> thông xe.</p>',
    );
    expect(texts).toEqual(['Cầu mới thông xe.']);
    expect(marks).toEqual([[['mới', 'strong']]]);
    expect(spelled[0]).toContain('<span hidden>');
    expect(pages[0]).toMatchObject({ isHidden: false, bold: 3 / 'Cầumớithông xe.'.length });
  });
  test('includes a title element inside the text', () => {
    expect(read('<p>Một</p><title>Cầu mới</title><noframes>ẩn</noframes>').texts).toEqual(['Một']);
  });
});

describe('a fragment', () => {
  test('is read completely, one line per block', () => {
    const { texts, markups } = read(
      '<h2>Mục</h2><p>Một<br>hai.<br><br>Ba.</p>Trần<div>hộp</div><blockquote><p>Trích.</p></blockquote>' +
        '<ol start="3"><li>ba<li>bốn<ul><li>con</ul><li value="9">chín</ol><table><tr><td>ô<td>ô nữa</table>' +
        '<figure><figcaption>Chú thích</figcaption></figure><pre>câu một\ncâu hai\n\nkhổ sau</pre>',
    );
    expect(texts).toEqual([
      'Mục',
      'Một hai.',
      'Ba.',
      'Trần',
      'hộp',
      'Trích.',
      'ba',
      'bốn',
      'con',
      'chín',
      'ô',
      'ô nữa',
      'Chú thích',
      'câu một câu hai',
      'khổ sau',
    ]);
    expect(markups.map((markup) => markup?.kind)).toEqual([
      'heading',
      ...Array.from({ length: 4 }, () => undefined),
      'quote',
      ...Array.from({ length: 4 }, () => 'list'),
      undefined,
      undefined,
      'caption',
      undefined,
      undefined,
    ]);
    expect(markups.slice(6, 10)).toEqual([
      { kind: 'list', ordinal: 3 },
      { kind: 'list', ordinal: 4 },
      { kind: 'list' },
      { kind: 'list', ordinal: 9 },
    ]);
  });
  test.each(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'title', 'noframes'])(
    'comes without <%s>',
    (name) => {
      expect(read(`<p>Trước.</p><${name}>ẩn</${name}><p>Sau.</p>`).texts).toEqual([
        'Trước.',
        'Sau.',
      ]);
    },
  );
  test.each(['nav', 'footer', 'aside', 'button', 'details', 'form'])(
    'comes with <%s> as its own unit',
    (name) => {
      expect(read(`<p>Trước.</p><${name}>chữ</${name}><p>Sau.</p>`).texts).toEqual([
        'Trước.',
        'chữ',
        'Sau.',
      ]);
    },
  );
  test.each(['', ' ', '<p></p>', '<!-- chú -->', '<br>'])('%j has no text', (source) => {
    expect(read(source).texts).toEqual([]);
  });
});

test('marks are strong, emphasis, and links to the web or to mail', () => {
  expect(
    read(
      '<p><b>Cầu <i>mới</i></b> <em>dài</em> <a href=" https://a.example/?a=1&amp;b=2 ">xem</a> ' +
        '<a href="mailto:a@b.example"><b>thư</b></a> <a href="javascript:x">x</a> <a href="/y">y</a></p>',
    ).marks,
  ).toEqual([
    [
      ['Cầu mới', 'strong'],
      ['dài', 'emphasis'],
      ['xem', 'https://a.example/?a=1&b=2'],
      ['thư', 'mailto:a@b.example'],
    ],
  ]);
});

describe('pictures', () => {
  test('beside the article are their own units, and the text of one is its caption', () => {
    const { texts, markups, spelled } = read(
      '<p>Trước <img src="anh/cau.jpg" alt="Cầu mới"> sau.</p><figure><img src="x.png"><figcaption>Cầu. Ảnh: Lê Minh</figcaption></figure>',
    );
    expect(texts).toEqual(['Trước', 'Cầu mới', 'sau.', 'x.png', 'Cầu. Ảnh: Lê Minh']);
    expect(markups.filter((markup) => markup !== undefined)).toEqual([
      { kind: 'picture', src: 'anh/cau.jpg', alt: 'Cầu mới' },
      { kind: 'picture', src: 'x.png' },
      { kind: 'caption' },
    ]);
    expect(spelled[1]).toBe('<img src="anh/cau.jpg" alt="Cầu mới">');
  });
  test.each(['https://a.example/x.png', '//a.example/x.png', '/x.png', 'data:image/png;base64,AA'])(
    'are left out and reported: %s',
    (src) => {
      const { texts, messages } = read(`<p>Trước <img src="${src}"> sau.</p>`);
      expect(texts).toEqual(['Trước sau.']);
      expect(messages).toEqual([['remote-image', 1]]);
    },
  );
});

describe('the headline', () => {
  const ARTICLE = `<article><h1>Cầu mới <i>thông</i> xe</h1>${BODY}</article>`;
  test.each([
    [
      'the heading that begins the title',
      page(ARTICLE, '<title>Cầu mới thông xe sau ba năm - Báo Sông</title>'),
    ],
    [
      'the heading within the title',
      page(ARTICLE, '<title>Giao thông: Cầu mới thông xe - Báo Sông</title>'),
    ],
    [
      'the heading rather than the one with the site’s name',
      page(`<h1>Báo Sông</h1>${ARTICLE}`, '<title>Cầu mới thông xe - Báo Sông</title>'),
    ],
    ['the only heading of the content', page(ARTICLE, '<title>Báo Sông</title>')],
    [
      'the title without the site’s name, where the page says that name',
      page(
        BODY,
        '<title>Cầu mới thông xe - Báo Sông</title><meta property="og:site_name" content="Báo Sông">',
      ),
    ],
    ['the only heading of a fragment', ARTICLE],
  ])('is found: %s', (_, source) => {
    const { article } = parsePage(source);
    expect(article?.headline).toBe('Cầu mới thông xe');
    expect(article?.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
  test('keeps words that only look like a site’s name', () => {
    const source = page(BODY, '<title>Cầu mới thông xe - ba năm chờ đợi</title>');
    expect(read(source).title).toBe('Cầu mới thông xe - ba năm chờ đợi');
    expect(parsePage(source).article?.headline).toBe('Cầu mới thông xe - ba năm chờ đợi');
  });
});

describe('what the head states', () => {
  const ARTICLE = `<article><p>${LONG}</p><p>${LONG}</p></article>`;
  const head = (...elements: string[]) => {
    const { stated, statedBy, messages } = read(page(ARTICLE, elements.join('')));
    return { stated, statedBy, messages };
  };
  test('is read from meta elements, each with its place', () => {
    const { stated, statedBy } = head(
      '<meta property="article:published_time" content="2025-10-24T08:30:00+07:00">',
      '<meta name="author" content="Lê Minh, Trần An">',
      '<meta property="article:section" content="Giao thông">',
      '<meta name="keywords" content="cầu, đường, ">',
      '<meta property="og:site_name" content="Báo Sông">',
      '<link rel="canonical" href="https://a.example/cau.html">',
    );
    expect(stated).toEqual([
      { role: 'published', date: { value: '2025-10-24T08:30+07:00', precision: 'minute' } },
      { role: 'bylines', names: ['Lê Minh', 'Trần An'] },
      { role: 'section', text: 'Giao thông' },
      { role: 'keywords', words: ['cầu', 'đường'] },
      { role: 'source', name: 'Báo Sông', url: 'https://a.example/cau.html' },
    ]);
    expect(statedBy[2]).toEqual([
      'section',
      '<meta property="article:section" content="Giao thông">',
    ]);
  });
  test('is read from linked data, each with the place of its string', () => {
    const { stated, statedBy } = head(
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Lê Minh"},{"@type":["Thing","NewsArticle"],' +
        '"dateModified":"2025-10-24","datePublished":"2025-10-24","author":[{"name":"L\\u00ea Minh"},{"name":"Trần An"}],' +
        '"articleSection":"Giao thông",\n"description":"Hai\ndòng"}]}</script>',
    );
    expect(stated).toEqual([
      { role: 'published', date: { value: '2025-10-24', precision: 'day' } },
      { role: 'bylines', names: ['Lê Minh', 'Trần An'] },
      { role: 'section', text: 'Giao thông' },
    ]);
    expect(statedBy[1]).toEqual(['bylines', 'L\\u00ea Minh"},{"name":"Trần An']);
  });
  test.each([
    '{"@type":"NewsArticle","datePublished":',
    '{"@type":"WebPage","datePublished":"2025-10-24"}',
    '[[[]]]',
    'null',
    '{"@type":"Article","datePublished":20251024,"author":null}',
    '',
  ])('is nothing in %s', (script) => {
    expect(head(`<script type="application/ld+json">${script}</script>`).stated).toEqual([]);
  });
  test.each([
    ['BÁO SÔNG', 'Báo Sông'],
    ['Nhịp sống Online Media', 'Nhịp sống Vàm'],
  ])('is not an author if it names the site itself: %s', (author, name) => {
    const { stated } = head(
      `<meta name="author" content="${author}"><meta property="og:site_name" content="${name}">`,
    );
    expect(stated).toEqual([{ role: 'source', name }]);
  });
  test('is only a web address', () => {
    expect(head('<link rel="canonical" href="javascript:x">').stated).toEqual([]);
  });
  test('is reported if it is a date that does not exist', () => {
    const { stated, messages } = head('<meta itemprop="datePublished" content="2025-02-30">');
    expect(stated).toEqual([]);
    expect(messages).toEqual([['impossible-date', 1]]);
  });
});

describe('class and id words', () => {
  const words = (attributes: string) => {
    const { pages } = read(`<h2 ${attributes}>${LONG}</h2>`);
    const bits = pages[0]?.words ?? 0;
    return Object.entries(PAGE_WORDS).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
  };
  test.each([
    ...['sapo', 'detail-sapo', 'article_lead', 'lead-text', 'summary', 'short description'].map(
      (name) => [`class="${name}"`, 'sapo'],
    ),
    ['id="tac-gia"', 'author'],
    ['class="articleTitle"', 'title'],
    ['itemprop="datePublished"', 'time'],
    ['data-role="comment"', 'comment'],
  ])('%s: %s', (attributes, word) => {
    expect(words(attributes)).toContain(word);
  });
  test.each(['mislead', 'leader', 'leads'])('do not make a standfirst in %s', (name) => {
    expect(words(`class="${name}"`)).not.toContain('sapo');
  });
});

describe('the text above the body', () => {
  const SAPO = 'Sáng nay, hơn bốn mươi chiếc ghe trở lại khu chợ nổi lớn nhất vùng sau hai năm.';
  const article = (above: string) =>
    parsePage(page(`<article><h1>${HEADLINE}</h1>${above}<div>${BODY}</div></article>`)).article;
  test.each(['sapo', 'detail-sapo', 'article_lead', 'summary'])(
    'is the standfirst inside an element with the class %s',
    (name) => {
      expect(article(`<h2 class="${name}">${SAPO}</h2>`)).toMatchObject({ standfirst: SAPO });
    },
  );
  test('is the author in a line with that class', () => {
    const signed = article('<p class="author">Tác giả: Lê Minh</p>');
    expect(signed?.bylines).toEqual(['Lê Minh']);
    expect(signed?.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
  test('is text even if its class says dateline', () => {
    const text = 'Đà Nẵng, sáng nay trời mưa.';
    expect(read(page(`<p class="dateline">${text}</p>${BODY}`)).texts).toContain(text);
  });
});

describe('places in the source', () => {
  test('are exact for parts of a paragraph, and cover a whole reference', () => {
    const { spell } = read(
      '<p><b>(BS)</b> - Cầu &amp; đường &lt;mới&gt;,&nbsp;Hà&nbspNội &copy 2025\n  hết.</p>',
    );
    expect(spell('(BS)')).toBe('(BS)');
    expect(spell('Cầu & đường')).toBe('Cầu &amp; đường');
    expect(spell('<mới>,')).toBe('&lt;mới&gt;,');
    expect(spell('Nội')).toBe('Nội');
    expect(spell('© 2025 hết.')).toBe('&copy 2025\n  hết.');
  });
  test('cover text that the parser moved together with its neighbours', () => {
    const { texts, spelled } = read('<table>a<tr><td>x</td>b</tr></table><p>y</p>');
    expect(texts).toEqual(['axb', 'y']);
    expect(spelled).toEqual(['a<tr><td>x</td>b', 'y']);
  });
  test('cover moved text as a whole if its spelling cannot be followed', () => {
    const { texts, spelled } = read('<table>&notit;<tr><td>x</td>b</tr></table><p>y</p>');
    expect(texts).toEqual(['¬it;bx', 'y']);
    expect(spelled).toEqual(['&notit;<tr><td>x</td>b', 'y']);
  });
});

describe('a statement inside visible text', () => {
  test.each([
    ['a heading', `<h1>Cầu <meta itemprop="datePublished" content="2025-10-24">mới thông xe</h1>`],
    ['a line', `<h1>Cầu mới</h1><p>Lê Minh <time datetime="2025-10-24">hôm qua</time></p>`],
    [
      'a picture',
      '<h1>Cầu mới</h1><img src="a.png"><time datetime=2025-10-24></time><figcaption>Cầu mới nhìn từ bờ nam. Ảnh: Lê Minh</figcaption>',
    ],
  ])('counts, and the text keeps its characters: %s', (_, above) => {
    const { article, pieces, source } = parsePage(`${above}${BODY}`);
    expect(article?.published?.value).toBe('2025-10-24');
    const place = source.search(/<(?:meta|time)/u);
    expect(article?.provenance.published).toMatchObject({ span: { start: place, end: place } });
    const holding = pieces.filter(({ span }) => span.start <= place && place < span.end);
    expect(holding).toHaveLength(1);
    expect(holding[0]).not.toMatchObject({ role: 'published' });
  });
});

describe('deep nesting', () => {
  test.each([
    ['boxes', '<div>'.repeat(10_000)],
    ['boxes that are not closed in order', '<div><b></div>'.repeat(10_000)],
    ['drawings', `<svg>${'<g>'.repeat(100_000)}</svg>`],
  ])('is refused: %s', (_, source) => {
    expect(read(source)).toMatchObject({ texts: [], stated: [], messages: [['too-deep', 1]] });
  });
  test.each([
    ['paragraphs without ends', '<p>x'.repeat(2000)],
    ['many small boxes', '<div>x</div>'.repeat(2000)],
    ['boxes in a script', `<script>${'<div>'.repeat(2000)}</script><p>x`],
    ['a drawing of many lines', `<svg>${'<path/>'.repeat(2000)}</svg><p>x`],
    ['boxes as deep as real pages have', `${'<div>'.repeat(300)}x`],
  ])('is not %s', (_, source) => {
    const { texts, messages } = read(source);
    expect(texts[0]).toBe('x');
    expect(messages).toEqual([]);
  });
});

test('references do not bring back characters that decoding removes, and places stay right', () => {
  const source = `<p>Chữ &#x1b;[31mđỏ&#0;, &#x202E;ngược&#x202C; <b>đậm&#7;</b> &amp; &#x200b;hết.</p>`;
  const { texts, marks, spell } = read(source);
  expect(texts).toEqual(['Chữ [31mđỏ\ufffd, ngược đậm & hết.']);
  expect(marks).toEqual([[['đậm', 'strong']]]);
  expect(spell('ngược')).toBe('ngược');
  expect(spell('hết')).toBe('hết');
});

test('nothing that a page states ends behind its source, even if a comment never ends', () => {
  const source = `<x <meta itemprop=datePublished content=2025-10-24><!--`;
  const { stated } = readHtml(source);
  expect(stated).toMatchObject([{ role: 'published', span: { start: 0, end: source.length } }]);
});
