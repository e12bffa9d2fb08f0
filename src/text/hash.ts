const encoder = new TextEncoder();

/** The 32-bit FNV-1a hash of the text's UTF-8 bytes. Not for security. */
export function hashCode(text: string): number {
  let hash = 0x811c9dc5;
  const add = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Halves of characters are rare, and only whole ones can be encoded.
    if ((code & 0xf800) === 0xd800) return hashBytes(encoder.encode(text));
    if (code < 0x80) add(code);
    else {
      if (code < 0x800) add(0xc0 | (code >> 6));
      else {
        add(0xe0 | (code >> 12));
        add(0x80 | ((code >> 6) & 0x3f));
      }
      add(0x80 | (code & 0x3f));
    }
  }
  return hash >>> 0;
}

function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The same hash in eight hex digits. */
export const hash32 = (text: string): string => hashCode(text).toString(16).padStart(8, '0');
