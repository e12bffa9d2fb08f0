import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { scanSeeds } from '../../src/content/files.ts';
import { parse } from '../../src/parse/parse.ts';
import { digestOf } from '../../src/previews/digest.ts';
import { drawPicture } from '../../src/previews/picture.ts';
import { type Preview, previewOf } from '../../src/previews/preview.ts';
import type { SeedsFolder } from './builds.ts';
import { median, megabytes, printTable, short, whole } from './table.ts';

/** Enough to tell the speed, and whether memory grows. */
const DRAWN = 1_000;

/** Draws the pictures for previews of a folder's articles on one core, fonts and all read anew, and prints how fast and how large. */
export async function measurePreviews({ name, folder }: SeedsFolder): Promise<void> {
  const { articles: files } = await scanSeeds(folder);
  const sources = files.slice(0, DRAWN).flatMap((file) => {
    const { article } = parse(readFileSync(join(folder, file)), file);
    return article ? [article] : [];
  });
  const started = performance.now();
  const previews = sources.map(previewOf);
  const sizes = previews.map((preview) => drawPicture(preview).length);
  const drawing = (performance.now() - started) / 1000;
  const digesting = secondsOfDigests(previews);
  const largest = Math.max(...sizes);
  printTable(`Pictures for link previews, ${name} articles, on one core`, [
    ['', 'pictures', 'seconds', 'pictures/s'],
    ['drawn', whole(sizes.length), drawing.toFixed(2), short(sizes.length / drawing)],
    ['digests', whole(sizes.length), digesting.toFixed(2), whole(sizes.length / digesting)],
  ]);
  console.log(
    `A file has ${whole(median(sizes))} bytes (median), ${whole(largest)} at most; the process held ${megabytes(process.resourceUsage().maxRSS * 1024)} MB.`,
  );
}

/** What a rebuild still does for pictures that it keeps, but for reading their files. */
function secondsOfDigests(previews: readonly (Preview | null)[]): number {
  const started = performance.now();
  const digests = new Set(previews.map((preview) => digestOf(preview)));
  if (digests.size === 0) throw new Error('There was nothing to measure.');
  return (performance.now() - started) / 1000;
}
