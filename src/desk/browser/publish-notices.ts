import { element } from '../../reading/element.ts';
import type { PileEntry } from '../api.ts';
import { ADDRESSES, articleAddress } from './address.ts';
import { keptFiles } from './keep.ts';
import { WORDS } from './words.ts';

const { publish: NAMES } = WORDS;

/** The articles with errors, which stop a build. */
export function brokenNotice(broken: readonly PileEntry[]): HTMLElement[] {
  if (broken.length === 0) return [];
  const items = broken.map(({ file, headline, messages }) => {
    const error = messages.find(({ severity }) => severity === 'error');
    const reason = error ? ` – ${error.reason}` : '';
    return element('li', '', linkTo(file, headline || file), reason);
  });
  return [
    element(
      'section',
      'broken',
      element('h2', '', NAMES.errors(broken.length)),
      element('p', 'hint', NAMES.errorsHint),
      element('ul', '', ...items),
    ),
  ];
}

function linkTo(file: string, name: string): HTMLElement {
  const link = element('a', '', name);
  link.href = file === '' ? ADDRESSES.compose : articleAddress(file);
  return link;
}

/** The articles with changes that would not be published. */
export function unsavedNotice(): HTMLElement[] {
  const kept = keptFiles();
  if (kept.length === 0) return [];
  const items = kept.map(({ file, headline }) =>
    element('li', '', linkTo(file, headline || file || WORDS.compose.title)),
  );
  return [
    element(
      'section',
      'kept',
      element('p', '', NAMES.unsaved(kept.length)),
      element('ul', '', ...items),
    ),
  ];
}
