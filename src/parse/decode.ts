import type { Message, Phrase } from '../article/message.ts';
import { type PhraseId, phrase } from '../messages/phrases.ts';
import { codesOutside } from '../text/code-table.ts';
import {
  decodeUnicode,
  firstInvalid,
  guessUtf16,
  markedUtf16,
  readLegacy,
  type Unicode,
} from './encodings.ts';
import { hex, INVISIBLE, stripInvisible } from './invisible.ts';
import { message } from './messages.ts';
import { restore } from './restore.ts';

/**
 * Text in NFC with `\n` line ends, without byte order mark, NULs and invisible characters. Every span counts in it. Its
 * messages say what was guessed and removed.
 */
export type Decoded =
  | { readonly source: string; readonly messages: readonly Message[] }
  | { readonly error: Message };

// The first bytes of file formats that people often rename to text.
const FORMATS = [
  ['%PDF-', 'format-pdf'],
  ['PK\x03\x04', 'format-zip'],
  ['\xD0\xCF\x11\xE0', 'format-doc'],
  ['\x89PNG', 'format-png'],
  ['\xFF\xD8\xFF', 'format-jpeg'],
  ['GIF89a', 'format-gif'],
  ['\x1F\x8B', 'format-gzip'],
] as const satisfies readonly (readonly [start: string, name: PhraseId])[];
const UTF8_MARK = '\xEF\xBB\xBF';

// Control characters that no text editor writes. NULs get into texts when files are cut and joined.
const CONTROL = /[^\P{Cc}\t\n\v\f\r\x7F-\x9F]/u;
const CONTROL_NOT_NUL = /(?!\0)[^\P{Cc}\t\n\v\f\r\x7F-\x9F]/u;
// No letter of any language has more marks. Sorting them takes time that grows with the square of their number.
const MOST_MARKS = 200;
const STACK = new RegExp(String.raw`(?<=\p{M}{${MOST_MARKS}})\p{M}+`, 'gu');
// Nearly all files have only these characters. One check is enough: nothing in them is removed, composed or corrected.
const NOT_PLAIN = codesOutside(
  /[\t\n -~\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0255\u0257-\u02FF\u1E00-\u1EFF\u2010-\u2027]/,
);
const ODD = new RegExp(
  `${CONTROL.source}|[${INVISIBLE}\\u200D\\u{E0020}-\\u{E007F}]|\\p{M}{${MOST_MARKS + 1}}`,
  'u',
);

/**
 * Reads UTF-8, UTF-16 and the Vietnamese encodings before Unicode: windows-1258, TCVN3, VISCII, VNI. Bytes in no such encoding
 * give an error that names the first invalid byte. Letters that a program misread are put right. `file`: the name of an
 * article. In a text or Markdown file, many references such as `&#7903;` are decoded.
 */
export function decode(bytes: Uint8Array, file?: string): Decoded {
  const format = FORMATS.find(([start]) => startsWith(bytes, start));
  if (format) return notText('', phrase('starts-as', { format: phrase(format[1]) }));
  const marked = markedUtf16(bytes);
  const text = marked === null ? decodeUnicode(bytes, 'UTF-8') : null;
  const restored = text === null ? null : restore(text, file);
  if (restored !== null)
    return clean(restored.text, byteOfSign(bytes, restored.text), restored.notes);
  if (text !== null && isPlain(text)) return { source: text, messages: [] };
  if (text !== null && !ODD.test(text)) return withDStroke(tidy(text), []);
  const utf16 = marked ?? guessUtf16(bytes);
  if (utf16 !== null) return decodeUtf16(bytes, utf16, marked === null ? 0 : 2);
  if (text !== null) return clean(text, byteOfSign(bytes, text), []);
  const legacy = startsWith(bytes, UTF8_MARK) ? null : readLegacy(bytes);
  if (legacy !== null)
    return clean(legacy.text, byteOfSign(bytes, legacy.text), [guessed(legacy.encoding)]);
  const control = bytes.findIndex(isControlByte);
  if (control === -1) return undecodable(bytes, 'UTF-8');
  const before = new TextDecoder().decode(bytes.subarray(0, control));
  return notText(before, strayByte(bytes[control], control));
}

