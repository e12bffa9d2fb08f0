import { LISTEN_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import { spoken } from '../../text/speech.ts';
import { keep, recall } from '../device.ts';
import { say } from '../notice.ts';
import { openBar, RATES } from './bar.ts';
import { follow } from './follow.ts';
import { mark } from './mark.ts';
import { tellMediaKeys, useMediaKeys } from './media-keys.ts';
import { beTheOnlyOne } from './one-at-a-time.ts';
import { pieces } from './pieces.ts';
import {
  articleSentences,
  rangeOf,
  type Sentence,
  selectedSentence,
  sentenceAt,
} from './sentences.ts';
import { Speaker } from './speaker.ts';
import { silence } from './utter.ts';

/** The storage name of the reading speed. */
const RATE = 'toc-do-doc';
/** Elements that do something else when clicked. A click on them does not move the reading. */
const CONTROLS = 'a, button, input, select, summary, label';

/**
 * Reads the article aloud, from the sentence where the reader's selection begins, else from the headline, and shows the bar.
 * `closed` is called in any case. The focus then goes from the bar to `control`.
 */
export class ReadAloud {
  readonly #control: HTMLElement;
  readonly #closed: () => void;
  readonly #sentences = articleSentences();
  readonly #first: number;
  readonly #speaker: Speaker;
  readonly #bar: ReturnType<typeof openBar>;
  readonly #follower: ReturnType<typeof follow>;
  readonly #listening = new AbortController();
  #at: number;
  /** Ends what silences the site's other tabs; missing while nothing is said. */
  #leaveOthers: (() => void) | undefined;

  constructor(control: HTMLElement, closed: () => void) {
    this.#control = control;
    this.#closed = closed;
    const selected = selectedSentence(this.#sentences);
    this.#first = Math.max(0, selected);
    this.#at = this.#first;
    // It would lie on the mark.
    if (selected !== -1) getSelection()?.removeAllRanges();
    this.#speaker = new Speaker(RATES.find((each) => each === recall(RATE)) ?? 1, {
      over: () => this.#goTo(this.#at + 1),
      stopped: (why) => this.#pause(why),
    });
    this.#bar = this.#openBar();
    this.#follower = follow(this.#bar.element, this.#bar.showBack);
    this.#listen();
    this.#bar.tell(STRINGS.listenWaiting);
  }

  /** Begins to read as soon as the voices are known. The first voice reads; the others replace it if it fails. */
  begin(voices: readonly SpeechSynthesisVoice[]): void {
    this.#speaker.voices = voices;
    this.#turnTo(this.#at);
    this.#play();
  }

  close(): void {
    this.#pause();
    this.#listening.abort();
    this.#follower.stop();
    useMediaKeys();
    mark();
    this.#bar.remove(this.#control);
    this.#closed();
  }

  get #isPlaying(): boolean {
    return this.#leaveOthers !== undefined;
  }

  #play(): void {
    if (this.#speaker.voices.length === 0 || this.#isPlaying) return;
    this.#leaveOthers = beTheOnlyOne(() => this.#pause());
    this.#bar.tell('');
    this.#bar.showPlaying(true);
    tellMediaKeys('playing');
    this.#speaker.start();
  }

  #pause(why = ''): void {
    this.#leaveOthers?.();
    this.#leaveOthers = undefined;
    silence();
    this.#bar.tell(why);
    this.#bar.showPlaying(false);
    tellMediaKeys('paused');
  }

  #goTo(index: number): void {
    if (index >= this.#sentences.length) {
      this.close();
      say(STRINGS.listenOver);
      return;
    }
    this.#turnTo(Math.max(0, index));
    if (this.#isPlaying) this.#speaker.speak();
  }

  /** Shows the place of a sentence, which is said next. */
  #turnTo(index: number): void {
    this.#at = index;
    const sentence = this.#sentences[index];
    if (!sentence) return;
    this.#speaker.prepare(partsOf(sentence));
    const range = rangeOf(sentence);
    mark(range, sentence.passage);
    this.#follower.to(range);
    const place = STRINGS.listenPlace(index + 1, this.#sentences.length);
    this.#bar.showPlace(index === this.#first ? `${place}. ${STRINGS.listenHint}` : place);
  }

  #openBar(): ReturnType<typeof openBar> {
    return openBar(this.#speaker.rate, {
      previous: () => this.#goTo(this.#at - 1),
      playOrPause: () => (this.#isPlaying ? this.#pause() : this.#play()),
      next: () => this.#goTo(this.#at + 1),
      rate: (chosen) => {
        this.#speaker.rate = chosen;
        keep(RATE, chosen);
        if (this.#isPlaying) this.#speaker.speak();
      },
      back: () => this.#follower.back(),
      close: () => this.close(),
    });
  }

  /** To media keys, clicks on sentences, and the end of the page. */
  #listen(): void {
    const { signal } = this.#listening;
    useMediaKeys(document.querySelector('h1')?.textContent, {
      play: () => this.#play(),
      pause: () => this.#pause(),
      previoustrack: () => this.#goTo(this.#at - 1),
      nexttrack: () => this.#goTo(this.#at + 1),
      stop: () => this.close(),
    });
    // Browsers go on speaking when their page is gone. A page that comes back from the browser's cache is paused.
    addEventListener('pagehide', () => this.#pause(), { signal });
    onSentenceClick(this.#sentences, signal, (index) => {
      this.#goTo(index);
      this.#play();
    });
  }
}

/** A sentence as a voice says it, in parts that no browser cuts short. */
function partsOf({ text, opensCaption }: Sentence): string[] {
  const said = spoken(text);
  return pieces(opensCaption ? STRINGS.listenCaption(said) : said);
}

/** Calls back with the sentence that is clicked, unless the click selects text or presses a control. */
function onSentenceClick(
  sentences: readonly Sentence[],
  signal: AbortSignal,
  clicked: (index: number) => void,
): void {
  const listener = ({ target, clientX, clientY }: MouseEvent): void => {
    if (!(target instanceof Element) || target.closest(CONTROLS)) return;
    if (getSelection()?.isCollapsed === false) return;
    const index = sentenceAt(sentences, target, clientX, clientY);
    if (index !== -1) clicked(index);
  };
  document.addEventListener('click', listener, { signal });
}
