import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrasing } from '../../src/body/phrasing.ts';
import { examine } from '../../src/parse/examine.ts';
import { excerpt } from '../../src/text/excerpt.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';
import { slugify } from '../../src/text/slug.ts';
import { spoken } from '../../src/text/speech.ts';
import { printTable, timed } from './table.ts';

// A hostile article makes work that grows with the square of its text. Each word and sign that the code looks for is repeated, and
// compared with plain text of the same size. The limits are wide, because lines of one letter are slow too.

const HEAD = 'Tít bài của hôm nay\n\n';
const PLAIN = 'Người dân đi qua cầu vào buổi sáng, rồi về nhà. ';
const repeat = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const seconds = (work: () => void): number => timed(work)[0];

const read = (text: string, extension: string): void =>
  void examine(bytes(text), `bai.${extension}`);

// What makes files for training reads none, and weights are no words.
const NO_READERS = /[\\/](?:training[\\/]|weights\.ts$)/u;

/** Words and signs in string and pattern literals of the code. */
function needles(): string[] {
  const found = new Set<string>();
  for (const file of globSync('src/{parse,text}/**/*.ts')) {
    if (NO_READERS.test(file)) continue;
    const code = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const literals = code.match(/'[^'\n]+'|`[^`]+`|\/(?![/*])[^/\n]+\/[a-z]*/gu) ?? [];
    for (const literal of literals)
      for (const word of literal.match(/\p{L}[\p{L}\p{M}]{0,11}|[^\p{L}\s]{1,2}/gu) ?? [])
        found.add(word);
  }
  return [...found];
}

const SMALL = 3_000;
/** How many times slower than plain text of the same size it may be. */
const MOST = 10;

/** Words and signs whose repetition makes the work grow with the square of the text. */
function squares(work: (text: string) => void): string[] {
  const plain = Math.min(...[1, 2, 3].map(() => seconds(() => work(repeat(PLAIN, SMALL)))));
  const limit = MOST * Math.max(0.001, plain);
  const isSlow = (needle: string): boolean =>
    seconds(() => work(repeat(`${needle} `, SMALL))) > limit;
  // A pause for the collection of garbage does not happen three times.
  return needles().filter((needle) => isSlow(needle) && isSlow(needle) && isSlow(needle));
}

/** The longest lines that readers of lines look at, and shorter ones; each is another. */
const asLines = (text: string): string =>
  [130, 390]
    .flatMap((width) =>
      Array.from({ length: 10 }, (_, index) => text.slice(0, width) + String(index)),
    )
    .join('\n');

/** What is done with a text of many needles, by name. All but the first run for a paragraph when its page is made. */
const WORK: Readonly<Record<string, (text: string) => void>> = {
  parse: (text) => read(`${text}\n${asLines(text)}`, 'txt'),
  excerpt: (text) => void excerpt(text, 280),
  fingerprint: (text) => void fingerprint(text),
  slugify: (text) => void slugify(text),
  spoken: (text) => void spoken(text),
  phrasing: (text) => void phrasing(text, null),
};

/** How large a text of each format is, and how many times slower than an ordinary one it may be; ordinary ones differ less in a text file. */
const LARGE = { txt: 50_000, md: 200_000, html: 100_000 } as const;
const TIMES = { txt: 15, md: 12, html: 6 } as const;

const growing = (row: (times: number) => string): string => {
  let text = '';
  for (let times = 1; text.length < LARGE.md; times += 1) text += row(times);
  return text;
};

const TEXTS = [
  'J. K. ',
  'a. ',
  'ông A. ',
  'TP. ',
  '“',
  '(',
  'Ảnh: ',
  '1.2.',
  '- a?\n',
  'PV: a?\n',
  'Tiêu đề: a\n',
  '"a": "b",',
  '1/1/2020 ',
  '\u0323\u0301',
  'à\u0323',
  '\t ',
];
const MARKDOWN = [
  ...['<?', 'a <!--', '*_', '_*', '`', '[', '![', '[a](', '<a ', '&', '&amp', '<b>', '- ', '> '],
  ...[
    '**a ',
    '~~~',
    '<![CDATA[',
    '</',
    '\\',
    'a\\\n',
    '|',
    '[a]: b\n',
    '===\n',
    '<div>\n',
    '- a\n\n',
  ],
  ...['1. a\n', '***\n', '[a][', '![](a)', '\u0323\u0301', 'J. K. '],
];
const HTML = [
  ...[
    '<?',
    '<!--',
    '<a ',
    '<b>',
    '<p>',
    '<div>',
    '<table>',
    '<td>a',
    '<li>',
    '<ul><li>',
    '<script>',
  ],
  ...[
    '&',
    '&amp',
    '<br>',
    '</p>',
    '<h1>a</h1>',
    '<option>',
    '<b><i>',
    '<meta name=a content=b>',
    '<svg>',
  ],
  ...[
    '<nobr>',
    '<dd>a',
    '<p>a',
    '<article>a</article>',
    '<div class=author>a</div>',
    '<time>a</time>',
  ],
  ...['<p>ông A. ', '<p><a href=b>a</a>', '\u0323\u0301'],
];

const page = (body: string): string => `<html><head><title>Tít</title></head><body>${body}`;

/** What each format is compared with: plain text, paragraphs, elements. */
const ORDINARY = {
  txt: repeat(`${PLAIN}\n`, LARGE.txt),
  md: repeat(`${PLAIN}\n\n`, LARGE.md),
  html: page(repeat('<p>a</p>', LARGE.html)),
} as const;
const known = new Map<string, number>();
function usualTime(extension: keyof typeof ORDINARY): number {
  const time = known.get(extension) ?? seconds(() => read(ORDINARY[extension], extension));
  known.set(extension, time);
  return Math.max(0.02, time);
}

const LARGE_TEXTS = [
  ...TEXTS.flatMap((needle) => [
    ['txt', `${needle} in lines`, repeat(`${needle}\n`, LARGE.txt)] as const,
    ['txt', `${needle} below a headline`, HEAD + repeat(needle, LARGE.txt)] as const,
  ]),
  ...MARKDOWN.flatMap((needle) =>
    [needle, `${needle}\n`].map((each) => ['md', needle, repeat(each, LARGE.md)] as const),
  ),
  ['md', 'longer backticks', growing((times) => `${'`'.repeat(times)} `)] as const,
  ['md', 'deeper lists', growing((times) => `${'  '.repeat(times)}- a\n`)] as const,
  ['md', 'deeper quotes', growing((times) => `${'> '.repeat(times % 99)}a\n`)] as const,
  // A page is read like a fragment, and searched for its article besides.
  ...HTML.map((needle) => ['html', needle, page(repeat(needle, LARGE.html))] as const),
];

/** Prints what takes more than its limit, and returns whether nothing does. */
export function measureGrowth(): boolean {
  const slow = Object.entries(WORK).flatMap(([name, work]) =>
    squares(work).map((needle) => [name, needle]),
  );
  for (const [extension, needle, text] of LARGE_TEXTS) {
    const times = seconds(() => read(text, extension)) / usualTime(extension);
    if (times > TIMES[extension])
      slow.push([`parse a large .${extension}`, `${needle}, ${Math.round(times)} times`]);
  }
  if (slow.length === 0) console.log('No repeated word or sign makes the work grow in squares.');
  else printTable('Work that grows with the square of a text', [['work', 'repeated'], ...slow]);
  return slow.length === 0;
}
