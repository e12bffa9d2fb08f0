import { makePicture } from '../../picture.ts';
import type { Files } from './shapes.ts';

/** One article that fits no shape. */
export interface Single {
  readonly kind: string;
  readonly files: Files;
  /** Whether the build must leave it out, with a message. */
  readonly refused?: true;
}

const BODY =
  'Cây cầu gỗ qua rạch được thay ván mới, người trong xóm góp mỗi nhà một tấm.\n\nViệc làm xong trong hai ngày.\n';
const beside = (name: string, yaml: string): Files => [
  [`${name}.txt`, `Cầu gỗ ${name}\n\n${BODY}`],
  [`${name}.yaml`, yaml],
];
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="alert(1)"><script>window.hacked=1</script><image href="https://evil.example/a.png" width="9" height="9"/></svg>';
const front = (name: string, yaml: string): Files => [
  [`${name}.md`, `---\n${yaml}\n---\n\nCầu gỗ ${name}. ${BODY}`],
];

/** The head of a picture with more pixels than any memory. */
function hugePicture(): Uint8Array {
  const picture = Buffer.from(makePicture(40, 30));
  // Where the header tells width and height.
  picture.writeUInt32BE(60_000, 16);
  picture.writeUInt32BE(60_000, 20);
  return picture;
}

