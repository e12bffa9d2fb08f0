import { element } from '../../reading/element.ts';
import type { BuildState } from '../api.ts';
import { WORDS } from './words.ts';

const { publish: NAMES } = WORDS;

/** What a build did, or that it runs. */
export function outcomeOf({
  state,
  written = [],
  removed = [],
  site,
}: BuildState): (string | Node)[] {
  if (state === 'idle') return [element('p', 'hint', NAMES.idle)];
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
  if (state === 'failed') return parts;
  if (written.length + removed.length === 0) parts.push(element('p', '', NAMES.nothing));
  if (written.length > 0) parts.push(fileList(NAMES.written(written.length), written));
  if (removed.length > 0) parts.push(fileList(NAMES.removed(removed.length), removed));
  return parts;
}

/** No list shows more names: nobody reads them. */
const MOST_NAMES = 500;

function fileList(title: string, files: readonly string[]): HTMLElement {
  const items = files.slice(0, MOST_NAMES).map((file) => element('li', '', file));
  if (files.length > MOST_NAMES)
    items.push(element('li', '', WORDS.pile.more(files.length - MOST_NAMES)));
  return element('details', '', element('summary', '', title), element('ul', 'names', ...items));
}
