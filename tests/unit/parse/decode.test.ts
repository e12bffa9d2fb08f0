import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../../src/parse/decode.ts';
import { tellMessage } from '../../../src/parse/messages.ts';
import { toldInEnglish } from '../../words.ts';

const TEXT =
  'Cầu mới thông xe\nNgười dân Đà Nẵng phấn khởi: “Đường về quê đã gần lại, đi nhanh hơn nhiều.”\n';
// TCVN3 has no such quotes.
const PLAIN = TEXT.replace(/[“”]/gu, '"');

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

// Vietnamese Windows writes a letter and its tone separately if the code page lacks the combination.
const windows1258 = (text: string): Uint8Array => {
  const split = text.replace(/[\u1EA0-\u1EF9ìòõýũĩỉ]/gu, (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)) ?? '';
    return (base + marks.filter((mark) => mark !== tone).join('')).normalize('NFC') + tone;
  });
  return iconv.encode(split, 'windows1258');
};

function read(bytes: Uint8Array) {
  const decoded = decode(bytes);
  if ('error' in decoded) throw new Error(decoded.error.rule);
  return {
    source: decoded.source,
    rules: decoded.messages.map(({ rule }) => rule),
    messages: toldInEnglish(decoded.messages),
  };
}

function refuse(bytes: Uint8Array) {
  const decoded = decode(bytes);
  if (!('error' in decoded)) throw new Error(`read as ${decoded.source}`);
  return tellMessage(decoded.error, 'en');
}

test.each([
  ['UTF-8', TEXT],
  ['with a byte order mark', `\uFEFF${TEXT}`],
  ['with decomposed letters', TEXT.normalize('NFD')],
  ['with CRLF', TEXT.replaceAll('\n', '\r\n')],
  ['with CR', TEXT.replaceAll('\n', '\r')],
])('%s is read without a message', (_, text) => {
  expect(read(utf8(text))).toMatchObject({ source: TEXT, rules: [] });
});

test.each([
  ['nothing', '', ''],
  ['blanks', ' \t\n\u00A0\n', ' \t\n\u00A0\n'],
  ['a byte order mark alone', '\uFEFF', ''],
  ['CR alone', '\r\r', '\n\n'],
])('%s', (_, text, source) => {
  expect(read(utf8(text))).toMatchObject({ source, rules: [] });
});

test.each([
  ['UTF-16LE', 'UTF-16LE', join([0xff, 0xfe], iconv.encode(TEXT, 'utf-16le'))],
  ['UTF-16BE', 'UTF-16BE', join([0xfe, 0xff], iconv.encode(TEXT, 'utf-16be'))],
  ['UTF-16LE without mark', 'UTF-16LE', iconv.encode(TEXT, 'utf-16le')],
  ['UTF-16BE without mark', 'UTF-16BE', iconv.encode(TEXT, 'utf-16be')],
  [
    'UTF-16LE without mark, decomposed',
    'UTF-16LE',
    iconv.encode(TEXT.normalize('NFD'), 'utf-16le'),
  ],
  ['windows-1258', 'windows-1258', windows1258(TEXT)],
  ['VISCII', 'VISCII', iconv.encode(PLAIN, 'viscii')],
  [
    'VISCII capitals at control characters',
    'VISCII',
    iconv.encode(`${PLAIN}KỲ VĨ ĐẪM LẮM MỸ Ỷ`, 'viscii'),
  ],
  ['TCVN3', 'TCVN3', iconv.encode(PLAIN, 'tcvn')],
  [
    'VNI',
    'VNI',
    iconv.encode('Caàu môùi thoâng xe\nNgöôøi daân Ñaø Naüng phaán khôûi', 'windows1252'),
  ],
])('%s is recognised', (_, encoding, bytes) => {
  const { source, messages } = read(bytes);
  expect(source.split('\n')[1]).toContain('Người dân Đà Nẵng phấn khởi');
  expect(source).toBe(source.normalize('NFC'));
  expect(messages).toMatchObject([
    {
      rule: 'legacy-encoding',
      severity: 'info',
      reason: `Read as ${encoding}.`,
      line: 1,
      column: 1,
    },
  ]);
});

