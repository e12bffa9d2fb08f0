import { element } from '../../reading/element.ts';
import type { BuildState } from '../api.ts';
import { button, newId } from './dom.ts';
import { WORDS } from './words.ts';
import { showDate } from './written-date.ts';

const { publish: NAMES } = WORDS;

type Upload = NonNullable<BuildState['upload']>;

/** The files to upload and to delete since the last upload. `confirm` gets the site that was uploaded, or nothing to take that back. */
export function uploadList(state: Upload, confirm: (built?: string) => void): HTMLElement[] {
  const { upload, remove, built, folder, canTakeBack } = state;
  const isDone = upload.length + remove.length === 0;
  const isWhole = state.since === null && state.deployed === undefined;
  // What a deployed site has nobody needs to confirm.
  const asks = state.deployed === undefined;
  const done = button(NAMES.uploaded, '', () => confirm(built));
  return [
    element('h2', '', NAMES.upload),
    element('p', '', said(state, isDone)),
    ...(upload.length > 0
      ? [
          // The first time both are the same files.
          ...archive('tep-can-tai-len.zip', NAMES.archive, [
            NAMES.archiveHint,
            ...(isWhole ? [NAMES.wholeArchiveHint] : []),
          ]),
          fileList(
            NAMES.written(upload.length),
            upload,
            element('p', 'hint', NAMES.folder(folder)),
          ),
        ]
      : []),
    ...(remove.length > 0
      ? [fileList(NAMES.removed(remove.length), remove), element('p', 'hint', NAMES.removedHint)]
      : []),
    ...(isWhole ? [] : archive('ca-trang-tin.zip', NAMES.wholeArchive, [NAMES.wholeArchiveHint])),
    ...(isDone || !asks ? [] : [element('p', 'hint', NAMES.uploadedHint), done]),
    ...(canTakeBack && asks ? [button(NAMES.takeBack, 'quiet', () => confirm())] : []),
  ];
}

/** A file that holds others in their folders, and what it is for. */
function archive(name: string, title: string, uses: readonly string[]): HTMLElement[] {
  const link = element('a', 'file', title);
  link.href = name;
  link.download = name;
  const hint = element('p', 'hint', uses.join(' '));
  hint.id = newId();
  link.setAttribute('aria-describedby', hint.id);
  return [element('p', '', link), hint];
}

/** What the list compares with. */
function said({ since, deployed }: Upload, isDone: boolean): string {
  if (deployed !== undefined) return isDone ? NAMES.same(deployed) : NAMES.against(deployed);
  if (since === null) return NAMES.first;
  return isDone ? NAMES.nothing(showDate(since)) : NAMES.since(showDate(since));
}

/** No list shows more names: nobody reads them. */
const MOST_NAMES = 500;

function fileList(
  title: string,
  files: readonly string[],
  ...above: readonly HTMLElement[]
): HTMLElement {
  const items = files.slice(0, MOST_NAMES).map((file) => element('li', '', file));
  if (files.length > MOST_NAMES)
    items.push(element('li', '', WORDS.pile.more(files.length - MOST_NAMES)));
  return element(
    'details',
    '',
    element('summary', '', title),
    ...above,
    element('ul', 'names', ...items),
  );
}
