import type { Message } from '../article/message.ts';
import { message } from './messages.ts';

/** Text in NFC with `\n` line ends and no byte order mark; every span counts in it. */
export type Decoded = { readonly source: string } | { readonly error: Message };

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Reads UTF-8. Bytes that are no text or no UTF-8 give an error that names the first such byte. */
export function decode(bytes: Uint8Array): Decoded {
  const control = bytes.findIndex(isBinary);
  if (control !== -1) return { error: broken('binary-file', bytes, control) };
  try {
    // The decoder drops a byte order mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { source: text.replace(/\r\n?/gu, '\n').normalize('NFC') };
  } catch {
    return { error: broken('undecodable', bytes, firstInvalid(bytes)) };
  }
}

// Control characters that no text editor writes: all but tab, line feed, form feed, carriage return.
const isBinary = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;

function broken(rule: 'binary-file' | 'undecodable', bytes: Uint8Array, offset: number): Message {
  // Each byte before the fault stands for itself here, so that line and column count bytes.
  const source = new TextDecoder('latin1').decode(bytes.subarray(0, offset));
  return message(rule, { source, offset }, { byte: hex(bytes[offset] ?? 0), offset });
}

// Where the first sequence starts that is no UTF-8, by halving: only called for broken files.
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(bytes.subarray(0, middle), true)) valid = middle;
    else invalid = middle;
  }
  // The longest prefix that could go on may end inside the broken sequence.
  while (!isValid(bytes.subarray(0, valid), false)) valid -= 1;
  return valid;
}

function isValid(bytes: Uint8Array, mayGoOn: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayGoOn });
    return true;
  } catch {
    return false;
  }
}
