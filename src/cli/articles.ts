import { parseArgs } from 'node:util';
import { type ParseResult, parse } from '../parse/parse.ts';
import { shortDate } from '../text/date-format.ts';
import { clip } from '../text/excerpt.ts';
import { findFiles, readBytes, run } from './read-files.ts';

function toJson(file: string, { article, messages, pieces }: ParseResult): string {
  const setAside = pieces.filter(({ role }) => role === 'setAside');
  return JSON.stringify({ file, article, setAside, messages });
}

function toRow(file: string, { article, messages }: ParseResult): string[] {
  if (!article) return [file, '', '', '', messages.map(({ reason }) => reason).join(' ')];
  const { id, published, blocks, headline, provenance } = article;
  const mark = provenance.headline.kind === 'derived' ? ' (derived)' : '';
  return [file, id, published ? shortDate(published) : '–', String(blocks.length), headline + mark];
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    [],
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      clip(cell, 90).padEnd(Math.min(widths[column] ?? 0, 90)),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  let bad = 0;
  const rows: string[][] = [];
  for (const raw of await findFiles(positionals)) {
    const result = parse(await readBytes(raw), raw.file);
    if (!result.article) bad += 1;
    if (values.json) console.log(toJson(raw.file, result));
    else rows.push(toRow(raw.file, result));
  }
  if (!values.json) printTable([['file', 'id', 'published', 'blocks', 'headline'], ...rows]);
  if (bad > 0) process.exitCode = 1;
});
