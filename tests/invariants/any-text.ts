import { choices } from '../../src/parse/training/random.ts';
import { HEADLINES, paragraph, SHORT, type Sheet, startSheet } from './sheet.ts';

/** Plain text that looks like a pasted or crawled article; the same for the same seed. */
export function anyText(seed: number): Sheet {
  const random = choices(seed);
  const sheet = startSheet(random);
  const end = random.pick(['\n', '\n\n', '\n \n', '\n\n\n\n']);
  const rows = [
    ...(random.chance(0.2) ? ['date 2025-10-24 '] : []),
    random.pick(HEADLINES),
    ...random.some(SHORT, random.below(6)),
    ...Array.from({ length: random.below(5) }, () => paragraph(random)),
    ...random.some(SHORT, random.below(8)),
    ...Array.from({ length: random.below(3) }, () => paragraph(random)),
    ...random.some(SHORT, random.below(10)),
  ];
  for (const row of rows) {
    sheet.show(random.chance(0.05) ? `\t${row}  ` : row);
    sheet.mark(random.chance(0.1) ? '\n' : end);
  }
  return sheet;
}

const FRONT = [
  'title: Chợ nổi họp lại',
  'author: Lê Minh',
  'date: 2025-10-24',
  'tags: [chợ, sông]',
];

/** Markdown that looks like an article; the same for the same seed. */
export function anyMarkdown(seed: number): Sheet {
  const random = choices(seed);
  const sheet = startSheet(random);
  const { mark, show } = sheet;
  if (random.chance(0.5))
    mark(`---\n${random.some(FRONT, random.between(1, FRONT.length)).join('\n')}\n---\n\n`);
  const inline = (words: string): void => {
    for (const word of words.split(/(?<= )/u)) {
      const [bare = '', space = ''] = word.split(/(?= $)/u);
      const isWord = /^\p{L}+$/u.test(bare);
      const [before, after] = isWord && random.chance(0.1) ? random.pick(AROUND) : ['', ''];
      mark(before);
      show(bare, random.chance(0.2) ? bare.replaceAll('&', '&amp;') : bare);
      mark(after + space);
      if (isWord && random.chance(0.02)) mark(random.pick(UNSEEN));
    }
  };
  const block = (prefix: string, words: string): void => {
    mark(prefix);
    inline(words);
    mark('\n\n');
  };
  const html = (): void => {
    mark('<div class="hop">\n<p>');
    show(random.pick(PLAIN));
    mark('</p>\n<!-- chú -->\n<script>x()</script>');
    show(random.pick(PLAIN));
    mark('\n</div>\n\n');
  };
  if (random.chance(0.7)) block('# ', random.pick(HEADLINES));
  for (let count = random.between(1, 12); count > 0; count -= 1) {
    if (random.chance(0.2)) html();
    block(
      random.pick([
        '',
        '',
        '',
        '## ',
        '> ',
        '- ',
        '1. ',
        '![Ghe](ghe.png "Ghe rau")\n\n',
        '***\n\n',
      ]),
      random.chance(0.6) ? paragraph(random) : random.pick(PLAIN),
    );
  }
  return sheet;
}

/** Lines that mean nothing in Markdown. */
const PLAIN = SHORT.filter((text) => !/[*#>[\]_/]|^- |^\d+[.)]/u.test(text));
const AROUND = [
  ['**', '**'],
  ['[', '](https://vidu.vn/b)'],
  ['`', '`'],
  ['<b>', '</b>'],
] as const;
const UNSEEN = ['<!-- ghi chú -->', '<br>', '![ở nơi khác](https://vidu.vn/a.png)'];
