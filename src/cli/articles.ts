import { parseArgs } from 'node:util';
import type { Message } from '../article/message.ts';
import { findUnsure, type Judged } from '../content/unsure.ts';
import { commandLanguage } from '../messages/language.ts';
import { phrase } from '../messages/phrases.ts';
import { write } from '../messages/write.ts';
import { isUnsure } from '../parse/confidence.ts';
import { tellMessage } from '../parse/messages.ts';
import type { ParseResult } from '../parse/parse.ts';
import { shortDate } from '../text/date-format.ts';
import { findFiles, parseFile } from './read-files.ts';
import { run } from './run.ts';
import { warn } from './say.ts';
import { printTable } from './table.ts';
import { unsureTable } from './unsure-table.ts';

const language = commandLanguage();

type Column = 'file' | 'id' | 'published' | 'blocks' | 'headline' | 'sure' | 'doubt';
const head = (...columns: readonly Column[]): string[] =>
  columns.map((name) => write(phrase(`column-${name}`), language));

function toJson(file: string, { article, messages, pieces }: ParseResult): string {
  const setAside = pieces.filter(({ role }) => role === 'setAside');
  const told = messages.map((each) => tellMessage(each, language));
  return JSON.stringify({ file, article, setAside, messages: told });
}

const reasons = (messages: readonly Message[]): string =>
  messages.map((each) => tellMessage(each, language).reason).join(' ');

function toRow(file: string, { article, messages }: ParseResult): string[] {
  if (!article) return [file, '', '', '', reasons(messages)];
  const { id, published, blocks, headline, provenance } = article;
  const isDerived = provenance.headline.kind === 'derived';
  const shown = isDerived ? write(phrase('derived-mark', { headline }), language) : headline;
  return [file, id, published ? shortDate(published) : '–', String(blocks.length), shown];
}

function printUnsure(broken: readonly string[][], judged: readonly Judged[]): void {
  const rows = unsureTable(broken, judged, language);
  if (rows) printTable([head('file', 'sure', 'doubt'), ...rows]);
  else warn(phrase('none-unsure', { count: judged.length }));
}

await run(async () => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      unsure: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { json, unsure } = values;
  let bad = 0;
  const rows: string[][] = [];
  const judged: (Judged & { readonly line: string })[] = [];
  for (const raw of await findFiles(positionals)) {
    const { file } = raw;
    const result = await parseFile(raw);
    const { article, messages } = result;
    if (messages.some(({ severity }) => severity === 'error')) bad += 1;
    if (unsure && article) {
      const line = json && isUnsure(article.confidence) ? toJson(file, result) : '';
      judged.push({ file, confidence: article.confidence, line });
    } else if (json) console.log(toJson(file, result));
    else rows.push(unsure ? [file, '–', reasons(messages)] : toRow(file, result));
  }
  if (json) for (const { line } of findUnsure(judged)) console.log(line);
  else if (unsure) printUnsure(rows, judged);
  else printTable([head('file', 'id', 'published', 'blocks', 'headline'), ...rows]);
  if (bad > 0) process.exitCode = 1;
});
