import { choices } from '../../src/parse/training/random.ts';
import { HEADLINES, paragraph, SHORT, type Sheet, startSheet } from './sheet.ts';

const ENTITIES: readonly (readonly [form: RegExp, spelled: string])[] = [
  [/&/gu, '&amp;'],
  [/“/gu, '&ldquo;'],
  [/”/gu, '&#8221;'],
  [/à/gu, '&agrave;'],
  [/ê/gu, '&#xEA;'],
];

/** Text that readers see, with some characters as references. */
function text({ random, show }: Sheet, words: string): void {
  let spelled = words.replaceAll('<', '&lt;');
  for (const [form, reference] of ENTITIES)
    if (random.chance(0.15)) spelled = spelled.replace(form, reference);
  show(words, random.chance(0.1) ? spelled.replaceAll(' ', '\n  ') : spelled);
}

const INLINE = ['b', 'i', 'em', 'strong', 'span', 'a', 'u', 'sub', 'code', 'font', 'mark', 'SPAN'];
/** What holds no text that readers see, and may stand anywhere. */
const UNSEEN = [
  '<!-- quảng cáo giữa bài -->',
  '<script>var bai = "<p>Bài khác</p>";</script>',
  '<style>.sapo > b { color: red }</style>',
  '<template><p>Mẫu bình luận</p></template>',
  '<noscript>Hãy bật JavaScript</noscript>',
  '<iframe src="/x">khung</iframe>',
  '<svg><title>biểu tượng</title><text>chữ</text></svg>',
  '<video>Trình duyệt không hỗ trợ video</video>',
  '<img src="https://vidu.vn/a.png" alt="ảnh ở nơi khác">',
  '<wbr>',
  '<input value="Tìm" placeholder="Tìm kiếm">',
  '<meta itemprop="datePublished" content="2025-10-24">',
  '<title>Tên trang</title>',
];

/** A sentence in nested inline elements, with breaks, and with what is not seen amid it. */
function inline(sheet: Sheet, words: string, depth = 0): void {
  const { random, mark } = sheet;
  for (const word of words.split(/(?<= )/u)) {
    if (depth < 3 && random.chance(0.06)) {
      const name = random.pick(INLINE);
      mark(`<${name}${name === 'a' ? ' href="https://vidu.vn/b"' : ''}>`);
      inline(sheet, word, depth + 1);
      mark(`</${name}>`);
    } else {
      // Right before a word: between two breaks it would be a line of its own, which the parser keeps.
      if (random.chance(0.02)) mark('<span hidden>(mở trang mới)</span>');
      text(sheet, word);
    }
    if (random.chance(0.02)) mark(random.pick(UNSEEN));
    if (random.chance(0.02)) mark(random.pick(['<br>', '<br/>', '<br><br>']));
    if (random.chance(0.01)) {
      mark('<time datetime="2025-10-24T10:30">');
      text(sheet, 'hôm qua ');
      mark('</time>');
    }
  }
}

const CLASSES = [
  ...['', 'sapo', 'detail-content', 'author', 'date', 'caption', 'related', 'comment', 'tags'],
  ...['breadcrumb', 'menu', 'footer', 'share', 'ads', 'title'],
];

/** An element; its end tag may be missing where HTML allows it. */
function element(sheet: Sheet, name: string, fill: () => void, isOpen = false): void {
  const { random, mark } = sheet;
  const kind = random.pick(CLASSES);
  const attributes = kind === '' ? '' : random.chance(0.2) ? ` class=${kind}` : ` class="${kind}"`;
  mark(`<${random.chance(0.1) ? name.toUpperCase() : name}${attributes}>`);
  fill();
  mark(isOpen && random.chance(0.3) ? '' : `</${name}>`);
  mark(random.pick(['', '\n', '\n  ', '\n\n']));
}

const line = (sheet: Sheet): string => sheet.random.pick(SHORT);

