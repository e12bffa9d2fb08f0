import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Staging } from './staging.ts';

/** Files that packing makes smaller. Fonts, pictures and the search index are packed already. */
const PACKABLE = /\.(?:css|html|js|json|md|opml|svg|txt|webmanifest|xml)$/u;
/** Files that readers load. Hosts read their own files themselves. */
const OF_HOSTS =
  /^(?:[_.](?!astro\/)|may-chu\/|(?:firebase|serve|vercel|staticwebapp\.config)\.json$)/u;
/** A smaller file fits into one packet anyway. */
const LEAST = 1024;
/** The next level costs four times as much for one percent. */
const BROTLI_QUALITY = 9;
const AT_ONCE = 8;

const packers = [
  [
    'br',
    (content: Buffer) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        },
      }),
  ],
  ['gz', (content: Buffer) => promisify(gzip)(content, { level: 9 })],
] as const;

/** Stages a packed copy (`.br`, `.gz`) beside every file worth it. Copies of files that stay, which lie in `target`, stay too. */
export async function packFiles(staging: Staging, target: string): Promise<void> {
  const waiting = [...staging.files].filter(
    ([path, { bytes }]) => bytes >= LEAST && PACKABLE.test(path) && !OF_HOSTS.test(path),
  );
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path] = next;
      const content = staging.staged.has(path)
        ? await readFile(staging.locate(path, target))
        : null;
      for (const [end, pack] of packers) {
        const copy = `${path}.${end}`;
        if (content === null) staging.keep(copy);
        else {
          const packed = await pack(content);
          if (packed.length < content.length) staging.write(copy, packed);
        }
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
