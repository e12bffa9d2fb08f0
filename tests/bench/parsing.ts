import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { renderBody } from '../../src/body/render.ts';
import { STRINGS } from '../../src/config/strings.vi.ts';
import { scanSeeds } from '../../src/content/files.ts';
import { examine } from '../../src/parse/examine.ts';
import { parse } from '../../src/parse/parse.ts';
import type { SeedsFolder } from './builds.ts';
import { median, NONE, printTable, short, whole } from './table.ts';

const ROUNDS = 5;
/** Rendering is slow enough that a part of the articles tells its speed. */
const RENDERED = 2_000;
/** Sizes of single lines, in MB. */
const LINES = [1.25, 2.5, 5];

/**
 * Times parsing, a plain paragraph splitter and body rendering over the articles of a folder, read beforehand, on one
 * core. `buildSeconds` is that folder's first build with the search index; `undefined` leaves the comparison out.
 */
export async function measureParsing(
  { name, folder }: SeedsFolder,
  buildSeconds: number | undefined,
): Promise<void> {
  const { articles: files } = await scanSeeds(folder);
  const sources = files.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
  const parsed = sources.slice(0, RENDERED).flatMap(({ bytes, file }) => {
    const { article } = parse(bytes, file);
    return article ? [article] : [];
  });
  const size = sources.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const examining = time(sources, ({ bytes, file }) => examine(bytes, file).pieces.length);
  const parsing = time(sources, ({ bytes, file }) => parse(bytes, file).pieces.length);
  const splitting = time(sources, ({ bytes }) => split(bytes).length);
  const rendering = time(parsed, (article) => renderBody(article, STRINGS).html.length);
  const row = (label: string, seconds: number, count: number, bytes: number | null): string[] => [
    label,
    whole(count),
    seconds.toFixed(2),
    whole(count / seconds),
    bytes === null ? NONE : short(bytes / 1e6 / seconds),
  ];
  printTable(`Parsing ${name} articles on one core (median of ${ROUNDS} rounds)`, [
    ['', 'articles', 'seconds', 'articles/s', 'MB/s'],
    row('parse', parsing, sources.length, size),
    row('parse and judge', examining, sources.length, size),
    row('plain paragraph splitter', splitting, sources.length, size),
    row('renderBody', rendering, parsed.length, null),
  ]);
  console.log(`parse takes ${short(parsing / splitting)} times as long as the splitter.`);
  printTable('One endless line', [
    ['MB', 'seconds', 'MB/s'],
    ...LINES.map((megabytes) => {
      const bytes = oneLine(megabytes);
      const seconds = time([bytes], () => parse(bytes, 'dong.txt').pieces.length);
      return [String(megabytes), seconds.toFixed(2), short(megabytes / seconds)];
    }),
  ]);
  if (buildSeconds === undefined) return;
  // For the content store an article is parsed and judged; when its page renders it is parsed again.
  const spent = examining + parsing;
  const share = (100 * spent) / buildSeconds;
  console.log(
    `A first build parses each article twice and judges it once: ${short(spent)} s of ${short(buildSeconds)} s, ${short(share)} %.`,
  );
}

/** A text of sentences without a line break. */
function oneLine(megabytes: number): Uint8Array {
  const sentence = new TextEncoder().encode('Mực nước sông Cái sáng nay lên thêm hai gang tay. ');
  const line = new Uint8Array(Math.round(megabytes * 1e6));
  for (let at = 0; at < line.length; at += sentence.length) {
    line.set(sentence.subarray(0, line.length - at), at);
  }
  // The last sentence is whole, so that no letter is cut in two.
  line.fill(0x20, line.length - (line.length % sentence.length));
  return line;
}

/** What reads the same files and understands nothing of them. */
const split = (bytes: Uint8Array): string[] =>
  new TextDecoder('utf-8', { fatal: true })
    .decode(bytes)
    .normalize('NFC')
    .split(/\n{2,}/u);

/** Median seconds of one round over all items, after one round to warm up. */
function time<T>(items: readonly T[], run: (item: T) => number): number {
  const round = (): number => {
    const started = performance.now();
    let sum = 0;
    for (const item of items) sum += run(item);
    // The result is used, so no compiler may drop the work.
    if (sum === 0) throw new Error('There was nothing to measure.');
    return (performance.now() - started) / 1000;
  };
  round();
  return median(Array.from({ length: ROUNDS }, round));
}
