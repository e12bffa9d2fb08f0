import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/parse/formats/html.ts';
import { readWith } from './read-with.ts';

const read = readWith(readHtml);

const LONG =
  'Đoàn khảo sát đi dọc bờ sông từ sáng sớm, ghi lại mực nước ở từng trạm và trò chuyện với người dân hai bên bờ.';
const MENU =
  '<nav><ul><li><a href="/a">Thời sự</a></li><li><a href="/b">Thể thao</a></li></ul></nav>';
const ASIDE =
  '<aside class="related"><h3>Tin liên quan</h3><ul><li><a href="/c">Bài khác</a></li></ul></aside>';

/** A page of a site around an article. */
const page = (article: string, head = '<title>Báo Sông</title>'): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8">${head}</head><body>` +
  `<header class="site-header"><a href="/">Báo Sông</a>${MENU}</header><div id="main">${article}${ASIDE}</div>` +
  '<footer>Bản quyền thuộc Báo Sông</footer><script>track("<p>x</p>")</script></body></html>';

describe('the main content of a page', () => {
  test('comes without what the site puts around it', () => {
    const { texts } = read(page(`<article><p>${LONG}</p><p>Đoạn hai, ${LONG}</p></article>`));
    expect(texts).toEqual([LONG, `Đoạn hai, ${LONG}`]);
  });
  test('has the text that stands in boxes without paragraphs', () => {
    const { texts, spelled } = read(
      page(
        `<article><div><div>Trong hộp, ${LONG}</div></div><div>Chữ trần, ${LONG}<p>Đoạn, ${LONG}</p>Chữ sau, ${LONG}</div></article>`,
      ),
    );
    expect(texts).toEqual(
      ['Trong hộp, ', 'Chữ trần, ', 'Đoạn, ', 'Chữ sau, '].map((words) => words + LONG),
    );
    expect(spelled).toEqual(texts);
  });
  test('has the text of links that only scripts follow', () => {
    const article = `<article><p>${LONG} <a href="javascript:open()">Xem thêm</a>.</p><p>${LONG}</p></article>`;
    expect(read(page(article)).texts[0]).toBe(`${LONG} Xem thêm.`);
  });
  test('is found again where the first, strict search finds too little', () => {
    const article = `<div class="comment"><p>${LONG}</p><p>Đoạn hai, ${LONG}</p></div>`;
    expect(read(page(article)).texts).toEqual([LONG, `Đoạn hai, ${LONG}`]);
  });
  test('is all text but the surroundings where nothing is found', () => {
    expect(read(page('<p>Một.</p>')).texts).toEqual(['Một.']);
  });
});

