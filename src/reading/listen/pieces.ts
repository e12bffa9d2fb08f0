/** So many characters are given to the voice at once: Chrome falls silent in what takes longer than about 15 seconds. */
const MOST = 200;
const PAUSES = /[,;:–—][”"’')]*(?= )/gu;

/** A sentence in parts short enough for the voice, parted at its commas, else between words. None is blank. */
export function pieces(sentence: string): string[] {
  const found: string[] = [];
  let rest = sentence.replace(/\s+/gu, ' ').trim();
  while (rest.length > MOST) {
    const head = rest.slice(0, MOST);
    const pause = [...head.matchAll(PAUSES)].at(-1);
    const atPause = pause ? pause.index + pause[0].length : 0;
    const space = head.lastIndexOf(' ');
    // A comma in the opening words would leave a stump.
    const end = atPause > MOST / 4 ? atPause : space > 0 ? space : wholeCharacters(head);
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}

/** Half of a surrogate pair is no character. */
const wholeCharacters = (text: string): number =>
  /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
