import type { Message, Severity } from '../article/message.ts';
import { printable } from '../text/printable.ts';

/** A message with the file it is about, a path relative to the seeds folder. */
export type FileMessage = Message & { readonly file: string };

/** So many files of one kind are named; `npm run explain` tells of each. */
const NAMED = 3;
const SEVERITIES: readonly Severity[] = ['error', 'warning'];

/**
 * All errors and warnings, one after the other with file, place, reason and hint, then what is only information counted
 * by rule, with some of the files. Empty where there is nothing to say.
 */
export function report(messages: readonly FileMessage[]): string {
  const lines: string[] = [];
  for (const severity of SEVERITIES) {
    for (const { file, line, column, reason, hint, rule } of messages.filter(
      (message) => message.severity === severity,
    )) {
      lines.push(`${severity}: ${file}:${line}:${column} ${reason} ${hint} [${rule}]`);
    }
  }
  const files = new Map<string, Set<string>>();
  for (const { rule, reason, hint, file } of messages.filter(
    ({ severity }) => severity === 'info',
  )) {
    const key = `${reason} ${hint} [${rule}]`;
    files.set(key, (files.get(key) ?? new Set()).add(file));
  }
  for (const [text, names] of files) {
    const count = `${names.size} ${names.size === 1 ? 'file' : 'files'}`;
    const some = [...names].slice(0, NAMED).join(', ');
    lines.push(`info: ${count} (${some}${names.size > NAMED ? ', …' : ''}): ${text}`);
  }
  return lines.map(printable).join('\n');
}
