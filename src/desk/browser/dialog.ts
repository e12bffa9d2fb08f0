import { element } from '../../reading/element.ts';
import { button, newId } from './dom.ts';

/** One answer to a question. */
export interface Choice<Answer> {
  readonly text: string;
  readonly answer: Answer;
  readonly main?: true;
}

/** Asks over the page. Gives the answer; `null` if the dialog is closed without one. The focus goes back to where it was. */
export function choose<Answer>(
  title: string,
  content: readonly (string | Node)[],
  choices: readonly Choice<Answer>[],
): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<Answer | null>();
  const heading = element('h2', '', title);
  heading.id = newId();
  let given: Answer | null = null;
  const buttons = choices.map(({ text, answer, main }) =>
    button(text, main ? 'main' : '', () => {
      given = answer;
      dialog.close();
      // The event comes later, and keys may come before it.
      end();
    }),
  );
  const dialog = element(
    'dialog',
    'box',
    heading,
    ...content,
    element('div', 'choices', ...buttons),
  );
  dialog.setAttribute('aria-labelledby', heading.id);
  const end = (): void => {
    dialog.remove();
    resolve(given);
  };
  dialog.addEventListener('close', end);
  document.body.append(dialog);
  dialog.showModal();
  // What is longer than the screen is read from its start.
  if (dialog.scrollHeight > dialog.clientHeight) {
    heading.tabIndex = -1;
    heading.focus();
    dialog.scrollTo(0, 0);
  }
  return promise;
}