/** Elements with text of their own. */
const BLOCKS: readonly ((sheet: Sheet) => void)[] = [
  (sheet) => element(sheet, 'p', () => inline(sheet, paragraph(sheet.random)), true),
  (sheet) => element(sheet, 'p', () => inline(sheet, paragraph(sheet.random)), true),
  (sheet) => element(sheet, 'p', () => inline(sheet, line(sheet)), true),
  (sheet) => element(sheet, 'div', () => inline(sheet, line(sheet))),
  (sheet) => element(sheet, sheet.random.pick(['h2', 'h3']), () => inline(sheet, line(sheet))),
  (sheet) => inline(sheet, `${line(sheet)} `),
  (sheet) => sheet.mark(sheet.random.pick(UNSEEN)),
  (sheet) => sheet.mark('<hr>'),
  (sheet) => {
    const how = sheet.random.pick(['hidden', 'style="display:none"', "style='visibility: hidden'"]);
    sheet.mark(`<div ${how}>`);
    sheet.hide(
      sheet.random.pick(['Đang tải nội dung', 'Đăng nhập để đọc tiếp', 'Bạn có 1 tin mới']),
    );
    sheet.mark('</div>');
  },
  (sheet) =>
    element(sheet, sheet.random.pick(['ul', 'ol']), () => {
      for (let items = sheet.random.between(1, 5); items > 0; items -= 1)
        element(sheet, 'li', () => inline(sheet, line(sheet)), true);
    }),
  (sheet) =>
    element(sheet, 'table', () => {
      if (sheet.random.chance(0.3)) element(sheet, 'caption', () => text(sheet, 'Giá nông sản'));
      for (let rows = sheet.random.between(1, 3); rows > 0; rows -= 1)
        element(
          sheet,
          'tr',
          () => {
            for (let cells = sheet.random.between(1, 4); cells > 0; cells -= 1)
              element(
                sheet,
                sheet.random.pick(['td', 'th']),
                () => inline(sheet, line(sheet)),
                true,
              );
          },
          true,
        );
    }),
  (sheet) =>
    element(sheet, 'figure', () => {
      sheet.mark(sheet.random.pick(['<img src="a.png" alt="Ghe rau">', '<img src="/a.png">']));
      element(sheet, 'figcaption', () => inline(sheet, 'Ghe rau buổi sớm. Ảnh: Lê Minh'));
    }),
  (sheet) =>
    element(sheet, 'details', () => {
      element(sheet, 'summary', () => text(sheet, 'Xem nhanh'));
      inline(sheet, line(sheet));
    }),
  (sheet) => element(sheet, 'blockquote', () => blocks(sheet, 2)),
  (sheet) =>
    element(sheet, 'form', () => {
      element(sheet, 'label', () => text(sheet, 'Họ và tên'));
      sheet.mark('<select>');
      element(sheet, 'option', () => text(sheet, 'Miền Bắc'), true);
      element(sheet, 'option', () => text(sheet, 'Miền Nam'), true);
      sheet.mark('</select>');
      element(sheet, 'button', () => text(sheet, 'Gửi bình luận'));
    }),
  (sheet) => {
    sheet.mark('<pre>');
    text(sheet, 'Câu thơ một,');
    sheet.mark('\n\n');
    text(sheet, 'khổ sau.');
    sheet.mark('</pre>');
  },
  (sheet) =>
    element(sheet, 'dl', () => {
      element(sheet, 'dt', () => text(sheet, 'PV'), true);
      element(sheet, 'dd', () => inline(sheet, paragraph(sheet.random)), true);
    }),
  (sheet) =>
    element(
      sheet,
      sheet.random.pick(['div', 'section', 'article', 'aside', 'nav', 'main', 'footer']),
      () => blocks(sheet, 4),
    ),
];

function blocks(sheet: Sheet, most: number): void {
  for (let count = sheet.random.between(1, most); count > 0; count -= 1)
    sheet.random.pick(BLOCKS)(sheet);
}

const HEAD = [
  '<meta charset="utf-8">',
  '<meta property="og:title" content="Chợ nổi Vàm Sậy họp lại">',
  '<meta name=author content="Lê Minh">',
  '<meta property="article:published_time" content="2025-10-24T08:30:00+07:00">',
  '<link rel="canonical" href="https://vidu.vn/cho-noi.html">',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Lê Minh"},"datePublished":"2025-10-24"}</script>',
];

/** A page or fragment that looks like a site's; the same for the same seed. */
export function anyPage(seed: number): Sheet {
  const random = choices(seed);
  const sheet = startSheet(random);
  const isPage = random.chance(0.6);
  if (isPage) {
    sheet.mark(random.pick(['<!doctype html>\n<html lang="vi"><head>', '<html><head>', '<head>']));
    sheet.mark(random.some(HEAD, random.below(HEAD.length + 1)).join('\n'));
    sheet.mark(
      random.pick(['</head><body>', '<title>Chợ nổi - Báo Bến Sông</title></head>\n<body>\n']),
    );
  }
  const title = (): void => element(sheet, 'h1', () => inline(sheet, random.pick(HEADLINES)));
  // What comes before any text belongs to the head.
  title();
  blocks(sheet, 10);
  for (let count = random.below(4); count > 0; count -= 1)
    element(sheet, 'p', () => inline(sheet, paragraph(random)), true);
  blocks(sheet, 10);
  if (isPage && random.chance(0.7)) sheet.mark('</body></html>\n');
  return sheet;
}
