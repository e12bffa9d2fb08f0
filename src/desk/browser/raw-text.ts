import { element } from '../../reading/element.ts';
import { button } from './dom.ts';
import type { LineList } from './lines.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

/** Lets somebody type in the text of an article that has no file yet, in place of its lines. */
export class RawText {
  readonly content: HTMLElement;

  constructor(work: Work, lines: LineList) {
    const box = element('textarea', 'raw-text');
    box.setAttribute('aria-label', WORDS.compose.editName);
    box.hidden = true;
    box.addEventListener('input', () => work.retype(box.value));
    const turn = button(WORDS.compose.edit, '', () => {
      box.hidden = !box.hidden;
      lines.content.hidden = !box.hidden;
      turn.textContent = box.hidden ? WORDS.compose.edit : WORDS.compose.editDone;
      // Of a file or a rich paste, the lines as they were read are what can be typed in.
      if (!box.hidden)
        box.value = work.pasted?.text ?? work.article.lines.map(({ text }) => text).join('\n\n');
      if (box.hidden) lines.focus();
      else box.focus();
    });
    this.content = element('div', 'raw', turn, box);
  }
}
