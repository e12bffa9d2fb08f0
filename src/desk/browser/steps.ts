import { element } from '../../reading/element.ts';
import { ADDRESSES, articleAddress, readdressPage } from './address.ts';
import { RefusedError } from './ask.ts';
import { choose } from './dialog.ts';
import { button, isTyping, shortened } from './dom.ts';
import { forget } from './keep.ts';
import { settleDate } from './missing-date.ts';
import { comeBackTo } from './pile.ts';
import { loadPile, markLooked, nextOf } from './pile-store.ts';
import { clearTrouble, hush, say, sayTrouble } from './say.ts';
import { confirm } from './stating.ts';
import { waitingCount } from './waiting.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

const { edit: NAMES, conflict: CONFLICT, compose: COMPOSE } = WORDS;

/** What can be done with an article as a whole: save, undo, go on. */
export class Steps {
  readonly buttons: readonly HTMLButtonElement[];
  readonly #work: Work;
  readonly #right: HTMLButtonElement;
  readonly #undo: HTMLButtonElement;
  readonly #discard: HTMLButtonElement;
  readonly #save: HTMLButtonElement;
  readonly #writeDate: () => void;
  #isSaving = false;
  /** The version of another program, while it is loaded. */
  #reloading: Promise<void> = Promise.resolve();

  /** `writeDate` takes the publisher to where the date is written. */
  constructor(work: Work, writeDate: () => void) {
    this.#work = work;
    this.#writeDate = writeDate;
    this.#save = button(NAMES.save, 'main', () => void this.save());
    this.#save.setAttribute('aria-keyshortcuts', 'Control+S');
    this.#right = button('', '', () => void this.saveAsRight());
    this.#right.setAttribute('aria-keyshortcuts', 'Control+Enter');
    this.#undo = button(NAMES.undo, '', () => void this.undo());
    this.#undo.setAttribute('aria-keyshortcuts', 'Control+Z');
    this.#discard = button('', '', () => void this.discard());
    this.buttons = [this.#save, this.#right, this.#undo, this.#discard];
    this.draw();
  }

  draw(): void {
    const { canUndo, canMend, isUnsaved, file, article, stated } = this.#work;
    // A disabled button would lose the focus.
    this.#undo.setAttribute('aria-disabled', String(!canUndo));
    this.#save.setAttribute('aria-disabled', String(!(isUnsaved || canMend)));
    // A new article stays open, unless another file waits to be read.
    const stays = file === null && waitingCount() === 0;
    this.#right.replaceChildren(...shortened(stays ? NAMES.rightNew : NAMES.right));
    // What is sure needs no other button than the one that saves.
    this.#right.hidden = stays && confirm(article, stated).places === 0;
    this.#right.title = stays ? NAMES.rightNewHint : NAMES.rightHint;
    this.#discard.textContent = file === null ? COMPOSE.drop : NAMES.discard;
    this.#discard.hidden = !isUnsaved;
  }

  /** Keys held with Ctrl or Cmd. */
  command({ key, target, shiftKey }: KeyboardEvent): boolean {
    if (key.toLowerCase() === 's') void this.save();
    else if (key === 'Enter') void this.saveAsRight();
    else if (key.toLowerCase() === 'z' && !shiftKey && !isTyping(target)) void this.undo();
    else return false;
    return true;
  }

  /** Saves. Returns whether all is saved. */
  async save(): Promise<boolean> {
    // A save must not be lost because another program's version is still on its way.
    await this.#reloading;
    const wasNew = this.#work.file === null;
    if (this.#isSaving || (wasNew && !(await settleDate(this.#work, this.#writeDate))))
      return false;
    this.#isSaving = true;
    say(NAMES.saving);
    try {
      await this.#work.save();
    } catch (error) {
      this.#isSaving = false;
      await this.#tellRefused(error);
      return false;
    }
    this.#isSaving = false;
    clearTrouble();
    return this.#tellSaved(wasNew);
  }

  #tellSaved(wasNew: boolean): boolean {
    const { file } = this.#work;
    if (file === null) return false;
    markLooked(file);
    comeBackTo(file);
    say(wasNew ? NAMES.savedAs(file) : NAMES.saved);
    // The list that says what comes next may have changed.
    void loadPile().catch(sayTrouble);
    // The same page goes on under the article's own address.
    if (wasNew) readdressPage(articleAddress(file));
    return true;
  }

  /** States what is in doubt as it was read, saves, and opens the next article that needs a look. */
  async saveAsRight(): Promise<void> {
    const { article, stated } = this.#work;
    const { stated: confirmed, places } = confirm(article, stated);
    this.#work.change(confirmed);
    const wasNew = this.#work.file === null;
    const { isUnsaved, canMend } = this.#work;
    if ((isUnsaved || canMend) && !(await this.save())) return;
    if (this.#work.file !== null) markLooked(this.#work.file);
    if (!wasNew || waitingCount() > 0) await this.goToNext();
    if (places > 0) say(`${NAMES.saved}. ${NAMES.confirmed(places)}`);
  }

  async undo(): Promise<void> {
    try {
      const what = await this.#work.undo();
      if (what === null) say(NAMES.nothingToUndo);
      else say(what === 'change' ? NAMES.undone : NAMES.undoneSave);
    } catch (error) {
      await this.#tellRefused(error);
    }
  }

  /** Why something was not saved; of another program's change, with a way on. */
  async #tellRefused(error: unknown): Promise<void> {
    if (error instanceof RefusedError && error.changed) await this.#resolveConflict();
    else sayTrouble(error);
  }

  async discard(): Promise<void> {
    if (this.#work.file !== null) {
      this.#work.discard();
      return say(NAMES.discarded);
    }
    const sure = await choose<boolean>(
      COMPOSE.dropAsk,
      [element('p', '', COMPOSE.dropText)],
      [
        { text: COMPOSE.drop, answer: true },
        { text: COMPOSE.dropStay, answer: false, main: true },
      ],
    );
    if (!sure) return;
    this.#work.stop();
    forget('');
    dispatchEvent(new HashChangeEvent('hashchange'));
  }

  /** Opens the next file that waits to be read, or the next article that needs a look. */
  async goToNext(): Promise<void> {
    if (waitingCount() > 0) {
      location.hash = ADDRESSES.compose;
      return;
    }
    const { file } = this.#work;
    const { next, left } = await nextOf(file);
    if (!next) {
      // The article that was just saved may need nothing any more.
      await loadPile();
      const { stillNeeded } = await nextOf(file);
      say(stillNeeded > 0 ? NAMES.allSeen(stillNeeded) : NAMES.allDone);
      location.hash = ADDRESSES.pile;
      return;
    }
    location.hash = articleAddress(next.file);
    say(NAMES.left(left));
  }

  async #resolveConflict(): Promise<void> {
    hush();
    const answer = await choose<'merge' | 'theirs' | 'stay'>(
      CONFLICT.title,
      [element('p', '', CONFLICT.text)],
      [
        { text: CONFLICT.merge, answer: 'merge', main: true },
        { text: CONFLICT.theirs, answer: 'theirs' },
        { text: CONFLICT.stay, answer: 'stay' },
      ],
    );
    if (answer === null || answer === 'stay') return;
    const reloaded = this.#work.reload(answer === 'merge');
    this.#reloading = reloaded.catch(() => {});
    await reloaded;
    say(answer === 'merge' ? CONFLICT.merged : CONFLICT.taken);
  }
}
