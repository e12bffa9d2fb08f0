/** Whether this browser can speak at all. Browsers inside other apps often cannot. */
export const canSpeak = (): boolean =>
  'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function';

/** How long to wait for voices, and how often to look, in milliseconds. */
const WAIT = 2000;
const LOOK = 200;

/**
 * Finds the device's Vietnamese voices, those that need no network first; none if there are none after two seconds. It looks
 * again and again: Safari sends no event when voices appear, and Edge adds voices later. The returned function stops looking.
 */
export function findVoices(found: (voices: readonly SpeechSynthesisVoice[]) => void): () => void {
  let waited = 0;
  const looking = setInterval(look, LOOK);
  const giveUp = (): void => clearInterval(looking);
  function look(): void {
    const voices = vietnameseVoices();
    waited += LOOK;
    if (voices.length === 0 && waited <= WAIT) return;
    giveUp();
    found(voices);
  }
  look();
  return giveUp;
}

/** Android writes `vi_VN`. */
const vietnameseVoices = (): SpeechSynthesisVoice[] =>
  speechSynthesis
    .getVoices()
    .filter(({ lang }) => /^vi(?:[-_]|$)/iu.test(lang))
    .toSorted((a, b) => Number(b.localService) - Number(a.localService));
