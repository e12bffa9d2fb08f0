import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import type { Loaded } from '../content/load.ts';
import { report } from '../content/report.ts';
import { reportUnsure } from '../content/unsure.ts';

/**
 * Says all that there is to say about the articles. Throws a UserError if there is nothing to publish, or if a file has an error and
 * errors stop the build.
 */
export function reportArticles(
  { articles, messages, judged, leftOut }: Loaded,
  { onError }: Settings,
  tell: (line: string) => void,
): void {
  const text = report(messages);
  if (text !== '') tell(text);
  const bad = new Set(
    messages.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  const unchanged = 'Nothing was written; the site in the output folder is as it was.';
  if (bad > 0 && onError === 'stop') {
    throw new UserError(
      `${bad} ${bad === 1 ? 'file has a problem' : 'files have problems'}, listed above. ${unchanged}`,
      'Mend the files, or set ON_ERROR=quarantine to publish the rest.',
    );
  }
  if (articles.length === 0) {
    throw new UserError(
      `There is no article to publish. ${unchanged}`,
      'Put raw articles (.txt, .md, .html) into the seeds folder, or set SEEDS_DIR.',
    );
  }
  if (bad + leftOut > 0) tell(`${bad + leftOut} left out, ${articles.length} published.`);
  const unsure = reportUnsure(judged);
  if (unsure !== '') tell(unsure);
}