test.each([
  ['windows-1258', windows1258('Tiếng Việt giàu đẹp')],
  ['TCVN3', iconv.encode('Hà Nội mùa thu', 'tcvn')],
  ['VISCII', iconv.encode('Đường về quê hương', 'viscii')],
])('a few clear words are enough: %s', (encoding, bytes) => {
  expect(read(bytes).messages).toMatchObject([{ reason: `Read as ${encoding}.` }]);
});

test('TCVN3 from Windows is read: its quotes, and small codes for capitals with marks', () => {
  // “VIệT NAM” – đổi mới …
  const bytes = [
    0x93,
    ...Buffer.from('VI'),
    0xd6,
    ...Buffer.from('T NAM'),
    0x94,
    0x20,
    0x96,
    0x20,
    0xae,
    0xe6,
  ];
  expect(read(join(bytes, [0x69, 0x20, 0x6d, 0xed, 0x69, 0x85])).source).toBe(
    '“VIệT NAM” – đổi mới…',
  );
});

test('TCVN 5712 is read with capitals with marks', () => {
  expect(read(iconv.encode('HÀ NỘI ĐẸP, HUẾ THƠ', 'tcvn')).source).toBe('HÀ NỘI ĐẸP, HUẾ THƠ');
});

test.each([
  ['UTF-8 with one broken byte', join(utf8(TEXT), [0xe9], utf8(TEXT)), utf8(TEXT).length, 3, 1],
  ['UTF-8 cut inside a letter', utf8('Cầu mớ').subarray(0, -1), 7, 1, 6],
  [
    'UTF-8 with its mark, then TCVN3',
    join([0xef, 0xbb, 0xbf], iconv.encode(PLAIN, 'tcvn')),
    4,
    1,
    2,
  ],
  [
    'French in Latin-1',
    iconv.encode('Le préfet a été reçu à l’école\noù il est né', 'latin1'),
    5,
    1,
    6,
  ],
  ['Russian', iconv.encode('Новый мост открыт сегодня', 'windows1251'), 0, 1, 1],
  ['one accented word', iconv.encode('tin né', 'latin1'), 5, 1, 6],
])('%s is an error that names the byte', (_, bytes, offset, line, column) => {
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase()}`;
  expect(refuse(bytes)).toMatchObject({
    rule: 'undecodable',
    severity: 'error',
    reason: `The file is not valid UTF-8 at byte ${byte} (offset ${offset}).`,
    line,
    column,
  });
});

test('two equally Vietnamese readings give an error', () => {
  // “Hà Nội” in VISCII, “HỔ Nài” in TCVN.
  expect(refuse(iconv.encode('Hà Nội', 'viscii')).rule).toBe('undecodable');
});

test.each([
  [
    'an odd byte at the end',
    join([0xff, 0xfe], iconv.encode('Hà\nNội', 'utf-16le'), [0x41]),
    14,
    2,
    4,
  ],
  [
    'an odd byte, without mark',
    join(iconv.encode(TEXT, 'utf-16le'), [0x41]),
    TEXT.length * 2,
    3,
    1,
  ],
  ['half a surrogate pair', join([0xff, 0xfe, 0x41, 0, 0x3d, 0xd8, 0x41, 0]), 4, 1, 2],
])('UTF-16 with %s is an error that names the byte', (_, bytes, offset, line, column) => {
  const error = refuse(bytes);
  expect(error).toMatchObject({ rule: 'undecodable', line, column });
  expect(error.reason).toContain('not valid UTF-16LE');
  expect(error.reason).toContain(`(offset ${offset})`);
});

test.each([
  ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'starts as a PNG picture'],
  ['ZIP', [0x50, 0x4b, 3, 4, 20, 0], 'starts as a ZIP archive'],
  ['PDF, all of it ASCII', [...Buffer.from('%PDF-1.4\n1 0 obj')], 'starts as a PDF'],
  ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff], 'byte 0x02 (offset 4)'],
  ['UTF-8 with a control character', [...utf8('Hà\n\0Nội'), 0x08], 'byte 0x08 (offset 10)'],
  ['mostly NULs', [0x41, 0, 0, 0, 0x42, 0, 0, 0], 'byte 0x00 (offset 1)'],
  [
    'English in UTF-16 without mark',
    [...iconv.encode('The news', 'utf-16le')],
    'byte 0x00 (offset 1)',
  ],
  ['UTF-32 with its mark', [...iconv.encode('\uFEFFHà Nội', 'utf-32le')], 'byte 0x00 (offset 2)'],
])('%s is not a text', (_, bytes, sign) => {
  const error = refuse(Uint8Array.from(bytes));
  expect(error).toMatchObject({ rule: 'binary-file', severity: 'error' });
  expect(error.reason).toContain(sign);
});

test('NULs are removed, and the place of the first is reported', () => {
  const { source, messages } = read(utf8('Cầu mới\r\nthông\0 xe\0'));
  expect(source).toBe('Cầu mới\nthông xe');
  expect(messages).toMatchObject([
    {
      rule: 'nul-characters',
      severity: 'warning',
      reason: '2 NUL characters removed.',
      line: 2,
      column: 6,
    },
  ]);
});

test('bidi controls are removed and named', () => {
  const { source, messages } = read(utf8('Tệp \u202Etxt.exe\u202C và \u200Fthư\u2069'));
  expect(source).toBe('Tệp txt.exe và thư');
  expect(messages).toMatchObject([
    { rule: 'bidi-controls', severity: 'warning', line: 1, column: 5 },
  ]);
  expect(messages[0]?.reason).toBe(
    'Removed 4 characters for the direction of writing (right-to-left override, pop directional formatting, right-to-left mark, pop directional isolate).',
  );
});

test.each([
  ['\u00AD', 'soft hyphen'],
  ['\u200B', 'zero-width space'],
  ['\u200C', 'zero-width non-joiner'],
  ['\u200D', 'zero-width joiner'],
  ['\u2060', 'word joiner'],
  ['\uFEFF', 'byte order mark'],
  ['\u{E0041}', 'tag'],
  ['\u180E', 'U+180E'],
])('the invisible %j is removed and named', (character, name) => {
  const { source, messages } = read(utf8(`Hà Nội\nthông${character} xe`));
  expect(source).toBe('Hà Nội\nthông xe');
  expect(messages).toMatchObject([
    {
      rule: 'invisible-characters',
      severity: 'info',
      reason: `1 invisible character removed (${name}).`,
      line: 2,
      column: 6,
    },
  ]);
});

test('letters are composed after an invisible character between letter and mark is removed', () => {
  expect(read(utf8('a\u200B\u0301')).source).toBe('á');
});

test('spans count in the clean text, and each kind of character has one message', () => {
  const { source, messages } = read(
    utf8('\u200B\u200BCầu\u202E mới\u200B\u202C\0'.normalize('NFD')),
  );
  expect(source).toBe('Cầu mới');
  expect(messages).toMatchObject([
    {
      rule: 'invisible-characters',
      column: 1,
      reason: '3 invisible characters removed (zero-width space).',
    },
    { rule: 'bidi-controls', column: 4 },
    { rule: 'nul-characters', column: 8, reason: '1 NUL character removed.' },
  ]);
});

test('joiners that make one picture of several stay', () => {
  const text = 'Bà con 👩‍🌾 👩🏽‍🌾 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿 vui';
  expect(read(utf8(text))).toMatchObject({ source: text, rules: [] });
});

test('characters are also removed from guessed encodings', () => {
  const { source, rules } = read(iconv.encode(TEXT.replace('mới', 'm\u00ADới\u200B'), 'utf-16le'));
  expect(source).toBe(TEXT);
  expect(rules).toEqual(['legacy-encoding', 'invisible-characters']);
});

// The bytes of a text, each read as the letter of windows-1252 or Latin-1.
const misread = (bytes: Uint8Array, encoding: 'windows1252' | 'latin1'): string =>
  Array.from(bytes, (byte) => {
    const letter = iconv.decode(Buffer.of(byte), encoding);
    return letter === '\uFFFD' ? String.fromCharCode(byte) : letter;
  }).join('');

test.each([
  ['UTF-8 as windows-1252', 'UTF-8', misread(utf8(TEXT), 'windows1252'), TEXT],
  ['UTF-8 as Latin-1', 'UTF-8', misread(utf8(TEXT), 'latin1'), TEXT],
  [
    'a page in UTF-8 as windows-1252',
    'UTF-8',
    misread(utf8(`<div class="news"><p class="lead">${TEXT}</p></div>`), 'windows1252'),
    `<div class="news"><p class="lead">${TEXT}</p></div>`,
  ],
  ['TCVN3', 'TCVN3', misread(iconv.encode(PLAIN, 'tcvn'), 'latin1'), PLAIN],
  [
    'VNI',
    'VNI',
    'Caàu môùi thoâng xe ôû Ñaø Naüng, ngöôøi daân phaán khôûi vì ñöôøng veà queâ ñaõ gaàn laïi.',
    'Cầu mới thông xe ở Đà Nẵng, người dân phấn khởi vì đường về quê đã gần lại.',
  ],
])('letters that were misread are put right: %s', (_, encoding, text, source) => {
  const { messages, ...decoded } = read(utf8(text));
  expect(decoded).toEqual({ source, rules: ['misread-letters'] });
  expect(messages[0]?.reason).toContain(encoding);
});

test('invisible characters are only removed from letters that were put right', () => {
  const text = misread(utf8(TEXT.replace('mới', 'm\u00ADới')), 'windows1252');
  const { source, rules } = read(utf8(text));
  expect(source).toBe(TEXT);
  expect(rules).toEqual(['misread-letters', 'invisible-characters']);
});

test('a control character in misread text is named with its place in the file', () => {
  const bytes = utf8(misread(utf8(`${TEXT}\b`), 'windows1252'));
  expect(refuse(bytes).reason).toContain(`(offset ${bytes.length - 1})`);
});

test.each([
  ['Le préfet a été reçu à l’école où il est né, après avoir été élu à la tête de la région.'],
  ['Bà Tám và chú Tú bán cà phê, bánh mì và bún cá; cô Út bán xôi, cháo và chè.'],
  ['A price of 5 € – “Ã©” is how a wrong encoding shows é.'],
])('letters that are right stay: %s', (text) => {
  expect(read(utf8(text))).toMatchObject({ source: text, rules: [] });
});

const numbered = (text: string): string =>
  text.replace(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0)};`);

