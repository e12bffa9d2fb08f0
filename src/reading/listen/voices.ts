/** Whether this browser can speak at all; those inside other apps often cannot. */
export const canSpeak = (): boolean =>
  'speechSynthesis' in window && typeof SpeechSynthesisUtterance === 'function';

/** How long voices may take to appear, and how often to look, in milliseconds. */
const WAIT = 2000;
const LOOK = 200;

/**
 * Gives the device's Vietnamese voices, those that need no network first; none where there are none after two seconds. Looks
 * again and again: Safari tells nobody when voices appear, and Edge adds to those that it had. The returned function gives up.
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
