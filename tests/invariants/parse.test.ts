import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAs } from '../../src/parse/formats/registry.ts';
import { parse } from '../../src/parse/parse.ts';
import { ROLES } from '../../src/parse/roles/role.ts';
import { anyPage } from './any-page.ts';
import { anyMarkdown, anyText } from './any-text.ts';
import type { Sheet } from './sheet.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

// Lines that the patterns look for, mixed with anything.
const line = fc.oneof(
  fc.constantFrom(
    '',
    'date 2025-10-24',
    'date 2025-02-30 Tít',
    'Cầu mới thông xe',
    'Người dân phấn khởi.',
    'Cầu mới (Ảnh: Lê Minh).',
    'Ảnh: Reuters',
    'No image available',
    'Ngày 3 tháng 7 năm 2025, cầu thông xe',
    'và mở cho xe máy.',
    '(BSO) - Sáng nay cầu thông xe',
    'HÀ NỘI (TTXVN) – Sáng nay cầu thông xe.',
    '- Gạo',
    '- Muối?',
    '1. Ngâm gạo',
    '2. Nấu chín',
    'PV: Thưa bà, vì sao?',
    'Bà Sen: Vì thế.',
    'LTS: Ghi theo lời kể.',
    '>> Bài khác',
    'TIN LIÊN QUAN',
    'Thời sự',
    'Thời sự | Thế giới | Kinh tế',
    'Quảng cáo',
    'Hết bài./.Vân Anh (Theo CNN)',
    'Theo Song Hà vidu.vn',
    'Nguồn: https://vidu.vn/bai',
    'Từ khóa: cầu, sông',
    'Trưng_bày gốm_cổ ở bến_sông',
    'Cầu Rồng về đêm của thành phố - 1',
    '11:50 | 23/05/2025',
    '# Tít bài',
    '---\ntitle: Tít\nimage: a.png\n---',
    '> **Trích** [lời](https://vidu.vn)',
    '![Ghe](ghe.png "Ghe rau")',
    '<p>Một &amp; <b>hai</b></p>',
    '<figure><img src="a.png" alt="Ghe"><figcaption>Ghe. Ảnh: Lê Minh</figcaption></figure>',
  ),
  fc.string({ unit: 'grapheme' }),
);
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

test('parse never throws, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => void parse(raw, 'bai.txt')));
});

test('an article is missing exactly where an error is reported', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const { article, messages } = parse(bytes(raw), 'bai.txt');
      expect(article === null).toBe(messages.some(({ severity }) => severity === 'error'));
    }),
  );
});

const file = fc.constantFrom('bai.txt', 'bai.md', 'bai.html');

test('pieces tile the source: in order, apart, and only white space between them', () => {
  fc.assert(
    fc.property(text, file, (raw, name) => {
      const { source, pieces, messages } = parse(bytes(raw), name);
      if (messages.some(({ rule }) => rule === 'binary-file')) return;
      let end = 0;
      for (const { span } of pieces) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(source.slice(end, span.start)).toMatch(/^\s*$/u);
        end = span.end;
      }
      expect(source.slice(end)).toMatch(/^\s*$/u);
    }),
  );
});

test('every non-blank character is in one block, one field, or set aside', () => {
  fc.assert(
    fc.property(text, file, (raw, name) => {
      const { source, article, pieces } = parse(bytes(raw), name);
      if (!article) return;
      const spans = [
        ...article.blocks.map(({ span }) => span),
        ...Object.values(article.provenance).flatMap((from) =>
          from.kind === 'line' ? [from.span] : [],
        ),
        ...pieces.filter(({ role }) => role === 'setAside').map(({ span }) => span),
      ];
      const times = new Uint8Array(source.length);
      for (const { start, end } of spans)
        for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1;
      const astray = source
        .split('')
        .map((char, at) => `${char} ${times[at]} times, at ${at}`)
        .filter((_, at) => times[at] !== 1 && /\S/u.test(source.charAt(at)));
      expect(astray).toEqual([]);
    }),
  );
});

