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
import { articleSentences, rangeOf, selectedSentence, sentenceAt } from './sentences.ts';
import { type Outcome, silence, utter } from './utter.ts';

/** The storage name of the reading speed. */
const RATE = 'toc-do-doc';
/** A voice may fail this often before the reader is told. */
const TRIES = 3;
/** A button that changes what it does. */
const CONTROLS = 'a, button, input, select, summary, label';

interface Reading {
  /** Begins to read as soon as the voices are known. The first voice reads; the others replace it if it fails. */
  readonly begin: (voices: readonly SpeechSynthesisVoice[]) => void;
  readonly close: () => void;
}

/**
 * Opens the bar and reads the article, from the sentence where the reader's selection begins, else from the headline. `closed`
 * is called in any case. The focus then goes from the bar to `control`.
 */
export function readAloud(control: HTMLElement, closed: () => void): Reading {
  const sentences = articleSentences();
  let voices: readonly SpeechSynthesisVoice[] = [];
  let rate = RATES.find((each) => each === recall(RATE)) ?? 1;
  const selected = selectedSentence(sentences);
  const first = Math.max(0, selected);
  let at = first;
  // It would lie on the mark.
  if (selected !== -1) getSelection()?.removeAllRanges();
  /** The part of the sentence that is being said. After a pause it is said again from its beginning. */
  let part = 0;
  let voiceAt = 0;
  let failures = 0;
  let leaveOthers: (() => void) | undefined;
  const listening = new AbortController();
  const { signal } = listening;

  const play = (): void => {
    if (voices.length === 0 || isPlaying()) return;
    leaveOthers ??= beTheOnlyOne(pause);
    failures = 0;
    bar.tell('');
    bar.showPlaying(true);
    tellMediaKeys('playing');
    speak();
  };
  const pause = (why = ''): void => {
    leaveOthers?.();
    leaveOthers = undefined;
    silence();
    bar.tell(why);
    bar.showPlaying(false);
    tellMediaKeys('paused');
  };
  const isPlaying = (): boolean => leaveOthers !== undefined;

  function speak(): void {
    const text = parts()[part];
    const voice = voices[voiceAt % voices.length];
    if (text === undefined || !voice) goTo(at + 1);
    else utter(text, voice, rate, goOn);
  }
  function goOn(outcome: Outcome): void {
    if (outcome === 'said') {
      failures = 0;
      part += 1;
      speak();
    } else if (outcome === 'failed') {
      failures += 1;
      voiceAt += 1;
      if (failures < TRIES) speak();
      else pause(STRINGS.listenFailed);
    } else pause(outcome === 'refused' ? STRINGS.listenRefused : '');
  }
  function parts(): string[] {
    const sentence = sentences[at];
    if (!sentence) return [];
    const text = spoken(sentence.text);
    return pieces(sentence.opensCaption ? STRINGS.listenCaption(text) : text);
  }

  function goTo(index: number): void {
    if (index >= sentences.length) {
      close();
      say(STRINGS.listenOver);
      return;
    }
    at = Math.max(0, index);
    part = 0;
    show();
    if (isPlaying()) speak();
  }
  function show(): void {
    const sentence = sentences[at];
    if (!sentence) return;
    const range = rangeOf(sentence);
    mark(range, sentence.passage);
    follower.to(range);
    const place = STRINGS.listenPlace(at + 1, sentences.length);
    bar.showPlace(at === first ? `${place}. ${STRINGS.listenHint}` : place);
  }
  function close(): void {
    pause();
    listening.abort();
    follower.stop();
    useMediaKeys();
    mark();
    bar.remove(control);
    closed();
  }

  const bar = openBar(rate, {
    previous: () => goTo(at - 1),
    playOrPause: () => (isPlaying() ? pause() : play()),
    next: () => goTo(at + 1),
    rate: (chosen) => {
      rate = chosen;
      keep(RATE, chosen);
      if (isPlaying()) speak();
    },
    back: () => follower.back(),
    close,
  });
  const follower = follow(bar.element, bar.showBack);
  useMediaKeys(document.querySelector('h1')?.textContent, {
    play,
    pause: () => pause(),
    previoustrack: () => goTo(at - 1),
    nexttrack: () => goTo(at + 1),
    stop: close,
  });
  // Browsers go on speaking when their page is gone. A page that comes back from the browser's cache is paused.
  addEventListener('pagehide', () => pause(), { signal });
  document.addEventListener(
    'click',
    ({ target, clientX, clientY }) => {
      if (!(target instanceof Element) || target.closest(CONTROLS)) return;
      if (getSelection()?.isCollapsed === false) return;
      const index = sentenceAt(sentences, target, clientX, clientY);
      if (index === -1) return;
      goTo(index);
      play();
    },
    { signal },
  );
  bar.tell(STRINGS.listenWaiting);
  return {
    begin: (found) => {
      voices = found;
      show();
      play();
    },
    close,
  };
}
