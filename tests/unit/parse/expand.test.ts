import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextEvidence } from '../../../src/parse/cues/text-evidence.ts';
import type { Around } from '../../../src/parse/expand/part.ts';
import { expand, withMarks } from '../../../src/parse/expand.ts';
import { PAGE_WORDS, REGIONS } from '../../../src/parse/formats/page-words.ts';
import type { Taken } from '../../../src/parse/piece.ts';
import type { PageEvidence } from '../../../src/parse/reading.ts';
import { ROLES, type Role } from '../../../src/parse/roles/role.ts';
import { SENTENCES, SHORT } from '../../invariants/sheet.ts';
import { PARAGRAPHS } from './news.ts';

const AROUND: Around = {
  unit: { start: 0, end: 0 },
  kind: 'paragraph',
  speaker: '',
  headline: '',
  signed: new Set(),
  newsrooms: 0,
  isFirstBody: false,
  isLastBody: false,
  isRepeated: false,
  isAmongComments: false,
  after: '',
  isEncyclopedia: false,
  isInterview: false,
};
const PAGE: PageEvidence = {
  tag: 'p',
  words: 0,
  wordsAround: 0,
  regions: 0,
  linked: 0,
  links: [],
  bold: 0,
  italic: 0,
  aligned: 'no',
  isBelowPicture: false,
  isAmongText: false,
  isSite: false,
  kept: null,
  isHidden: false,
  titled: 'no',
};
const onPage = (page: Partial<PageEvidence>): Partial<Around> => ({
  unit: { start: 0, end: 0, page: { ...PAGE, ...page } },
});
const parts = (text: string, role: Role, around: Partial<Around> = {}) =>
  expand(new TextEvidence(text), role, { ...AROUND, ...around }).map(
    ({ start, end, taken }) => [text.slice(start, end), taken] as const,
  );
const aside = (reason: string) => ({ role: 'setAside', reason });
const TEXT = PARAGRAPHS[0];