test('NFC and NFD, CRLF, CR and LF give the same record', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const clean = raw.replaceAll('\r', '');
      const record = ({ article, messages }: ReturnType<typeof parse>) => ({ article, messages });
      const expected = record(parse(bytes(clean.normalize('NFC')), 'bai.txt'));
      expect(record(parse(bytes(clean.normalize('NFD')), 'bai.txt'))).toEqual(expected);
      expect(record(parse(bytes(clean.replaceAll('\n', '\r\n')), 'bai.txt'))).toEqual(expected);
      expect(record(parse(bytes(clean.replaceAll('\n', '\r')), 'bai.txt'))).toEqual(expected);
    }),
  );
});

/** As many texts of each format are read. */
const RUNS = 100;

const MARKUP = { role: 'setAside', reason: 'markup' };

describe.each<[string, (seed: number) => Sheet]>([
  ['bai.txt', anyText],
  ['bai.md', anyMarkdown],
  ['bai.html', anyPage],
])('of a text like those of newspapers, %s', (name, write) => {
  // Every test reads the same sheets. A failing one is named by its seed.
  const sheets = fc.sample(fc.nat(), RUNS).map((seed) => {
    const sheet = write(seed);
    return { seed, sheet, result: parse(bytes(sheet.source()), name) };
  });
  const check = (property: (sheet: Sheet, result: ReturnType<typeof parse>) => void): void => {
    for (const { seed, sheet, result } of sheets) {
      try {
        property(sheet, result);
      } catch (cause) {
        throw new Error(`seed ${seed}`, { cause });
      }
    }
  };
  /** The number of the piece in which each character lies; -1 outside of all. Pieces may not overlap. */
  const pieceAt = ({ source, pieces }: ReturnType<typeof parse>): Int32Array => {
    const at = new Int32Array(source.length).fill(-1);
    let end = 0;
    for (const [index, { span }] of pieces.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      at.fill(index, span.start, span.end);
      end = span.end;
    }
    return at;
  };

  test('every character lies in one piece, and no word that readers see is markup', () => {
    check((sheet, result) => {
      const { source, pieces } = result;
      expect(source).toBe(sheet.source());
      const at = pieceAt(result);
      if (name === 'bai.txt') expect(pieces).not.toContainEqual(expect.objectContaining(MARKUP));
      const isMarkup = pieces.map(
        (piece) => piece.role === 'setAside' && piece.reason === 'markup',
      );
      const inNone = source.split('').filter((_, place) => at[place] === -1);
      expect(inNone.join('')).toMatch(/^\s*$/u);
      for (const { start, end } of sheet.shown) {
        const shown = source.slice(start, end);
        const lost = shown.split('').filter((_, place) => isMarkup[at[start + place] ?? -1]);
        expect(lost.join(''), shown).not.toMatch(/[\p{L}\p{N}]/u);
      }
    });
  });

  test('the words that readers see are read, in order', () => {
    check((sheet) => {
      const { text, units } = readAs(name, sheet.source());
      const words = units
        .filter(({ markup }) => markup?.kind !== 'picture')
        .map(({ start, end }) => text.slice(start, end).replace(/\s/gu, ''));
      expect(words.join('')).toBe(sheet.words());
    });
  });

  test('text that is hidden and set aside has that reason', () => {
    check((sheet, result) => {
      const at = pieceAt(result);
      for (const span of sheet.hidden) {
        const piece = result.pieces[at[span.start] ?? -1];
        if (piece?.role === 'setAside') expect(piece.reason).toBe('hidden');
        else expect(piece).toBeDefined();
      }
    });
  });

  test('every unit has a role, and its pieces follow each other', () => {
    check((_, { units }) => {
      let end = 0;
      for (const { choice, pieces } of units) {
        expect(ROLES).toContain(choice.role);
        expect(choice.probability).toBeGreaterThanOrEqual(0);
        expect(choice.probability).toBeLessThanOrEqual(1 + 1e-9);
        expect(pieces).not.toEqual([]);
        for (const { span } of pieces) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }
    });
  });
});
