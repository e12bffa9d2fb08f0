import { DIALOG_STRINGS as STRINGS } from '../config/strings.vi.ts';
import { element, pushButton } from './element.ts';

/**
 * Opens a dialog over the page, with a heading, a button that closes it, and the given content. Escape and a press beside it
 * close it too. The focus then goes back to where it was. `closed` is called in any case.
 */
export function openDialog(
  title: string,
  content: readonly (string | Node)[],
  closed: () => void = () => {},
): HTMLDialogElement {
  const heading = element('h2', '', title);
  heading.id = 'ten-hop';
  const close = pushButton(STRINGS.close, () => dialog.close());
  const dialog = element('dialog', 'panel', element('header', '', heading, close), ...content);
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  dialog.addEventListener('click', ({ target, clientX, clientY }) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const beside = clientX < left || clientX > right || clientY < top || clientY > bottom;
    // A key press on a control is a click without a position, and has another target.
    if (target === dialog && beside) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
