import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../src/parse/training/random.ts';
import { makePicture } from './picture.ts';

const ONSETS = 'b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eo ê ên êm ênh i ia in inh iên iêu o oa oan oi on ong ô ôi ôn ông ơ ơi ơn u ua ui un ung uôi uông ư ưa ưng ươi ương'.split(
    ' ',
  );
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô'];
const GIVEN = ['Minh An', 'Thu Hà', 'Đức Long', 'Ngọc Lan', 'Quốc Việt', 'Thanh Tâm', 'Hải Yến'];
const FOREIGN = ['Berlin', 'Toronto', 'Nakamura', 'Oliveira', 'Helsinki', 'Van Dijk', 'Johnson'];
const FIRST_DAY = Date.UTC(2016, 0, 1);
const LAST_DAY = Date.UTC(2025, 11, 31);

/**
 * Writes `count` made-up articles into `folder`, one `.txt` each, the same for the same count: 2.5 to 11 KB, half under
 * a headline, half under `date …`, one in fifty without a date. The words are not real, but follow the shapes and
 * frequencies of Vietnamese closely enough to weigh pages and an index.
 */
export function generateArticles(folder: string, count: number): void {
  const next = random(count);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const syllable = (): string => {
    const rime = pick(RIMES);
    return pick(ONSETS) + (rime.charAt(0) + pick(TONES) + rime.slice(1)).normalize('NFC');
  };
  const vocabulary = Array.from({ length: 12_000 }, () =>
    next() < 0.3 ? syllable() : `${syllable()} ${syllable()}`,
  );
  // Few words are frequent and many are rare, as in any language (Zipf).
  const word = (): string => {
    const chance = next();
    if (chance < 0.015) return pick(FOREIGN);
    if (chance < 0.03) return `ông ${pick(FAMILY)} ${pick(GIVEN)}`;
    if (chance < 0.05) return String(below(900) + 1);
    return vocabulary[Math.floor(vocabulary.length ** next()) - 1] ?? 'và';
  };
  const words = (length: number): string => {
    const text = Array.from({ length }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const sentence = (): string => `${words(6 + below(22))}.`;

  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const bytes = 2500 * (11_000 / 2500) ** next();
    const paragraphs: string[] = [];
    for (let size = 0; size < bytes; ) {
      const paragraph = Array.from({ length: 1 + below(5) }, sentence).join(' ');
      paragraphs.push(paragraph);
      size += Buffer.byteLength(paragraph) + 2;
    }
    const day = new Date(LAST_DAY - ((LAST_DAY - FIRST_DAY) * index) / count);
    const [year, month, date] = day.toISOString().slice(0, 10).split('-') as [
      string,
      string,
      string,
    ];
    const body = paragraphs.join('\n\n');
    const headline = words(7 + below(6));
    const undated = index % 50 === 49;
    const text =
      index % 2 === 0
        ? ` date ${year}-${month}-${date} ${body}`
        : `${headline}\n\n\n${undated ? '' : `Ngày ${Number(date)} tháng ${Number(month)} năm ${year}, `}${body}`;
    const tail = index % 3 === 0 ? '\nNo image available' : '';
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.txt`), text + tail);
  }
}

const SECTIONS = ['Thời sự', 'Thế giới', 'Kinh tế', 'Giáo dục', 'Thể thao', 'Văn hóa', 'Du lịch'];
const SOURCES = ['Báo Sông', 'Tin Đồng Bằng', 'Bản tin xã'];
const KEYWORDS = ['chợ nổi', 'làng nghề', 'bến đò', 'mùa nước', 'lúa', 'trường học', 'cầu', 'đê'];

/**
 * Makes a newspaper of the generated articles of a folder: sidecars give most of them a section, an author, a source,
 * keywords and a picture. Some write a section in capitals. One is pinned, and there are two pages of the publisher's own.
 */
export function addNewsroom(folder: string, count: number): void {
  mkdirSync(join(folder, 'anh'), { recursive: true });
  for (const [index, [width, height]] of PICTURES.entries()) {
    writeFileSync(join(folder, 'anh', `${index}.png`), makePicture(width, height));
  }
  for (let index = 0; index < count; index += 1) {
    const at = <T>(items: readonly T[], step: number): T =>
      items[(index * step) % items.length] as T;
    const section = at(SECTIONS, 3);
    const lines = [
      ...(index % 7 === 6
        ? []
        : [`section: ${index % 10 === 3 ? section.toUpperCase() : section}`]),
      ...(index % 5 === 4 ? [] : [`bylines: [${at(FAMILY, 3)} ${at(GIVEN, 1)}]`]),
      // As many in one month as fill two pages.
      ...(index >= 100 && index < 200 ? ['published: 2020-06-15'] : []),
      `source: ${at(SOURCES, 1)}`,
      `keywords: [${at(KEYWORDS, 1)}, ${at(KEYWORDS, 3)}]`,
      ...(index % 2 === 0
        ? [`image: {src: anh/${index % PICTURES.length}.png, caption: Bến đò buổi sớm}`]
        : []),
      ...(index === 40 ? ['pin: true'] : []),
    ];
    writeFileSync(join(folder, `${String(index).padStart(5, '0')}.yaml`), `${lines.join('\n')}\n`);
  }
  mkdirSync(join(folder, '_trang'), { recursive: true });
  writeFileSync(join(folder, '_trang', '1-gioi-thieu.md'), '# Giới thiệu\n\nTrang tin của xã.\n');
  writeFileSync(join(folder, '_trang', '2-lien-he.md'), '# Liên hệ\n\nXem [kho bài](kho.html).\n');
}

/** Lying, standing, small, and too small for a list. */
const PICTURES = [
  [1400, 900],
  [800, 1200],
  [300, 200],
  [90, 90],
] as const;