function isPlain(text: string): boolean {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs |= NOT_PLAIN[text.charCodeAt(at)] as number;
  return signs === 0;
}

function decodeUtf16(bytes: Uint8Array, encoding: Unicode, start: number): Decoded {
  const text = decodeUnicode(bytes, encoding);
  if (text === null) return undecodable(bytes, encoding);
  return clean(text, (at) => start + 2 * at, [guessed(encoding)]);
}

/** A control character is the same single byte in all encodings but UTF-16. */
const byteOfSign =
  (bytes: Uint8Array, text: string) =>
  (at: number): number =>
    bytes.indexOf(text.charCodeAt(at));

const guessed = (encoding: string): Message => message('legacy-encoding', undefined, { encoding });

/** `byteOffset` gives the place of a character in the file. `notes` tell how it was decoded. */
function clean(
  text: string,
  byteOffset: (at: number) => number,
  notes: readonly Message[],
): Decoded {
  const control = text.search(CONTROL_NOT_NUL);
  const stray = control === -1 && hasManyNuls(text) ? text.indexOf('\0') : control;
  if (stray !== -1) {
    return notText(text.slice(0, stray), strayByte(text.charCodeAt(stray), byteOffset(stray)));
  }
  const { stripped, findings } = stripInvisible(text);
  const messages = findings.map(({ rule, offset, count, names }) =>
    message(rule, placeAfter(stripped.slice(0, offset)), { count, names }),
  );
  return withoutStacks(stripped, [...notes, ...messages]);
}

function withoutStacks(text: string, messages: readonly Message[]): Decoded {
  const at = text.search(STACK);
  if (at === -1) return withDStroke(tidy(text), messages);
  let count = 0;
  const cut = text.replace(STACK, (marks) => {
    count += marks.length;
    return '';
  });
  const stacked = message('stacked-marks', placeAfter(text.slice(0, at)), {
    count,
    most: MOST_MARKS,
  });
  return withDStroke(tidy(cut), [...messages, stacked]);
}

// Other letters with a stroke, as conversions produce them: Icelandic eth and African D.
const D_STROKE = /[ÐðƉɖ]/gu;

/** Icelandic texts have eth beside þ. Vietnamese never has either. */
function withDStroke(source: string, messages: readonly Message[]): Decoded {
  const at = source.search(D_STROKE);
  if (at === -1 || /[Þþ]/u.test(source)) return { source, messages };
  let count = 0;
  const corrected = source.replace(D_STROKE, (letter) => {
    count += 1;
    return letter === 'Ð' || letter === 'Ɖ' ? 'Đ' : 'đ';
  });
  const place = { source: corrected, offset: at };
  const note = message('d-stroke', place, { count });
  return { source: corrected, messages: [...messages, note] };
}

// More than a quarter is not a damaged text: it is UTF-16 or UTF-32 that does not read as Vietnamese, or a binary file.
const hasManyNuls = (text: string): boolean =>
  (text.length - text.replaceAll('\0', '').length) * 4 > text.length;

const tidy = (text: string): string =>
  (/[\r\v]/u.test(text) ? text.replace(/\r\n?|\v/gu, '\n') : text).normalize('NFC');

const placeAfter = (before: string): { source: string; offset: number } => {
  const source = tidy(before);
  return { source, offset: source.length };
};

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) if (bytes[at] !== start.charCodeAt(at)) return false;
  return true;
}

const isControlByte = (byte: number): boolean =>
  byte < 0x20 && CONTROL.test(String.fromCharCode(byte));

const strayByte = (byte: number | undefined, offset: number): Phrase =>
  phrase('stray-byte', { byte: `0x${hex(byte ?? 0, 2)}`, offset: String(offset) });

const notText = (before: string, sign: Phrase): Decoded => ({
  error: message('binary-file', placeAfter(before), { sign }),
});

function undecodable(bytes: Uint8Array, encoding: Unicode): Decoded {
  const offset = firstInvalid(bytes, encoding);
  const before = decodeUnicode(bytes.subarray(0, offset), encoding) ?? '';
  const byte = `0x${hex(bytes[offset] ?? 0, 2)}`;
  return {
    error: message('undecodable', placeAfter(before), { encoding, byte, offset: String(offset) }),
  };
}