test.each([
  ['numbers', numbered(TEXT), TEXT],
  [
    'hexadecimal numbers',
    TEXT.replace(/[^\0-\x7F]/gu, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`),
    TEXT,
  ],
  [
    'names',
    'B&agrave; T&aacute;m v&agrave; ch&uacute; T&uacute; b&aacute;n &ldquo;c&agrave;&nbsp;ph&ecirc;&rdquo;',
    'Bà Tám và chú Tú bán “cà\u00A0phê”',
  ],
  [
    'beside signs of markup',
    `${numbered(TEXT)}a &lt;b&gt; &amp;lt; &#60;`,
    `${TEXT}a &lt;b&gt; &amp;lt; &#60;`,
  ],
])('letters written as codes of HTML are decoded: %s', (_, text, source) => {
  for (const file of ['bai.txt', 'bai.md']) {
    const decoded = decode(utf8(text), file);
    if ('error' in decoded) throw new Error(decoded.error.rule);
    expect(decoded.source).toBe(source);
    expect(decoded.messages).toMatchObject([{ rule: 'character-references', severity: 'info' }]);
  }
});

test.each([
  ['a page', numbered(TEXT), 'bai.html'],
  ['a sidecar', numbered(TEXT), undefined],
  ['a few codes', `${TEXT}Gõ &#7903; hoặc &ocirc;.`, 'bai.txt'],
  [
    'another language',
    'd&eacute;j&agrave; vu &eacute;t&eacute; pr&eacute;fet &eacute;cole',
    'bai.txt',
  ],
])('codes of HTML stay: %s', (_, text, file) => {
  expect(decode(utf8(text), file)).toMatchObject({ source: text, messages: [] });
});

test('at most two hundred marks stay on one letter, and a message says so', () => {
  const heap = '\u0323\u0301'.repeat(100_000);
  const decoded = decode(new TextEncoder().encode(`Cầu a${heap} mới`));
  if ('error' in decoded) throw new Error('It is text.');
  // One mark is composed into “ạ”.
  expect(decoded.source.match(/\p{M}/gu)).toHaveLength(199);
  expect(decoded.messages.map(({ rule }) => rule)).toEqual(['stacked-marks']);
});

test('a character decodes the same alone and beside a removed one', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = `a${String.fromCharCode(code)}`;
    const [alone, beside] = [decode(utf8(text)), decode(utf8(`${text}\u2060`))];
    const [one, other] = [alone, beside].map((each) => ('source' in each ? each.source : null));
    if (one !== other) expect.fail(`U+${code.toString(16)}`);
  }
});
