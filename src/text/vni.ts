// In the VNI fonts for Windows, a vowel and its marks are two letters of windows-1252.
const [GRAVE, ACUTE, TILDE, HOOK, DOT] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [HAT, BREVE] = ['\u0302', '\u0306'];
const MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: HAT,
  á: HAT + ACUTE,
  à: HAT + GRAVE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const ALONE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const LETTER = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu;

/** The Unicode text (NFC) of a text whose letters are those of a VNI font: “Haïn maën” is “Hạn mặn”. */
export const decodeVniFont = (text: string): string =>
  text.replace(LETTER, (letters, base?: string, mark?: string) => {
    const lower = (base ?? letters).toLowerCase();
    const letter = ALONE[lower] ?? lower;
    const isCapital = lower !== (base ?? letters);
    const whole = (letter + (MARKS[mark?.toLowerCase() ?? ''] ?? '')).normalize('NFC');
    return isCapital ? whole.toUpperCase() : whole;
  });
