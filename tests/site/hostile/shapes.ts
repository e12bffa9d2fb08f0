import { makePicture } from '../../picture.ts';

/** Files by name that make one article, the article's own first. */
export type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

/** Puts a text into all that an article of this shape can say; `name` is the file's without its extension. */
type Shape = (name: string, text: string, date: string) => Files;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
const LEDE = 'Sáng sớm, người bán hàng ở bến sông đọc cho cả chợ nghe dòng chữ';
const MIDDLE =
  'Ông lái đò kể rằng tờ giấy dán trên cột đèn từ đêm hôm trước, và chẳng ai trong xóm biết người viết là ai.';

/** Raw text, in which all is text. */
export const plain: Shape = (name, text, date) => [
  [
    `${name}.txt`,
    `date ${date}
Tờ giấy ở bến sông ghi ${oneLine(text)}

${LEDE} ${text} rồi cất tờ giấy vào túi áo.

${text}

Tờ giấy trên cột đèn ${oneLine(text)} (Ảnh: ${oneLine(text)})

${MIDDLE}

“${oneLine(text)} là dòng chữ mà tôi đọc được trên tờ giấy, ngoài ra không có gì khác nữa.”

- Dòng thứ nhất ${oneLine(text)}
- Dòng thứ hai https://evil.example/${oneLine(text)}

Nguồn: https://vidu.vn/${oneLine(text).replaceAll(' ', '')}
`,
  ],
];

const labelled: Shape = (name, text, date) => [
  [
    `${name}.txt`,
    `Tiêu đề: Bến sông ${oneLine(text)}
Ngày đăng: ${date}
Tác giả: ${oneLine(text)}
Thể loại: ${oneLine(text)}
Từ khóa: bến sông, ${oneLine(text)}
Nguồn: https://vidu.vn/${oneLine(text)}
Tóm tắt: ${oneLine(text)}
Nội dung: ${LEDE} ${oneLine(text)} rồi cất tờ giấy vào túi áo.
${MIDDLE}
`,
  ],
];

const record = (text: string, date: string) => ({
  title: `Bến sông ${text}`,
  published: date,
  author: text,
  category: text,
  tags: [text, 'bến sông'],
  url: `https://vidu.vn/${text}`,
  description: text,
  content: `${LEDE} ${text} rồi cất tờ giấy vào túi áo.\n${MIDDLE}`,
  ['__proto__']: { hacked: text },
  constructor: { prototype: { hacked: text } },
});

const json: Shape = (name, text, date) => [
  [`${name}.txt`, `${JSON.stringify(record(text, date))}\n`],
];

const jsonLines: Shape = (name, text, date) => [
  [
    `${name}.txt`,
    Object.entries(record(text, date))
      .map(([key, value]) => `"${key}": ${JSON.stringify(value)}\n`)
      .join(''),
  ],
];

// JSON's strings are YAML's, too.
const fields = (text: string, date: string): string => {
  const said = JSON.stringify(oneLine(text));
  return `headline: ${JSON.stringify(`Bến sông ${oneLine(text)}`)}
published: ${date}
standfirst: ${said}
kicker: ${said}
section: ${said}
bylines: [${said}, Vân Anh]
agency: ${said}
dateline: ${said}
source: {name: ${said}, url: "https://evil.example/nguon"}
keywords: [${said}, chợ nổi]
`;
};

const markdown: Shape = (name, text, date) => [
  [
    `${name}.md`,
    `---
${fields(text, date)}---

# ${oneLine(text)}

${LEDE} ${text} rồi cất tờ giấy vào túi áo.

${text}

[${oneLine(text)}](<${oneLine(text)}> "${oneLine(text)}") và [tờ giấy](${oneLine(text)}), <${oneLine(text)}>, [một nơi khác][noi-khac].

![${oneLine(text)}](<${oneLine(text)}> "${oneLine(text)}")

> ${oneLine(text)}

- ${oneLine(text)}

1. ${oneLine(text)}

\`\`\`html
${text}
\`\`\`

Mã nằm trong dòng \`${oneLine(text)}\`, ${MIDDLE}

[noi-khac]: <${oneLine(text)}> "${oneLine(text)}"
`,
  ],
];

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const escaped = (text: string): string => quoted(text).replaceAll('<', '&lt;');

const page: Shape = (name, text, date) => [
  [
    `${name}.html`,
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bến sông ${escaped(text)}</title>
<meta property="og:site_name" content="${quoted(text)}"><meta property="article:published_time" content="${date}">
<meta name="author" content="${quoted(text)}"><meta name="keywords" content="bến sông, ${quoted(text)}">
<meta property="article:section" content="${quoted(text)}"><link rel="canonical" href="${quoted(text)}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name: text } }).replaceAll('<', '\\u003c')}</script>
</head><body><main><article><h1>Bến sông ${escaped(text)}</h1>
<p class="sapo">${escaped(text)} là dòng chữ trên tờ giấy dán ở cột đèn đầu bến.</p>
<p>${LEDE} ${escaped(text)} rồi cất tờ giấy vào túi áo, không nói thêm lời nào với những người đứng quanh.</p>
<p>${MIDDLE} <a href="${quoted(text)}" target="_blank" rel="opener" ping="https://evil.example/dem">${escaped(text)}</a></p>
<figure><img src="${quoted(text)}" alt="${quoted(text)}" title="${quoted(text)}" srcset="//evil.example/2x.png 2x"><figcaption>${escaped(text)}</figcaption></figure>
<blockquote>${escaped(text)}</blockquote><ul><li>${escaped(text)}</li></ul><pre><code>${escaped(text)}</code></pre>
<p>Cuối bài, người viết chép lại nguyên văn tờ giấy để ai cũng đọc được: ${text}</p></article></main></body></html>
`,
  ],
];

/** What a publisher states beside a raw text, with a picture. */
const sidecar: Shape = (name, text, date) => [
  [
    `${name}.txt`,
    `Dòng này có tệp đi kèm\n\n${LEDE} ${oneLine(text)} rồi cất tờ giấy vào túi áo.\n\n${MIDDLE}\n`,
  ],
  [
    `${name}.yaml`,
    `${fields(text, date)}image:
  src: ${JSON.stringify(`${name.slice(name.lastIndexOf('/') + 1)}.png`)}
  alt: ${JSON.stringify(oneLine(text))}
  caption: ${JSON.stringify(oneLine(text))}
  credit: ${JSON.stringify(oneLine(text))}
`,
  ],
  [`${name}.png`, makePicture(40, 30)],
];

/** All but raw text. */
export const SHAPES: readonly (readonly [format: string, shape: Shape])[] = [
  ['nhan', labelled],
  ['json', json],
  ['jsonl', jsonLines],
  ['md', markdown],
  ['html', page],
  ['yaml', sidecar],
];
