/** A shorter text may be a slogan or a verse. */
const SHORTEST = 60;
/** The size of a window, in syllables. Every text repeats itself in the long run, whether it is a law or a speech. */
const WINDOW = 150;
/** The least share of a text's windows that repeat themselves. */
const MOST = 0.6;

// Limits for a window, as measured on 188 articles of four sites (781 windows):
/** The share of different syllables. News has at least 0.30, nearly always over 0.4; a shuffled handful of phrases has 0.1. */
const POOR_VOCABULARY = 0.45;
const HANDFUL = 0.2;
/** The share of runs of three that the window had before. News has at most 0.55, in a list of appointments. */
const REPEATED = 0.5;

/** The share of a text that its most frequent run of four fills. */
const STUFFED = 0.3;
/** How often that run stands in a sentence, on average. Tables, laws and speeches repeat theirs once per sentence. */
const PER_SENTENCE = 1.25;
const ROW_END = /(?<![.!?…;])[.!?…;]+(?=\s|$)|\n/gu;

/**
 * Whether a text repeats the same few words: a handful of phrases and little else, or one phrase of four syllables or more in
 * nearly every clause. `syllables` are hashes.
 */
export function isRepetitive(text: string, syllables: Int32Array): boolean {
  if (syllables.length < SHORTEST) return false;
  const windows = windowsOf(syllables);
  const poor = poorOnes(windows);
  if (poor.length < MOST * windows.length) return false;
  const handful = poor.filter(
    (window) => vocabulary(window) <= HANDFUL && repeatedRuns(window) >= REPEATED,
  );
  return handful.length >= MOST * windows.length || isStuffed(text, syllables);
}

function windowsOf(syllables: Int32Array): Int32Array[] {
  const count = Math.max(1, Math.round(syllables.length / WINDOW));
  const size = Math.ceil(syllables.length / count);
  const windows: Int32Array[] = [];
  for (let start = 0; start < syllables.length; start += size) {
    windows.push(syllables.subarray(start, start + size));
  }
  return windows;
}

/** The windows with few different syllables. Stops as soon as too many windows vary, which decides nearly every text. */
function poorOnes(windows: readonly Int32Array[]): Int32Array[] {
  const poor: Int32Array[] = [];
  for (const [index, window] of windows.entries()) {
    if (isPoor(window)) poor.push(window);
    else if (poor.length + windows.length - index - 1 < MOST * windows.length) return [];
  }
  return poor;
}

function isPoor(window: Int32Array): boolean {
  const most = POOR_VOCABULARY * window.length;
  const seen = new Set<number>();
  for (const syllable of window) {
    seen.add(syllable);
    if (seen.size > most) return false;
  }
  return true;
}

const vocabulary = (window: Int32Array): number => new Set(window).size / window.length;

function repeatedRuns(window: Int32Array): number {
  const runs = runCounts(window, 3);
  return 1 - runs.size / Math.max(1, window.length - 2);
}

function isStuffed(text: string, syllables: Int32Array): boolean {
  let most = 0;
  for (const count of runCounts(syllables, 4).values()) most = Math.max(most, count);
  if (4 * most < STUFFED * syllables.length) return false;
  const rows = text.split(ROW_END).filter((row) => /\p{L}/u.test(row)).length;
  return most >= PER_SENTENCE * rows;
}

function runCounts(syllables: Int32Array, length: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let end = length; end <= syllables.length; end += 1) {
    const run = syllables.subarray(end - length, end).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}
