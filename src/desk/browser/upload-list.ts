import { element } from '../../reading/element.ts';
import type { BuildState } from '../api.ts';
import { button } from './dom.ts';
import { WORDS } from './words.ts';
import { showDate } from './written-date.ts';

const { publish: NAMES } = WORDS;

type Upload = NonNullable<BuildState['upload']>;

/** The files to upload and to delete since the last upload. `confirm` gets the site that was uploaded, or nothing to take that back. */
export function uploadList(
  { upload, remove, built, since, canTakeBack }: Upload,
  confirm: (built?: string) => void,
): HTMLElement[] {
  const date = since === null ? '' : showDate(since);
  const isDone = upload.length + remove.length === 0;
  const said = since === null ? NAMES.first : isDone ? NAMES.nothing(date) : NAMES.since(date);
  const done = button(NAMES.uploaded, '', () => confirm(built));
  return [
    element('h2', '', NAMES.upload),
    element('p', '', said),
    ...(upload.length > 0 ? [fileList(NAMES.written(upload.length), upload)] : []),
    ...(remove.length > 0 ? [fileList(NAMES.removed(remove.length), remove)] : []),
    ...(isDone ? [] : [element('p', 'hint', NAMES.uploadedHint), done]),
    ...(canTakeBack ? [button(NAMES.takeBack, 'quiet', () => confirm())] : []),
  ];
}

/** No list shows more names: nobody reads them. */
const MOST_NAMES = 500;

function fileList(title: string, files: readonly string[]): HTMLElement {
  const items = files.slice(0, MOST_NAMES).map((file) => element('li', '', file));
  if (files.length > MOST_NAMES)
    items.push(element('li', '', WORDS.pile.more(files.length - MOST_NAMES)));
  return element('details', '', element('summary', '', title), element('ul', 'names', ...items));
}
