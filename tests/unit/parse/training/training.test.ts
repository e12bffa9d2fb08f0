import { describe, expect, it } from 'vitest';
import {
  attribute,
  BLOCKS,
  type Element,
  INVISIBLE,
  parsePage,
} from '../../../../src/parse/formats/html-tree.ts';
import { ROLES } from '../../../../src/parse/roles/role.ts';
import { layOut } from '../../../../src/parse/training/layout.ts';
import { anyMoment } from '../../../../src/parse/training/moment.ts';
import { layOutPage } from '../../../../src/parse/training/page.ts';
import { PHRASES } from '../../../../src/parse/training/phrases.ts';
import { choices } from '../../../../src/parse/training/random.ts';
import { readRecords } from '../../../../src/parse/training/record.ts';
import { fill, formsOf, type Phrase, say } from '../../../../src/parse/training/say.ts';
import { collapse } from '../../../../src/text/whitespace.ts';

const BODY = [
  'Sáng 11/9, mười hai chiếc ghe của làng Sồi Thượng đã xuống nước chạy thử trước hội đua. Ông Lương Đình nói dân làng chờ hội bốn năm.',
  'Theo ban tổ chức, đường đua năm nay ngắn lại vì đoạn gần đập Bến Đá đang được nạo vét. Mỗi đội có 16 tay chèo.',
  'Hội đua mở từ đời ông Trần Khả, mỗi năm một lần. Nhiều nhà ở Bến Đá đã dọn chỗ cho khách <xa> & gần.',
  'Đội thắng được một con heo quay và 10 triệu đồng. Đội thua lo dọn bến.',
  'Trời cuối tuần được dự báo có nắng, nước lên lúc 9 giờ. Ban tổ chức nhắc khách đứng xa mép nước.',
];
const RECORDS = readRecords(
  [
    {
      title: 'Hội đua ghe làng Sồi mở lại sau bốn năm',
      author: 'Lương Đình',
      desc: 'Mười hai chiếc ghe của các thôn dọc sông sẽ so tài vào rằm tháng tám, sau bốn năm vắng hội.',
      category: 'Đời sống',
      lines: [
        ...BODY,
        'Ghe thôn Hạ chạy thử. Ảnh: Trúc Lâm',
        'Đường đua ngắn hơn mọi năm',
        BODY[1],
      ],
      labels: ['P', 'P', 'P', 'P', 'P', 'C', 'U', 'P'],
    },
    { title: 'Bến phà Vàm Sậy tạm dừng chạy đêm', lines: [BODY.join(' ')], labels: ['P'] },
    {
      title: 'Trường Bình Mỹ có bốn phòng học mới',
      lines: ['Hà Nội', ...BODY, 'Sân trường mới. Ảnh:', 'Hoàng Kỳ'],
      labels: ['P', 'P', 'P', 'P', 'P', 'P', 'C', 'K'],
    },
  ]
    .map((record) => JSON.stringify(record))
    .join('\n'),
);
const SEEDS = Array.from({ length: 500 }, (_, seed) => seed);
const record = (seed: number) => choices(seed).pick(RECORDS);
const linesOf = (seed: number) => layOut(record(seed), RECORDS, choices(seed));
const pageOf = (seed: number) => layOutPage(record(seed), RECORDS, choices(seed));

/** The visible blocks of a page. */
function visibleBlocks(html: string): string[] {
  const blocks: string[] = [''];
  const end = () => blocks.push('');
  const isHidden = (element: Element) =>
    INVISIBLE.has(element.tagName) ||
    element.properties.hidden === true ||
    /display:\s*none/u.test(attribute(element, 'style')) ||
    attribute(element, 'className') === 'hidden';
  let breaks = 0;
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (child.type === 'text') {
        if (child.value.trim() !== '') breaks = 0;
        blocks.push(`${blocks.pop()}${child.value}`);
      } else if (child.type === 'element' && child.tagName === 'br') {
        breaks += 1;
        if (breaks > 1) end();
        else blocks.push(`${blocks.pop()} `);
      } else if (child.type === 'element' && !isHidden(child)) {
        if (BLOCKS.has(child.tagName)) end();
        walk(child);
        if (BLOCKS.has(child.tagName)) end();
      }
    }
  };
  const body = parsePage(html)?.body;
  if (body) walk(body);
  return blocks.map(collapse).filter((block) => block !== '');
}