export const SINGLES: readonly Single[] = [
  // YAML
  {
    kind: 'yaml',
    files: beside(
      'thoat-trong-yaml',
      'headline: "Chữ \\e[31mđỏ\\e[0m \\x07 \\0 \\x9b2J \\u202Egnp\\u202C \\uFFFE \\L\\P"\nsection: "\\b\\v\\u2066 Mục"\nbylines: ["Lê \\0 Minh", "Lê \\u200bMinh"]\n',
    ),
  },
  { kind: 'yaml', files: beside('nua-cap', 'standfirst: "Nửa cặp \\uD800 và \\uDC00 đứng lẻ"\n') },
  { kind: 'yaml', refused: true, files: beside('chu-rong', 'bylines: ["\\0", "\\u202E"]\n') },
  {
    kind: 'yaml',
    refused: true,
    files: beside(
      'bom-neo',
      `a: &a [x, x]\n${'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]`)
        .join('\n')}\nheadline: *j\n`,
    ),
  },
  {
    kind: 'yaml',
    refused: true,
    files: front('the-ham', 'title: !!js/function "function () { alert(1) }"'),
  },
  { kind: 'yaml', refused: true, files: front('the-la', 'title: !<tag:evil.example,2025:x> Bài') },
  {
    kind: 'yaml',
    refused: true,
    files: beside('nguyen-mau', '__proto__: {draft: true}\nconstructor: alert(1)\n'),
  },
  { kind: 'yaml', refused: true, files: beside('gop', '<<: {headline: alert(1)}\n') },
  {
    kind: 'yaml',
    refused: true,
    files: beside('hai-tai-lieu', 'headline: Một\n---\nx: alert(1)\n'),
  },
  { kind: 'yaml', refused: true, files: front('nguon-chay', 'url: javascript:alert(1)') },
  {
    kind: 'yaml',
    refused: true,
    files: beside('nguon-du-lieu', 'source: "data:text/html,alert(1)"\n'),
  },
  {
    kind: 'yaml',
    files: beside(
      'tu-khoa-nua-cap',
      'keywords: ["ván \\uD800", "cầu \\uDC00 gỗ"]\nbylines: "Minh \\uD800"\n',
    ),
  },
  // Pictures
  { kind: 'picture', refused: true, files: beside('anh-ngoai', 'image: ../../../../etc/passwd\n') },
  {
    kind: 'picture',
    refused: true,
    files: beside('anh-ma-hoa', 'image: "%2e%2e/%2e%2e/etc/hostname.png"\n'),
  },
  { kind: 'picture', refused: true, files: beside('anh-goc', 'image: /etc/hostname.png\n') },
  {
    kind: 'picture',
    refused: true,
    files: beside('anh-xa', 'image: https://evil.example/a.png\n'),
  },
  { kind: 'picture', refused: true, files: beside('anh-tep', 'image: file:///etc/hostname.png\n') },
  {
    kind: 'picture',
    refused: true,
    files: [
      ['anh-la-trang.txt', `Ảnh là một trang\n\n${BODY}`],
      ['anh-la-trang.jpg', '<!doctype html><script>alert(1)</script>'],
    ],
  },
  {
    kind: 'picture',
    refused: true,
    files: [
      ['anh-la-svg.txt', `Ảnh là một bản vẽ\n\n${BODY}`],
      ['anh-la-svg.png', SVG],
    ],
  },
  {
    kind: 'picture',
    refused: true,
    files: [
      ['anh-vo-tan.txt', `Ảnh rộng hơn mọi màn hình\n\n${BODY}`],
      ['anh-vo-tan.png', hugePicture()],
    ],
  },
  {
    kind: 'picture',
    refused: true,
    files: [
      ['anh-cut.txt', `Ảnh chép chưa xong\n\n${BODY}`],
      ['anh-cut.png', makePicture(400, 300).subarray(0, 60)],
    ],
  },
  {
    kind: 'picture',
    refused: true,
    files: [
      ['anh-hong.txt', `Ảnh hỏng ở giữa\n\n${BODY}`],
      ['anh-hong.png', makePicture(400, 300).fill(0x3c, 60, 90)],
    ],
  },
  {
    kind: 'picture',
    files: [
      ['ban-ve.txt', `Bản vẽ nằm cạnh bài\n\n${BODY}`],
      ['ban-ve.svg', SVG],
    ],
  },
  {
    kind: 'picture',
    files: [
      ['anh-nhieu-duoi.txt', `Ảnh có đuôi lạ\n\n${BODY}`],
      [
        'anh-nhieu-duoi.png',
        Buffer.concat([makePicture(40, 30), Buffer.from('<script>alert(1)</script>')]),
      ],
    ],
  },
  // Markup that only files of that format have
  {
    kind: 'markup',
    files: [
      [
        'thuc-the.html',
        `<h1>Chữ &#x1b;[31mđỏ&#27;[0m &#0; &#x202E;gnp&#x202C; &#xFFFE; &#x9b;2J</h1><p>Dòng &#x1b;[2J&#x202E;ngược&#x202C; &#x0; &#xD800; &#x7f; &#x200b;trong bài, đủ dài để là một đoạn văn.</p><p>${BODY}</p>`,
      ],
    ],
  },
  {
    kind: 'markup',
    files: [
      [
        'thuc-the.md.md',
        `# Chữ &#x1b;[31mđỏ &#0; &#x202E;gnp\n\nDòng &#x1b;[2J &#x202E;ngược &#x9b;2J &#xD800; trong **bài &#x7;**, [chỗ này](https://evil.example/&#x202E;x).\n\n${BODY}`,
      ],
    ],
  },
  {
    kind: 'markup',
    files: [
      [
        'lien-ket.html',
        `<h1>Bài có nhiều liên kết</h1>${[
          'javascript:alert(1)',
          ' &#1;javascript:alert(2)',
          'java\nscript:alert(3)',
          '//evil.example/',
          '/\\evil.example/',
          'https://vidu.vn/ok',
          'https://user:pass@evil.example/',
          'https://xn--vdu-2md.evil.example/',
          'mailto:a@vidu.vn?bcc=b@evil.example',
          '#noi-dung',
          '?q=1',
          'tel:113',
          'ftp://evil.example/',
          'HTTPS://VIDU.VN/',
        ]
          .map(
            (url) =>
              `<p>Đoạn văn có <a href="${url}" target=_top rel=opener>liên kết ở đây</a>.</p>`,
          )
          .join('')}`,
      ],
    ],
  },
  {
    kind: 'markup',
    files: [
      [
        'linked-data.html',
        `<!doctype html><html><head><title>Bến đò đêm</title><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"\\u003c/script>\\u001b[31m\\u202e\\u0000Lê"},"articleSection":"\\ud800\\u0007Mục","datePublished":"2024-01-01"}</script></head><body><article><h1>Bến đò đêm</h1><p>Bến đò sáng đèn đến nửa đêm trong những ngày nước lớn, khách qua lại đông hơn thường lệ và ai cũng vội.</p><p>${BODY}</p></article></body></html>`,
      ],
    ],
  },
];
