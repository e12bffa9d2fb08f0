import { element } from '../../reading/element.ts';
import type { DeskApi, LearningState } from '../api.ts';
import { articleAddress } from './address.ts';
import { ask } from './ask.ts';
import { button } from './dom.ts';
import { clearTrouble, say, sayTrouble } from './say.ts';
import { WORDS } from './words.ts';

const { learning: NAMES } = WORDS;

/** How often a running process is asked how far it is, in milliseconds. */
const PERIOD = 500;

type Act = DeskApi['POST api/learning']['body']['act'];

/** Lets the parser learn from what somebody has corrected, and says how much better it became. */
export class Learning {
  readonly content = element('section', 'learning');
  readonly #board = element('div', 'outcome');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLeft = false;
  #before: LearningState['state'] | undefined;

  constructor() {
    this.content.id = 'may-hoc';
    this.content.append(
      element('h2', '', NAMES.title),
      element('p', 'hint', NAMES.hint),
      this.#board,
    );
    // To count what was corrected, all sidecars are read: the form does not wait for it.
    void this.#ask();
  }

  leave(): void {
    this.#isLeft = true;
    clearTimeout(this.#timer);
  }

  async #ask(act?: Act): Promise<void> {
    clearTimeout(this.#timer);
    try {
      this.#show(await (act ? ask('POST api/learning', { act }) : ask('GET api/learning', '')));
      if (act) clearTrouble();
      if (act === 'use' || act === 'drop') say(NAMES[act === 'use' ? 'used' : 'dropped']);
    } catch (error) {
      sayTrouble(error);
    }
  }

  #show(learning: LearningState): void {
    if (this.#isLeft) return;
    const { state } = learning;
    const focused = document.activeElement;
    const hadFocus = focused !== null && this.#board.contains(focused);
    if (this.#before === 'running' && state !== 'running')
      say(state === 'done' ? NAMES.ready : state === 'failed' ? NAMES.failed : NAMES.cancelled);
    this.#before = state;
    if (state === 'running') {
      this.#drawRunning(learning);
      this.#timer = setTimeout(() => void this.#ask(), PERIOD);
    } else this.#board.replaceChildren(...this.#parts(learning));
    if (hadFocus && !focused.isConnected) this.#board.querySelector('button')?.focus();
  }

  #drawRunning({ done = 0, all = 1 }: LearningState): void {
    const old = this.#board.querySelector('progress');
    const bar = old ?? element('progress');
    bar.setAttribute('aria-label', NAMES.running);
    bar.max = all;
    bar.value = done;
    // The button keeps its focus.
    if (!old)
      this.#board.replaceChildren(
        element('p', '', NAMES.running),
        bar,
        button(NAMES.cancel, '', () => void this.#ask('cancel')),
      );
  }

  #parts({ state, corrected, fewest, learned, inUse, isOld }: LearningState): Node[] {
    const act = (name: string, className: string, does: Act): HTMLElement =>
      button(name, className, () => void this.#ask(does));
    const parts: Node[] = [];
    if (inUse) parts.push(element('p', '', NAMES.inUse(inUse)));
    if (isOld) parts.push(element('p', 'broken', NAMES.old));
    if (state === 'failed') parts.push(element('p', 'broken', NAMES.failed));
    if (learned) parts.push(...outcomeOf(learned));
    else
      parts.push(
        element(
          'p',
          '',
          corrected < fewest ? NAMES.few(corrected, fewest) : NAMES.enough(corrected),
        ),
      );
    const choices = element('div', 'choices');
    if (learned?.isBetter) choices.append(act(NAMES.use, 'main', 'use'));
    if (corrected >= fewest)
      choices.append(act(learned || inUse ? NAMES.again : NAMES.start, '', 'start'));
    if (inUse || isOld) choices.append(act(NAMES.drop, '', 'drop'));
    return [...parts, choices];
  }
}

function outcomeOf({
  worth,
  isBetter,
  read,
  changed,
  files,
}: NonNullable<LearningState['learned']>): Node[] {
  const parts: Node[] = [
    element('p', 'result', NAMES.worth(worth)),
    element('p', '', isBetter ? NAMES.better : NAMES.noBetter),
  ];
  if (!isBetter || read === 0) return parts;
  if (changed === 0) return [...parts, element('p', '', NAMES.noOthers(read))];
  const items = files.map((file) => {
    const link = element('a', '', file);
    link.href = articleAddress(file);
    return element('li', '', link);
  });
  if (changed > files.length) items.push(element('li', '', NAMES.more(changed - files.length)));
  const summary = element('summary', '', NAMES.others(changed, read));
  return [...parts, element('details', '', summary, element('ul', 'names', ...items))];
}