describe('the parts of a unit', () => {
  test.each<[string, string, Role, Partial<Around>, readonly (readonly [string, object])[]]>([
    [
      'a stamp glued to the headline',
      'Cầu mới thông xe23/05/2025 | 11:50',
      'headline',
      {},
      [
        ['Cầu mới thông xe', { role: 'headline', text: 'Cầu mới thông xe' }],
        [
          '23/05/2025 | 11:50',
          { role: 'published', date: { value: '2025-05-23T11:50+07:00', precision: 'minute' } },
        ],
      ],
    ],
    [
      'a name beside a date',
      'Y Lan | 15/08/2018 08:47',
      'stamp',
      {},
      [
        ['Y Lan', { role: 'bylines', names: ['Y Lan'] }],
        [
          '15/08/2018 08:47',
          { role: 'published', date: { value: '2018-08-15T08:47+07:00', precision: 'minute' } },
        ],
      ],
    ],
    [
      'a day of no calendar',
      '30/02/2025 | 10:00',
      'stamp',
      {},
      [['30/02/2025 | 10:00', aside('impossible-date')]],
    ],
    [
      'people, then a newsroom',
      'Hồng Hạnh (Theo New York Post)',
      'signature',
      {},
      [
        ['Hồng Hạnh', { role: 'bylines', names: ['Hồng Hạnh'] }],
        ['(Theo New York Post)', { role: 'agency', text: 'New York Post' }],
      ],
    ],
    [
      'a second newsroom',
      '(Theo CNN)',
      'signature',
      { newsrooms: 1 },
      [['(Theo CNN)', { role: 'source', name: 'CNN' }]],
    ],
    [
      'a third newsroom',
      '(Theo CNN)',
      'signature',
      { newsrooms: 2 },
      [['(Theo CNN)', aside('site-text')]],
    ],
    [
      'a name again',
      'Vân Anh',
      'signature',
      { signed: new Set(['van anh']) },
      [['Vân Anh', aside('repeated')]],
    ],
    [
      'a place and a newsroom before the body',
      `HÀ NỘI (TTXVN) – ${TEXT}`,
      'paragraph',
      { isFirstBody: true },
      [
        ['HÀ NỘI', { role: 'dateline', text: 'HÀ NỘI' }],
        ['(TTXVN) –', { role: 'agency', text: 'TTXVN' }],
        [TEXT, { role: 'paragraph', text: TEXT }],
      ],
    ],
    [
      'a newsroom amid the body',
      `(PLO) - ${TEXT}`,
      'paragraph',
      {},
      [[`(PLO) - ${TEXT}`, { role: 'paragraph', text: `(PLO) - ${TEXT}` }]],
    ],
    [
      'a signature behind the last sentence',
      `${TEXT}/.Vân Anh (Theo CNN)`,
      'paragraph',
      { isLastBody: true },
      [
        [TEXT, { role: 'paragraph', text: TEXT }],
        ['/.', aside('end-mark')],
        ['Vân Anh', { role: 'bylines', names: ['Vân Anh'] }],
        ['(Theo CNN)', { role: 'agency', text: 'CNN' }],
      ],
    ],
    [
      'no signature amid the body',
      `${TEXT} Vân Anh`,
      'paragraph',
      {},
      [[`${TEXT} Vân Anh`, { role: 'paragraph', text: `${TEXT} Vân Anh` }]],
    ],
    [
      'an end mark',
      `${TEXT}/.`,
      'paragraph',
      {},
      [
        [TEXT, { role: 'paragraph', text: TEXT }],
        ['/.', aside('end-mark')],
      ],
    ],
    [
      'an item',
      '2. Nấu chín',
      'paragraph',
      { kind: 'list' },
      [['2. Nấu chín', { role: 'list', text: 'Nấu chín', ordinal: 2 }]],
    ],
    [
      'a turn behind a time code',
      '[00:12] MC: Xin chào.',
      'paragraph',
      { kind: 'exchange', speaker: 'MC' },
      [
        ['[00:12]', aside('site-text')],
        ['MC: Xin chào.', { role: 'exchange', text: 'MC: Xin chào.', speaker: 'MC' }],
      ],
    ],
    [
      'a subhead of an encyclopedia',
      'Lịch sử[sửa | sửa mã nguồn]',
      'subhead',
      {},
      [
        ['Lịch sử', { role: 'subhead', text: 'Lịch sử' }],
        ['[sửa | sửa mã nguồn]', aside('site-text')],
      ],
    ],
    [
      'notes of an encyclopedia',
      'Chợ có từ 1911.[2][cần dẫn nguồn]',
      'paragraph',
      { isEncyclopedia: true },
      [['Chợ có từ 1911.[2][cần dẫn nguồn]', { role: 'paragraph', text: 'Chợ có từ 1911.' }]],
    ],
    [
      'a caption',
      'Cầu mới (Ảnh: Lê Minh).',
      'caption',
      {},
      [['Cầu mới (Ảnh: Lê Minh).', { role: 'figure', text: 'Cầu mới', credit: 'Lê Minh' }]],
    ],
    [
      'a credit',
      'Ảnh: Reuters',
      'credit',
      {},
      [['Ảnh: Reuters', { role: 'figure', text: '', credit: 'Reuters' }]],
    ],
    [
      'a picture’s own text',
      'Mẻ gốm ra lò - 1',
      'caption',
      { after: 'Mẻ gốm ra lò. Ảnh: Lê Minh' },
      [['Mẻ gốm ra lò - 1', aside('repeated')]],
    ],
    [
      'a section',
      'Trang chủ > Kinh tế',
      'rubric',
      {},
      [['Trang chủ > Kinh tế', { role: 'section', text: 'Kinh tế' }]],
    ],
    [
      'a linked section of this site',
      'Dọc sông',
      'rubric',
      onPage({ linked: 1 }),
      [['Dọc sông', { role: 'section', text: 'Dọc sông' }]],
    ],
    [
      'a kicker',
      'Phóng sự ảnh',
      'rubric',
      {},
      [['Phóng sự ảnh', { role: 'kicker', text: 'Phóng sự ảnh' }]],
    ],
    ['the home page', 'Trang chủ', 'rubric', {}, [['Trang chủ', aside('menu')]]],
  ])('%s', (_, text, role, around, expected) => {
    expect(parts(text, role, around)).toEqual(expected);
  });
});

