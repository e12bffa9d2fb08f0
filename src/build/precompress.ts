import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What gets smaller by packing; fonts, pictures and the search index are packed already. */
const PACKABLE = /\.(?:css|html|js|json|md|opml|svg|txt|webmanifest|xml)$/u;
/** What is sent to readers, not what hosts read themselves. */
const OF_HOSTS =
  /^(?:[_.](?!astro\/)|may-chu\/|(?:firebase|serve|vercel|staticwebapp\.config)\.json$)/u;
/** Smaller files fit into one packet anyway. */
const LEAST = 1024;
/** One step above costs four times as long for one percent. */
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

/** Writes beside every file worth it the same packed, as `.br` and `.gz`. Returns the paths of these. */
export async function precompress(site: string, paths: Iterable<string>): Promise<string[]> {
  const waiting = [...paths].filter((path) => PACKABLE.test(path) && !OF_HOSTS.test(path));
  const written: string[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const content = await readFile(join(site, path));
      if (content.length < LEAST) continue;
      for (const [end, pack] of packers) {
        const packed = await pack(content);
        if (packed.length >= content.length) continue;
        await writeFile(join(site, `${path}.${end}`), packed);
        written.push(`${path}.${end}`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written.sort();
}
