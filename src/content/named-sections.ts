import { basename } from 'node:path';
import type { ArticleSummary } from '../article/summary.ts';
import { CHOSEN } from '../config/chosen.ts';
import { settingsPath } from '../config/settings-file.ts';
import type { NamedFacet } from '../config/site.ts';
import { didYouMean } from '../parse/formats/did-you-mean.ts';
import { nearestOf } from '../parse/formats/field-names.ts';
import { message } from '../parse/messages.ts';
import { findFacets } from './facets.ts';
import type { FileMessage } from './report.ts';

/** Where a publisher names sections. */
const FILE = CHOSEN.sections ? basename(settingsPath()) : 'src/config/site.ts';

/** Which of the sections that the publisher names no article has: a slip of the pen would go unnoticed. */
export function findIdleSections(
  articles: readonly ArticleSummary[],
  sections: readonly NamedFacet[],
  blocks: readonly string[],
): FileMessage[] {
  const facets = findFacets(
    'section',
    articles,
    ({ section }) => (section === undefined ? [] : [section]),
    sections,
  );
  const known = facets.all.map(({ name }) => name);
  const named = new Set([...sections.map(({ name }) => name), ...blocks]);
  return [...named]
    .filter((name) => !facets.find(name))
    .map((name) => {
      const nearest = didYouMean(nearestOf(name, known));
      return { ...message('idle-section', undefined, { name, nearest }), file: FILE };
    });
}
