/** The most characters that the voice gets at once: Chrome falls silent after about 15 seconds. */
const MOST = 200;
const PAUSES = /[,;:–—][”"’')]*(?= )/gu;

/** A sentence in parts that are short enough for the voice, split at commas, else between words. None is blank. */
export function pieces(sentence: string): string[] {
  const found: string[] = [];
  let rest = sentence.replace(/\s+/gu, ' ').trim();
  while (rest.length > MOST) {
    const head = rest.slice(0, MOST);
    const pause = [...head.matchAll(PAUSES)].at(-1);
    const atPause = pause ? pause.index + pause[0].length : 0;
    const space = head.lastIndexOf(' ');
    // A comma near the beginning would leave too short a part.
    const end = atPause > MOST / 4 ? atPause : space > 0 ? space : wholeCharacters(head);
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? found : [...found, rest];
}

/** Half of a surrogate pair is not a character. */
const wholeCharacters = (text: string): number =>
  /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