describe('layouts of training', () => {
  it('are the same for the same seed', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      expect(linesOf(seed)).toEqual(linesOf(seed));
      expect(pageOf(seed)).toEqual(pageOf(seed));
    }
  });

  it('cover every role', () => {
    const roles = new Set(SEEDS.flatMap((seed) => linesOf(seed).map(({ role }) => role)));
    expect([...roles].sort()).toEqual([...ROLES].sort());
  });

  it('hold lines without breaks and without white space at their ends', () => {
    const lines = SEEDS.flatMap(linesOf);
    expect(lines.filter(({ text }) => text === '' || text !== collapse(text))).toEqual([]);
  });

  it('never start with a blank line and are never empty', () => {
    for (const seed of SEEDS) expect(linesOf(seed)[0]?.gap).toBe(0);
  });

  it('set pairs of other titles and teasers apart by several blank lines', () => {
    const wide = SEEDS.flatMap(linesOf).filter(({ gap }) => gap > 1);
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.filter(({ role }) => role !== 'related')).toEqual([]);
  });

  it('have at most one headline', () => {
    for (const seed of SEEDS) {
      const roles = linesOf(seed).map(({ role }) => role);
      expect(roles.filter((role) => role === 'headline').length).toBeLessThan(2);
    }
  });

  it('have only whole lists on pages', () => {
    const pages = SEEDS.slice(0, 100).map((seed) => pageOf(seed).html);
    expect(pages.some((html) => html.includes('<ul>'))).toBe(true);
    for (const html of pages) {
      expect(html.split('<ul>')).toHaveLength(html.split('</ul>').length);
      expect(html).not.toMatch(/<ul>\s*<\/ul>/u);
    }
  });

  it('keep captions apart from paragraphs in records of one line', () => {
    const text = `${BODY[0]} Phà Vàm Sậy lúc chiều muộn. Ảnh: Hoàng Kỳ ${BODY[1]}`;
    const flat = readRecords(JSON.stringify({ title: 'Bến phà', lines: [text], labels: ['P'] }));
    const lines = SEEDS.flatMap((seed) =>
      flat.flatMap((one) => layOut(one, RECORDS, choices(seed))),
    );
    const paragraphs = lines.filter(({ role }) => role === 'paragraph');
    expect(paragraphs.filter((line) => line.text.includes('Ảnh: Hoàng Kỳ'))).toEqual([]);
    expect(lines.some((line) => line.role === 'caption' && line.text.includes('Phà Vàm'))).toBe(
      true,
    );
  });

  it('give the credit of a text node to the caption above it', () => {
    const lines = SEEDS.flatMap(linesOf);
    expect(lines.some(({ text }) => text === 'Sân trường mới. Ảnh: Hoàng Kỳ')).toBe(true);
  });
});

describe('phrases', () => {
  const random = choices(1);
  const given =
    'title name topic section section2 site address slug folder opening standfirst dateline next other teaser ' +
    'keyword hashtag text sentence short few credit # content class picture alt desc author';
  const words = {
    ...anyMoment(random),
    ...Object.fromEntries(given.split(' ').map((name) => [name, name])),
  };
  const scope = () => ({ random, words, kept: new Map<string, string>() });

  it('have something for every brace', () => {
    for (const phrase of Object.keys(PHRASES) as Phrase[])
      for (const form of formsOf(phrase)) expect(fill(form, scope())).not.toMatch(/[{}×∅]/u);
  });

  it('keep one form within a text if they are asked to', () => {
    const one = scope();
    const days = Array.from({ length: 50 }, () => fill('{=dmy}', one));
    expect(new Set(days).size).toBe(1);
    expect(new Set(days.map(() => fill('{=dmy}', scope()))).size).toBeGreaterThan(3);
  });

  it('are left out if the text has no words for them', () => {
    const none = { ...scope(), words: { ...words, standfirst: () => '' } };
    expect(fill('{title}: {standfirst}', none)).toBe('');
  });

  it('write days in at least 25 spellings and sign in at least 20 forms', () => {
    const stamps = new Set(SEEDS.map(() => say('stamp', scope())));
    expect(stamps.size).toBeGreaterThan(25);
    expect(new Set(formsOf('signature')).size).toBeGreaterThan(20);
  });
});

describe('pages of training', () => {
  it('show exactly their lines', () => {
    for (const seed of SEEDS) {
      const { html, lines } = pageOf(seed);
      expect(visibleBlocks(html)).toEqual(lines.map(({ text }) => text));
    }
  });
});
