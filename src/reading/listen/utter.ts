/**
 * How an utterance ended. `said`: it was spoken. `refused`: the browser never began. `interrupted`: by something else on the
 * device. `failed`: the voice could not speak.
 */
export type Outcome = 'said' | 'refused' | 'interrupted' | 'failed';

/** The current utterance. It is stored here, or browsers may collect it with its listeners. */
let current: SpeechSynthesisUtterance | undefined;
let beginning: ReturnType<typeof setTimeout> | undefined;
let watching: ReturnType<typeof setInterval> | undefined;

/** Chrome drops an utterance that comes right after `cancel()`. */
const AFTER_CANCEL = 60;
let cancelledAt = Number.NEGATIVE_INFINITY;
const SECOND = 1000;
/** Seconds of silence after which nothing more comes. */
const QUIET = 3;

/** Says a text and stops the current one. `over` is called once, but never if something else is said or `silence()` is called. */
export function utter(
  text: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  over: (outcome: Outcome) => void,
): void {
  if (speechSynthesis.speaking || speechSynthesis.pending) silence();
  forget();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = 'vi-VN';
  utterance.rate = rate;
  let begun = false;
  const settle = (outcome: Outcome): void => {
    // A cancelled utterance still sends its events.
    if (utterance !== current) return;
    forget();
    over(outcome);
  };
  utterance.onstart = () => {
    begun = true;
  };
  utterance.onend = () => settle('said');
  utterance.onerror = ({ error }) => {
    if (error === 'not-allowed') settle('refused');
    else if (error !== 'interrupted' && error !== 'canceled') settle('failed');
    // Another tab that stops reading may cancel what this one is about to say.
    else settle(begun ? 'interrupted' : 'failed');
  };
  current = utterance;
  const begin = (): void => {
    // If a page pauses and goes away, the whole browser can stay paused.
    if (speechSynthesis.paused) speechSynthesis.resume();
    speechSynthesis.speak(utterance);
    watching = watch(text.length / rate, (spoke) => settle(begun || spoke ? 'said' : 'refused'));
  };
  const isFresh = performance.now() - cancelledAt < AFTER_CANCEL;
  if (isFresh) beginning = setTimeout(begin, AFTER_CANCEL);
  else begin();
}

/** Says nothing more. */
export function silence(): void {
  forget();
  speechSynthesis.cancel();
  cancelledAt = performance.now();
}

function forget(): void {
  current = undefined;
  clearTimeout(beginning);
  clearInterval(watching);
}

/** Some browsers lose the event that ends an utterance, or ignore the utterance. Then nothing would ever continue. */
function watch(length: number, lost: (spoke: boolean) => void): ReturnType<typeof setInterval> {
  let quiet = 0;
  let seconds = 0;
  let spoke = false;
  // Seconds are counted, not measured: while a device sleeps, neither they nor the voice continue.
  return setInterval(() => {
    const { speaking, pending } = speechSynthesis;
    spoke ||= speaking;
    quiet = speaking || pending ? 0 : quiet + 1;
    seconds += 1;
    // The slowest voices say four characters a second.
    if (quiet >= QUIET || seconds > 10 + length / 4) lost(spoke);
  }, SECOND);
}
