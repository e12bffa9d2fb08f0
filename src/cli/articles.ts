import { parseArgs } from 'node:util';
import type { ParseResult } from '../parse/parse.ts';
import { shortDate } from '../text/date-format.ts';
import { findFiles, parseFile, run } from './read-files.ts';
import { printTable } from './table.ts';

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

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  let bad = 0;
  const rows: string[][] = [];
  for (const raw of await findFiles(positionals)) {
    const result = await parseFile(raw);
    if (!result.article) bad += 1;
    if (values.json) console.log(toJson(raw.file, result));
    else rows.push(toRow(raw.file, result));
  }
  if (!values.json) printTable([['file', 'id', 'published', 'blocks', 'headline'], ...rows]);
  if (bad > 0) process.exitCode = 1;
});
