import type { Phrase } from '../article/message.ts';
import type { Settings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import type { Loaded } from '../content/load.ts';
import { report } from '../content/report.ts';
import { reportUnsure } from '../content/unsure.ts';
import { phrase } from '../messages/phrases.ts';

/**
 * Prints all messages about the articles. Throws a UserError if there is nothing to publish, or if a file has an error and
 * errors stop the build.
 */
export function reportArticles(
  { articles, messages, judged, leftOut }: Loaded,
  { onError }: Settings,
  tell: (line: Phrase) => void,
): void {
  for (const line of report(messages)) tell(line);
  const bad = new Set(
    messages.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  if (bad > 0 && onError === 'stop') throw userError('bad-files', { count: bad });
  if (articles.length === 0) throw userError('no-articles');
  if (bad + leftOut > 0) {
    tell(phrase('left-out', { count: bad + leftOut, published: articles.length }));
  }
  for (const line of reportUnsure(judged)) tell(line);
}
