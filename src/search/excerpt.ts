/** A stretch of an excerpt; `hit` where it matches the query. */
export interface Fragment {
  readonly text: string;
  readonly hit: boolean;
}

/** How many words an excerpt has. */
const LENGTH = 36;
/** How many of them stand before the first hit, so that it is read in its sentence. */
const BEFORE = 8;

/**
 * The stretch of an article's words with the most hits, neighbouring hits as one. `hits` are indices of words; those
 * among the first `skipped` words (the headline, which a result shows already) do not count.
 */
export function makeExcerpt(
  words: readonly string[],
  hits: readonly number[],
  skipped: number,
): Fragment[] {
  const inBody = [...new Set(hits)].filter((hit) => hit >= skipped).sort((a, b) => a - b);
  let start = skipped;
  let most = 0;
  for (const [index, hit] of inBody.entries()) {
    const inReach = inBody.slice(index).findIndex((other) => other >= hit + LENGTH - BEFORE);
    const count = inReach === -1 ? inBody.length - index : inReach;
    if (count <= most) continue;
    most = count;
    start = Math.max(skipped, hit - BEFORE);
  }
  const end = Math.min(words.length, start + LENGTH);
  const isHit = new Set(inBody);
  const fragments: { text: string; hit: boolean }[] = [];
  for (let at = start; at < end; at += 1) {
    const last = fragments.at(-1);
    const hit = isHit.has(at);
    const word = words[at] ?? '';
    if (last?.hit === hit) last.text += ` ${word}`;
    else if (last) {
      // The space between a hit and its neighbour belongs to the neighbour.
      if (hit) last.text += ' ';
      fragments.push({ text: hit ? word : ` ${word}`, hit });
    } else fragments.push({ text: start > skipped && !hit ? `…${word}` : word, hit });
  }
  if (end < words.length) fragments.push({ text: '…', hit: false });
  return fragments;
}
