import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleSummary } from '../article/summary.ts';
import { readSettings } from '../config/settings.ts';
import { type ParseResult, parse } from '../parse/parse.ts';

const { seedsDir } = readSettings(process.env);

/** The bytes of a raw article as they came; `file` is relative to the seeds folder. */
export const readRaw = (file: string): Promise<Buffer> => readFile(join(seedsDir, file));

/** The whole article with its text, read when its page renders so that bodies never wait in memory. */
export async function readArticle({
  file,
  pictures,
  sidecar,
}: Pick<ArticleSummary, 'file' | 'sidecar'> & {
  readonly pictures: readonly { readonly src: string }[];
}): Promise<ParseResult> {
  return parse(await readRaw(file), file, {
    images: new Set(pictures.map(({ src }) => src)),
    ...(sidecar === undefined ? {} : { sidecar: { file: sidecar, bytes: await readRaw(sidecar) } }),
  });
}
