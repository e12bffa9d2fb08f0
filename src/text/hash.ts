/** Eight hex digits: the 32-bit FNV-1a hash of the text's UTF-8 bytes. Not for security. */
export function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
