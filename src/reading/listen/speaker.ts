import { LISTEN_STRINGS as STRINGS } from '../../config/strings.vi.ts';
import type { Rate } from './bar.ts';
import { type Outcome, utter } from './utter.ts';

/** A voice may fail this often before the reader is told. */
const TRIES = 3;

interface Events {
  /** All parts were said. */
  readonly over: () => void;
  /** The device said no more; `why` is for the reader, empty if nothing is wrong. */
  readonly stopped: (why: string) => void;
}

/** Says a sentence part by part. The first voice reads; the others replace it if it fails. */
export class Speaker {
  voices: readonly SpeechSynthesisVoice[] = [];
  rate: Rate;
  readonly #events: Events;
  #parts: readonly string[] = [];
  /** The part that is being said. After a pause it is said again from its beginning. */
  #part = 0;
  #voiceAt = 0;
  #failures = 0;

  constructor(rate: Rate, events: Events) {
    this.rate = rate;
    this.#events = events;
  }

  /** Sets what is said next. */
  prepare(parts: readonly string[]): void {
    this.#parts = parts;
    this.#part = 0;
  }

  start(): void {
    this.#failures = 0;
    this.speak();
  }

  /** Says the part from its beginning, and goes on to the next. */
  speak(): void {
    const text = this.#parts[this.#part];
    const voice = this.voices[this.#voiceAt % this.voices.length];
    if (text === undefined || !voice) this.#events.over();
    else utter(text, voice, this.rate, (outcome) => this.#goOn(outcome));
  }

  #goOn(outcome: Outcome): void {
    if (outcome === 'said') {
      this.#failures = 0;
      this.#part += 1;
      this.speak();
    } else if (outcome === 'failed') {
      this.#failures += 1;
      this.#voiceAt += 1;
      if (this.#failures < TRIES) this.speak();
      else this.#events.stopped(STRINGS.listenFailed);
    } else this.#events.stopped(outcome === 'refused' ? STRINGS.listenRefused : '');
  }
}
