/** A file of the index is missing or wrong: lost, half uploaded, or of another build. */
export class IndexIncomplete extends Error {}

/** Reads a file of the index, unpacked. Rejects with `IndexIncomplete` if it is not complete or does not begin with the signature. */
export async function readBytes(
  address: string,
  signature: string,
  options: RequestInit = {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(address, options);
    if (!response.ok) throw new Error(`${address} is answered with ${response.status}.`);
    const bytes = await unpack(new Uint8Array(await response.arrayBuffer()));
    const beginning = new TextDecoder().decode(bytes.subarray(0, signature.length));
    if (beginning !== signature) throw new Error(`${address} is no file of the index.`);
    return bytes;
  } catch (error) {
    throw new IndexIncomplete(String(error));
  }
}

/** Reads a file of the index that is JSON. */
export async function readPacked<File>(address: string, options: RequestInit = {}): Promise<File> {
  return parseFile(await readBytes(address, '', options));
}

/** A JSON file. Throws `IndexIncomplete` if it is not complete. */
export function parseFile<File>(bytes: Uint8Array): File {
  try {
    const file: File = JSON.parse(new TextDecoder().decode(bytes));
    return file;
  } catch (error) {
    throw new IndexIncomplete(String(error));
  }
}

/** Unpacks gzip, unless the host has already unpacked it. Rejects if it is not complete. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Does each thing once. A failure can be tried again. Things with the same `name` are the same. */
export function once<Key, Value>(
  make: (key: Key) => Promise<Value>,
  name: (key: Key) => unknown = (key) => key,
): (key: Key) => Promise<Value> {
  const made = new Map<unknown, Promise<Value>>();
  return (key) => {
    const known = made.get(name(key));
    if (known) return known;
    const making = make(key).catch((error: unknown) => {
      made.delete(name(key));
      throw error;
    });
    made.set(name(key), making);
    return making;
  };
}
