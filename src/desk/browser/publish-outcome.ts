import { element } from '../../reading/element.ts';
import type { BuildState } from '../api.ts';
import { WORDS } from './words.ts';

const { publish: NAMES } = WORDS;

/** What a build did, that it runs, or that the site lacks what was saved since. */
export function outcomeOf({ state, site, isBehind }: BuildState): (string | Node)[] {
  if (isBehind && state !== 'failed') return [element('p', 'result', NAMES.behind)];
  if (state === 'idle') return [];
  if (state === 'running') {
    const bar = element('progress');
    bar.setAttribute('aria-label', NAMES.running);
    return [element('p', '', NAMES.running), bar];
  }
  const parts: Node[] = [element('p', 'result', NAMES[state])];
  if (site !== undefined) {
    const link = element('a', 'main', NAMES.open);
    link.href = site;
    link.target = '_blank';
    link.rel = 'noopener';
    parts.push(element('p', '', link));
  }
  return parts;
}