test.each<[string, Partial<Around>, string]>([
  ['Quảng cáo', {}, 'advertisement'],
  ['No image available', {}, 'placeholder'],
  ['***', {}, 'separator'],
  ['Thời sự | Thế giới | Kinh tế', {}, 'menu'],
  ['Thời sự', {}, 'menu'],
  ['24/10/2025', {}, 'other-date'],
  ['Chợ nổi họp lại.', { headline: 'Chợ nổi họp lại' }, 'repeated'],
  ['Chợ nổi họp lại', { isRepeated: true }, 'repeated'],
  ['Vân Anh', { signed: new Set(['van anh']) }, 'repeated'],
  ['Hay quá', { isAmongComments: true }, 'comments'],
  ['Hay quá', onPage({ wordsAround: PAGE_WORDS.comment }), 'comments'],
  ['Bến phà tạm dừng chạy đêm', onPage({ linked: 1 }), 'related'],
  ['Bến phà tạm dừng chạy đêm', onPage({ linked: 1, regions: REGIONS.nav }), 'menu'],
  ['Bến phà tạm dừng chạy đêm', {}, 'site-text'],
])('%s is furniture with its own reason: %o: %s', (text, around, reason) => {
  expect(parts(text, 'furniture', around)).toEqual([[text, aside(reason)]]);
});

test('links to other articles are set aside', () => {
  expect(parts('Xem thêm', 'related')[0]?.[1]).toEqual(aside('related'));
});

test('marks move if text before them is cut off', () => {
  const text = '- Gạo tẻ, muối';
  const unit = {
    start: 0,
    end: text.length,
    marks: [{ kind: 'strong', start: 2, end: 8 }],
  } as const;
  const taken: Taken = { role: 'list', text: 'Gạo tẻ, muối' };
  expect(withMarks(taken, unit, { start: 0, end: text.length, taken })).toEqual({
    ...taken,
    marks: [{ kind: 'strong', start: 0, end: 6 }],
  });
  expect(
    withMarks({ role: 'headline', text }, unit, { start: 0, end: 4, taken }),
  ).not.toHaveProperty('marks');
});

const units = fc.oneof(
  fc.constantFrom(...SHORT, ...SENTENCES, ...PARAGRAPHS),
  fc
    .array(fc.constantFrom(...SHORT, ...SENTENCES, '/.', ' | ', '[sửa]', '(', ' – '), {
      minLength: 1,
      maxLength: 4,
    })
    .map((texts) => texts.join(' ').trim()),
  fc
    .array(fc.constantFrom(...SHORT, ...SENTENCES), { minLength: 1, maxLength: 3 })
    .map((texts) => texts.join('').trim()),
  fc.constantFrom(...SENTENCES).map((text) => `${text}/.`),
);

test('parts follow each other, are not empty, and leave only signs between them', () => {
  fc.assert(
    fc.property(
      units,
      fc.constantFrom(...ROLES),
      fc.record({
        kind: fc.constantFrom('paragraph', 'list', 'exchange', 'note', 'quote'),
        isFirstBody: fc.boolean(),
        isLastBody: fc.boolean(),
        isInterview: fc.boolean(),
        newsrooms: fc.nat(2),
      }),
      (text, role, around) => {
        const found = expand(new TextEvidence(text), role, { ...AROUND, ...around });
        expect(found).not.toEqual([]);
        let end = 0;
        for (const part of found) {
          expect(text.slice(end, part.start)).toMatch(/^[^\p{L}\p{N}]*$/u);
          expect(part.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(part.start, part.end).trim()).not.toBe('');
          end = part.end;
        }
        expect(text.slice(end)).toMatch(/^[^\p{L}\p{N}]*$/u);
      },
    ),
    { numRuns: 3000 },
  );
});
