import { element, focusOn } from '../../reading/element.ts';
import type { BuildState, PileEntry } from '../api.ts';
import { ADDRESSES, articleAddress } from './address.ts';
import { ask } from './ask.ts';
import { button } from './dom.ts';
import { loadPile } from './pile-store.ts';
import { brokenNotice, unsavedNotice } from './publish-notices.ts';
import { outcomeOf } from './publish-outcome.ts';
import { clearTrouble, say, sayTrouble } from './say.ts';
import { uploadList } from './upload-list.ts';
import type { View } from './view.ts';
import { WORDS } from './words.ts';

const { publish: NAMES } = WORDS;

/** How often a running build is asked how far it is, in milliseconds. */
const PERIOD = 600;

/** Makes the site of what is saved, and says what it did. */
export async function openPublishing(): Promise<View> {
  const publishing = new Publishing();
  publishing.show(await ask('GET api/build', ''));
  return {
    title: NAMES.title,
    content: publishing.content,
    focus: () => publishing.start,
    leave: () => publishing.leave(),
  };
}

class Publishing {
  readonly content = element('div', 'publish');
  readonly start = button(NAMES.button, 'main', () => void this.#build());
  #articles: readonly PileEntry[] = [];
  readonly #broken = element('div');
  readonly #outcome = element('div', 'outcome');
  readonly #upload = element('section', 'upload');
  readonly #log = element('ol', 'log');
  readonly #diary: HTMLDetailsElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLeft = false;
  #state: BuildState | undefined;

  constructor() {
    this.#upload.tabIndex = -1;
    this.#loadArticles();
    const log = element('details', '', element('summary', '', NAMES.log), this.#log);
    this.#diary = log;
    this.content.append(
      element('h1', '', NAMES.title),
      element('p', 'hint', NAMES.hint),
      ...unsavedNotice(),
      this.#broken,
      this.start,
      this.#outcome,
      this.#upload,
      log,
    );
  }

  /** To read thousands of articles for the first time takes a while. */
  #loadArticles(): void {
    loadPile().then(({ articles }) => this.#knowArticles(articles), sayTrouble);
  }

  /** From now on the report leads to articles, and those with errors are named. */
  #knowArticles(articles: readonly PileEntry[]): void {
    this.#articles = articles;
    this.#log.replaceChildren();
    const broken = articles.filter(({ needs }) => needs.includes('error'));
    this.#broken.replaceChildren(...brokenNotice(broken));
    this.#drawLog(this.#state?.lines ?? []);
  }

  leave(): void {
    this.#isLeft = true;
    clearTimeout(this.#timer);
  }

  async #build(): Promise<void> {
    if (this.#state?.state === 'running') return;
    clearTrouble();
    try {
      this.show(await ask('POST api/build', {}));
    } catch (error) {
      sayTrouble(error);
    }
  }

  async #confirm(built?: string): Promise<void> {
    clearTrouble();
    try {
      this.show(await ask('POST api/uploaded', built === undefined ? {} : { built }));
      say(built === undefined ? NAMES.takenBack : NAMES.uploadedDone);
      focusOn(this.#upload);
    } catch (error) {
      sayTrouble(error);
    }
  }

  /** What is drawn again loses its focus, and what was unfolded. */
  #drawUpload({ upload }: BuildState): void {
    const shown = JSON.stringify(upload ?? null);
    if (this.#upload.dataset.shown === shown) return;
    this.#upload.dataset.shown = shown;
    const list = upload ? uploadList(upload, (built) => void this.#confirm(built)) : [];
    this.#upload.replaceChildren(...list);
    this.#upload.hidden = !upload;
  }

  /** Shows how far a build is, and asks again while it runs. */
  show(build: BuildState): void {
    if (this.#isLeft) return;
    const { state, lines, isBehind = false } = build;
    const before = this.#state?.state ?? state;
    // What an earlier visit was told is no news.
    const isNew = state !== before && state !== 'idle';
    if (isNew) say(NAMES[state]);
    // What goes well few people read.
    if (state !== before) this.#diary.open = state === 'failed';
    const hasEnded = isNew && before === 'running';
    this.#state = build;
    clearTimeout(this.#timer);
    this.start.setAttribute('aria-disabled', String(state === 'running'));
    this.#drawLog(lines);
    this.#diary.hidden = lines.length === 0;
    this.#drawUpload(build);
    const shown = isBehind ? `${state}, behind` : state;
    if (this.#outcome.dataset.state !== shown) {
      this.#outcome.dataset.state = shown;
      this.#outcome.replaceChildren(...outcomeOf(build));
    }
    // A build may have found what is wrong with a file.
    if (hasEnded) this.#loadArticles();
    if (state === 'running') this.#timer = setTimeout(() => void this.#askAgain(), PERIOD);
  }

  async #askAgain(): Promise<void> {
    try {
      this.show(await ask('GET api/build', ''));
    } catch (error) {
      sayTrouble(error);
    }
  }

  /** A report only grows; what is there stays, so that nobody who reads it loses their place. */
  #drawLog(lines: readonly string[]): void {
    const old = this.#log.childElementCount;
    const news = lines.slice(old <= lines.length ? old : 0).map((line) => this.#logLine(line));
    if (old > lines.length) this.#log.replaceChildren(...news);
    else this.#log.append(...news);
  }

  /** A line of the report; a file that it names, or its sidecar, leads to its article. */
  #logLine(line: string): HTMLElement {
    const named = this.#articles.flatMap(({ file }) => {
      const name = namesOf(file).find((each) => line.includes(each));
      return name === undefined ? [] : [{ file, name }];
    });
    // “a.txt” stands in “thang-5/a.txt”, too.
    const [found] = named.sort((one, other) => other.name.length - one.name.length);
    if (!found) return element('li', '', line, ...settingsLink(line));
    const { file, name } = found;
    const at = line.indexOf(name);
    const link = element('a', '', name);
    link.href = articleAddress(file);
    return element('li', '', line.slice(0, at), link, line.slice(at + name.length));
  }
}

/** The names of an article’s file and of its sidecar. */
function namesOf(file: string): string[] {
  const stem = file.slice(0, file.lastIndexOf('.'));
  return [file, `${stem}.yaml`, `${stem}.yml`];
}

/** What a message sends to the settings for is one press away. */
function settingsLink(line: string): (string | Node)[] {
  if (!line.includes('Cài đặt →')) return [];
  const link = element('a', '', NAMES.toSettings);
  link.href = ADDRESSES.settings;
  return [' ', link];
}
