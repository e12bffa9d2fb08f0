import { element } from '../../reading/element.ts';
import { clip } from '../../text/excerpt.ts';
import type { DeskLine, LineRole } from '../api.ts';
import { button } from './dom.ts';
import { isDragged, takeDropped } from './dragged.ts';
import { insteadOf } from './instead.ts';
import { KEY_BY_MACHINE, openRoleMenu } from './role-menu.ts';
import { roleOfKey } from './roles.ts';
import { say } from './say.ts';
import { DOUBTFUL, RATHER_SURE, sayLine } from './stating.ts';
import { percent, ROLE_NAMES, WORDS } from './words.ts';
import type { Work } from './work.ts';

/** So much of a line is said when it changes. */
const TOLD = 40;

/** The raw text line by line, each in the colour of its role; a press on a line chooses another one. */
export class LineList {
  readonly content = element('div', 'lines-pane');
  readonly #list = element('ol', 'lines');
  readonly #work: Work;
  readonly #leftOut = button('', 'quiet', () => void this.#goToNext(isLeftOut));
  /** Goes to what is in doubt and no line. Returns whether there is anything. */
  readonly #goBeyond: () => boolean;
  #at = 0;

  constructor(work: Work, goBeyond: () => boolean) {
    this.#work = work;
    this.#goBeyond = goBeyond;
    this.content.append(element('p', 'hint', WORDS.edit.linesHint), this.#leftOut, this.#list);
    this.#list.addEventListener('keydown', (event) => this.#press(event));
    this.draw();
  }

  get #lines(): readonly DeskLine[] {
    return this.#work.article.lines;
  }

  /** Shows the lines as they were last read. The focus stays at its place of the text. */
  draw(): void {
    const focused = this.#list.contains(document.activeElement);
    const start = Number(
      this.#list.querySelector<HTMLElement>('[tabindex="0"]')?.dataset.start ?? 0,
    );
    const at = this.#lines.findIndex(({ end }) => end > start);
    this.#at = Math.max(0, at);
    this.#list.replaceChildren(...this.#lines.map((line, index) => this.#row(line, index)));
    const leftOut = this.#lines.filter(isLeftOut).length;
    this.#leftOut.textContent = WORDS.edit.leftOut(leftOut);
    this.#leftOut.hidden = leftOut === 0;
    if (this.#lines.length === 0)
      this.#list.replaceChildren(element('li', 'empty', WORDS.edit.noLines));
    if (focused) this.focus();
  }

  /** Puts the focus on the line that had it last. */
  focus(): void {
    this.#go(this.#at);
  }

  #row(line: DeskLine, index: number): HTMLElement {
    const { article, stated } = this.#work;
    const instead = insteadOf(line, article, stated);
    const row = element(
      'button',
      'line',
      element('span', 'role', ROLE_NAMES[line.role]),
      instead === null ? certainty(line) : replaced(instead),
      element('span', 'text', line.text),
    );
    row.type = 'button';
    row.dataset.role = line.role;
    row.dataset.start = String(line.start);
    row.tabIndex = index === this.#at ? 0 : -1;
    row.setAttribute('aria-haspopup', 'menu');
    row.addEventListener('focus', () => this.#mark(index));
    row.addEventListener('click', () => this.#openMenu(row, line));
    row.addEventListener('dragover', (event) => {
      if (!isDragged(event)) return;
      event.preventDefault();
      row.classList.toggle('goal', line.role === 'caption');
    });
    row.addEventListener('dragleave', () => row.classList.remove('goal'));
    row.addEventListener('drop', (event) => {
      row.classList.remove('goal');
      void takeDropped(event, this.#work, line);
    });
    return element('li', '', row);
  }

  #mark(index: number): void {
    this.#at = index;
    for (const [each, { tabIndex }] of this.#buttons().entries())
      if (tabIndex === 0 && each !== index) this.#buttons()[each]?.setAttribute('tabindex', '-1');
    this.#buttons()[index]?.setAttribute('tabindex', '0');
  }

  #buttons(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.line')];
  }

  #openMenu(button: HTMLElement, line: DeskLine): void {
    if (line.opening === '') say(WORDS.edit.unaddressed);
    else openRoleMenu(button, line, clip(line.text, TOLD), (role) => this.#say(line, role));
  }

  #say(line: DeskLine, role: LineRole | null): void {
    if (line.opening === '') {
      say(WORDS.edit.unaddressed);
      return;
    }
    this.#work.change(sayLine(this.#work.stated, line, role));
    const text = clip(line.text, TOLD);
    say(role === null ? WORDS.edit.asRead(text) : WORDS.edit.now(ROLE_NAMES[role], text));
    this.focus();
  }

  #press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const line = this.#lines[this.#at];
    const role = roleOfKey(key);
    if (key === 'j' || key === 'ArrowDown') this.#go(this.#at + 1);
    else if (key === 'k' || key === 'ArrowUp') this.#go(this.#at - 1);
    else if (key === 'Home') this.#go(0);
    else if (key === 'End') this.#go(this.#lines.length - 1);
    else if (key === 'f') this.#goToDoubt();
    else if (line && role !== undefined) this.#say(line, role);
    else if (line?.said && key === KEY_BY_MACHINE) this.#say(line, null);
    else return;
    event.preventDefault();
  }

  #go(index: number): void {
    this.#buttons()[Math.max(0, Math.min(index, this.#lines.length - 1))]?.focus();
  }

  #goToDoubt(): void {
    if (!this.#goToNext((line) => levelOf(line) === 'unsure') && !this.#goBeyond())
      say(WORDS.edit.noDoubt);
  }

  /** To the next such line, from the top again after the last one. Returns whether there is any. */
  #goToNext(isSuch: (line: DeskLine) => boolean): boolean {
    const found = this.#lines.flatMap((line, index) => (isSuch(line) ? [index] : []));
    const next = found.find((index) => index > this.#at) ?? found[0];
    if (next !== undefined) this.#go(next);
    return next !== undefined;
  }
}

const isLeftOut = ({ role }: DeskLine): boolean => role === 'remove';

type Level = 'said' | 'sure' | 'rather' | 'unsure';

function levelOf({ said, probability }: DeskLine): Level {
  if (said) return 'said';
  if (probability >= RATHER_SURE) return 'sure';
  return probability >= DOUBTFUL ? 'rather' : 'unsure';
}

/** The words that the form has for a line. */
function replaced(instead: string): HTMLElement {
  const mark = element('span', 'certainty', WORDS.edit.instead(instead));
  mark.dataset.level = 'said';
  return mark;
}

function certainty(line: DeskLine): HTMLElement {
  const level = levelOf(line);
  const doubt =
    line.runnerUp !== undefined && (level === 'unsure' || level === 'rather')
      ? `, ${WORDS.edit.runnerUp(ROLE_NAMES[line.runnerUp])}`
      : '';
  const why = line.reason === undefined ? '' : `: ${line.reason}`;
  const mark = element('span', 'certainty', `${WORDS.edit[level]}${doubt}${why}`);
  mark.dataset.level = level;
  mark.title = percent(line.probability);
  return mark;
}
