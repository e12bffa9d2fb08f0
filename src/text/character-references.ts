const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  breve: '\u0306',
};
const SIGNS: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  quot: '"',
  apos: "'",
  amp: '&',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  Dstrok: 'Đ',
  dstrok: 'đ',
  ETH: 'Đ',
  eth: 'đ',
};
// “&amp;lt;” stays: it stands for another reference.
const REFERENCE = /&(?:#(\d{2,6})|#[xX]([\dA-Fa-f]{2,5})|(?!amp;#?\w+;)([A-Za-z]{3,7}));/gu;

/**
 * Decodes the references of HTML for letters and the usual signs of texts: “S&#7903;”, “th&ocirc;ng”. Signs that could make markup
 * stay. Also counts the letters.
 */
export function decodeReferences(text: string): { readonly decoded: string; letters: number } {
  let letters = 0;
  const decoded = text.replace(
    REFERENCE,
    (whole, decimal?: string, hex?: string, name?: string) => {
      const code = Number.parseInt(decimal ?? hex ?? '0', decimal === undefined ? 16 : 10);
      const character = name === undefined ? numbered(code) : named(name);
      if (character === undefined) return whole;
      if (/[\p{L}\p{M}]/u.test(character)) letters += 1;
      return character;
    },
  );
  return { decoded, letters };
}

function numbered(code: number): string | undefined {
  if (code === 34 || code === 39) return String.fromCharCode(code);
  const isCharacter = code >= 0xa0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function named(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  const letter = mark === undefined ? '' : (name.charAt(0) + mark).normalize('NFC');
  return letter.length === 1 ? letter : SIGNS[name];
}