describe('a fragment', () => {
  test('is taken whole, a line of each block', () => {
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
  test.each(['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'nav', 'footer', 'aside'])(
    'comes without <%s>',
    (name) => {
      expect(read(`<p>Trước.</p><${name}>ẩn</${name}><p>Sau.</p>`).texts).toEqual([
        'Trước.',
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
  test('beside the article are units of their own; its caption is the text behind one', () => {
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
    '%s is left out and reported',
    (src) => {
      const { texts, messages } = read(`<p>Trước <img src="${src}"> sau.</p>`);
      expect(texts).toEqual(['Trước sau.']);
      expect(messages).toEqual([['remote-image', 1]]);
    },
  );
});

describe('the headline', () => {
  const ARTICLE = `<article><h1>Cầu mới <i>thông</i> xe</h1><p>${LONG}</p><p>${LONG}</p></article>`;
  const headline = (source: string) => {
    const { stated, texts } = read(source);
    return [
      stated.find(({ role }) => role === 'headline'),
      texts.some((text) => /^Cầu/u.test(text)),
    ];
  };
  const CLEAN = [{ role: 'headline', text: 'Cầu mới thông xe' }, false];
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
        `<p>${LONG}</p>`,
        '<title>Cầu mới thông xe - Báo Sông</title><meta property="og:site_name" content="Báo Sông">',
      ),
    ],
    ['the only heading of a fragment', ARTICLE],
  ])('is %s', (_, source) => {
    expect(headline(source)).toEqual(CLEAN);
  });
  test('keeps what only looks like a site’s name', () => {
    const source = page(`<p>${LONG}</p>`, '<title>Cầu mới thông xe - ba năm chờ đợi</title>');
    expect(headline(source)[0]).toEqual({
      role: 'headline',
      text: 'Cầu mới thông xe - ba năm chờ đợi',
    });
  });
});

describe('what the head states', () => {
  const ARTICLE = `<article><p>${LONG}</p><p>${LONG}</p></article>`;
  const head = (...elements: string[]) => {
    const { stated, statedBy, messages } = read(page(ARTICLE, elements.join('')));
    return { stated, statedBy, messages };
  };
  test('in its meta elements, each at its element', () => {
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
  test('in linked data, each at its own string', () => {
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
  ])('nothing in %s', (script) => {
    expect(head(`<script type="application/ld+json">${script}</script>`).stated).toEqual([]);
  });
  test('no author where the site names itself', () => {
    const { stated } = head(
      '<meta name="author" content="BÁO SÔNG"><meta property="og:site_name" content="Báo Sông">',
    );
    expect(stated).toEqual([{ role: 'source', name: 'Báo Sông' }]);
  });
  test('no address but one of the web', () => {
    expect(head('<link rel="canonical" href="javascript:x">').stated).toEqual([]);
  });
  test('a date that is none is reported', () => {
    const { stated, messages } = head('<meta itemprop="datePublished" content="2025-02-30">');
    expect(stated).toEqual([]);
    expect(messages).toEqual([['impossible-date', 1]]);
  });
});

describe('what the content states', () => {
  const article = (above: string) =>
    read(
      page(
        `<article><h1>Cầu mới thông xe</h1>${above}<div class="body"><p>${LONG}</p><p>Đoạn hai, ${LONG}</p></div></article>`,
        '<title>Cầu mới thông xe</title>',
      ),
    );
  const SAPO = 'Sáng nay, cầu mới bắc qua sông chính thức thông xe.';
  test.each(['sapo', 'detail-sapo', 'article_lead', 'lead-text', 'summary', 'short description'])(
    'the standfirst, in an element with the class %s',
    (name) => {
      const { stated, texts } = article(`<h2 class="${name}">${SAPO}</h2>`);
      expect(stated).toContainEqual({ role: 'standfirst', text: SAPO });
      expect(texts).not.toContain(SAPO);
    },
  );
  test.each(['mislead', 'leader', 'sapoche'])('none with the class %s', (name) => {
    const { stated } = article(`<h2 class="${name}">${SAPO}</h2>`);
    expect(stated.map(({ role }) => role)).toEqual(['headline']);
  });
  test('no standfirst below the body’s first paragraph', () => {
    const { stated } = article(`<p>Mở bài, ${LONG}</p><p class="sapo">${SAPO}</p>`);
    expect(stated.map(({ role }) => role)).toEqual(['headline']);
  });
  test('the author’s line that the extractor takes out', () => {
    const { stated, texts } = article('<p class="author">Tác giả: Lê Minh</p>');
    expect(stated).toContainEqual({ role: 'bylines', names: ['Lê Minh'] });
    expect(texts.some((text) => text.includes('Lê Minh'))).toBe(false);
  });
  test('a line that was taken out for its class alone stays text', () => {
    const { texts } = article('<p class="dateline">Đà Nẵng, sáng nay trời mưa.</p>');
    expect(texts).toContain('Đà Nẵng, sáng nay trời mưa.');
  });
});

describe('places in the source', () => {
  test('of parts of a paragraph, a reference as a whole', () => {
    const { spell } = read(
      '<p><b>(BS)</b> - Cầu &amp; đường &lt;mới&gt;,&nbsp;Hà&nbspNội &copy 2025\n  hết.</p>',
    );
    expect(spell('(BS)')).toBe('(BS)');
    expect(spell('Cầu & đường')).toBe('Cầu &amp; đường');
    expect(spell('<mới>,')).toBe('&lt;mới&gt;,');
    expect(spell('Nội')).toBe('Nội');
    expect(spell('© 2025 hết.')).toBe('&copy 2025\n  hết.');
  });
  test('of text that the parser has moved, kept with what it stood between', () => {
    const { texts, spelled } = read('<table>a<tr><td>x</td>b</tr></table><p>y</p>');
    expect(texts).toEqual(['axb', 'y']);
    expect(spelled).toEqual(['a<tr><td>x</td>b', 'y']);
  });
  test('of text that is moved and spelled in a way that cannot be followed', () => {
    const { texts, spelled } = read('<table>&notit;<tr><td>x</td>b</tr></table><p>y</p>');
    expect(texts).toEqual(['¬it;bx', 'y']);
    expect(spelled).toEqual(['&notit;<tr><td>x</td>b', 'y']);
  });
});

test('what stands within a statement states nothing else', () => {
  const { stated, texts } = read(
    '<h1>Cầu <meta itemprop="datePublished" content="2025-10-24">mới</h1><p>Một.</p>',
  );
  expect(stated).toEqual([{ role: 'headline', text: 'Cầu mới' }]);
  expect(texts).toEqual(['Một.']);
});

describe('what nests too deeply', () => {
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

test('references bring nothing back that decoding takes out of files, and places stay right', () => {
  const source = `<p>Chữ &#x1b;[31mđỏ&#0;, &#x202E;ngược&#x202C; <b>đậm&#7;</b> &amp; &#x200b;hết.</p>`;
  const { texts, marks, spell } = read(source);
  expect(texts).toEqual(['Chữ [31mđỏ\ufffd, ngược đậm & hết.']);
  expect(marks).toEqual([[['đậm', 'strong']]]);
  expect(spell('ngược')).toBe('ngược');
  expect(spell('hết')).toBe('hết');
});
