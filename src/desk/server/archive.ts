import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

// Its workers are made for browsers.
configure({ useWebWorkers: false });

/** What does not become smaller. */
const IS_COMPRESSED = /\.(?:avif|br|gif|gz|jpe?g|pf_\w+|png|webp|woff2)$/u;

/**
 * Writes files of a folder into a ZIP archive and closes the target. Paths are relative to the folder and keep their order.
 * Aborts the target and rejects if a file cannot be read, or if `isStill` then says that the files have changed meanwhile.
 */
export async function writeArchive(
  { folder, upload }: { readonly folder: string; readonly upload: readonly string[] },
  isStill: () => Promise<boolean>,
  target: WritableStream<Uint8Array>,
): Promise<void> {
  const archive = new ZipWriter(target);
  try {
    for (const path of upload) {
      const reader = new Uint8ArrayReader(await readFile(join(folder, path)));
      await archive.add(path, reader, { level: IS_COMPRESSED.test(path) ? 0 : 6 });
    }
    if (!(await isStill())) throw new Error(`${folder} was built again.`);
    await archive.close();
  } catch (error) {
    await target.abort(error).catch(() => {});
    throw error;
  }
}
