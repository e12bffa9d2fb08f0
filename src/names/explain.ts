import type { Article } from '../article/article.ts';
import { printable } from '../text/printable.ts';
import { type Explained, explainNames } from './find.ts';
import { SURE_ENOUGH } from './link.ts';
import { favour } from './model.ts';
import { textsOf } from './names-of.ts';

/** The most cues that are named of each. */
const SHOWN = 3;

/** The names of an article told for people, a line each: how sure they are, how often they occur, and the cues that speak most for them. */
export function describeNames(
  article: Pick<Article, 'headline' | 'standfirst' | 'blocks'>,
): string {
  const names = explainNames(textsOf(article));
  if (names.length === 0) return 'names: none';
  return names
    .map(
      (named) =>
        `${named.kind} ${Math.round(named.certainty * 100)} %${named.certainty < SURE_ENOUGH ? ', not published' : ''}: ` +
        `${[named.name, ...named.forms].join(' = ')}${named.office === undefined ? '' : ` (${named.office})`}, ` +
        `${named.mentions.length} × · ${cuesFor(named).join('; ')}`,
    )
    .map(printable)
    .join('\n');
}

const cuesFor = ({ kind, cues, opener }: Explained): string[] =>
  opener === ''
    ? cues
        .map((cue) => ({ cue, weight: favour(cue, kind) }))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, SHOWN)
        .map(({ cue }) => cue)
    : [`opens with “${opener}”`];
