/** Numbers as a text that JSON can hold. */
export const toBase64 = ({
  buffer,
  byteOffset,
  byteLength,
}: Uint32Array | Float32Array | Float64Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

/** The bytes of such a text. A copy, since a view of numbers must begin at a multiple of their size. */
export const fromBase64 = (text: string): ArrayBuffer =>
  Uint8Array.from(Buffer.from(text, 'base64')).buffer;
