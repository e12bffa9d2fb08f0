import type { Message, Severity } from '../article/message.ts';

/** A message with the file it is about, a path relative to the seeds folder. */
export type FileMessage = Message & { readonly file: string };

const SEVERITIES: readonly Severity[] = ['error', 'warning'];

/**
 * All errors and warnings, one after the other with file, place, reason and hint, then what is only information counted
 * by rule. Empty where there is nothing to say.
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
  const counts = new Map<string, number>();
  for (const message of messages.filter(({ severity }) => severity === 'info')) {
    const key = `${message.reason} ${message.hint} [${message.rule}]`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [text, count] of counts) {
    lines.push(`info: ${count} ${count === 1 ? 'file' : 'files'}: ${text}`);
  }
  return lines.join('\n');
}
