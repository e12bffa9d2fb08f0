import type { Candidate } from './candidate.ts';
import type { ReadText } from './cues.ts';
import { knownPlace } from './gazetteer.ts';
import { AREAS, FIELDS, KNOWN_ORGANISATIONS, phraseAt, TITLES } from './words.ts';
import type { Word } from './words-of-text.ts';

/** How far before a name the word for its bearer may stand: “Chủ tịch UBND tỉnh Bình Định Phạm Anh Tuấn”. */
const REACH = 9;

/** Where a title begins that leads up to the word at `at`, over places and organisations; -1 if none does. */
export function titleBefore({ words, lower, candidates }: ReadText, at: number): number {
  let to = at;
  const joined = words[at];
  if (!joined || !/^\s$|^\.\s?$|^: [“"]?$|^ [–-] $/u.test(joined.gap)) return -1;
  // “PGS. Lê Minh”, but not “đối mặt thủ môn. Lê Minh”
  if (joined.opens && joined.gap.startsWith('.')) return -1;
  while (to > 0 && at - to < REACH) {
    for (let length = Math.min(4, to); length > 0; length -= 1) {
      const from = to - length;
      // A title may reach into an organisation, “Trưởng ban Tổ chức”, but not into the name.
      const isTitle =
        to === at ? isTitleUpTo(lower, from, to) : phraseAt(TITLES, lower, from) >= length;
      if (isTitle && sameStretch(words, from, to)) {
        return wholeTitle(lower, words, from);
      }
    }
    // “Chủ tịch xã Trần Văn Bảy”
    if (to === at && phraseAt(AREAS, lower, to - 1) === 1 && words[to]?.gap === ' ') {
      to -= 1;
      continue;
    }
    const field = fieldBefore(lower, words, to);
    if (field > 0) {
      to -= field;
      continue;
    }
    const before = candidates.find((each) =>
      each.to === to && each.kind !== 'run' ? true : each.to === to && isKnownRun(words, each),
    );
    if (!before || before.from === to) return -1;
    if ((words[to]?.gap ?? '') !== ' ' && to !== at) return -1;
    to = before.from;
  }
  return -1;
}

/** Whether words are a title, whatever follows: “ông” before “Hoàng”, and no “quốc” before “Vương Nghị”. */
const isTitleUpTo = (lower: readonly string[], from: number, to: number): boolean =>
  phraseAt(TITLES, lower, from) >= to - from &&
  phraseAt(TITLES, lower.slice(from, to), 0) === to - from;

const LONGEST_FIELD = 5;

/** How many words before `to` say what a minister is responsible for: “Bộ trưởng Quốc phòng”; 0 if none do. */
function fieldBefore(lower: readonly string[], words: readonly Word[], to: number): number {
  for (let from = Math.max(1, to - LONGEST_FIELD); from < to; from += 1)
    if (
      lower[from - 1] === 'trưởng' &&
      sameStretch(words, from - 1, to) &&
      phraseAt(FIELDS, lower.slice(from, to), 0) === to - from
    )
      return to - from;
  return 0;
}

/** Of what an office may be without a word for its kind: “Tổng thống Mỹ”, “Tổng thư ký NATO”. */
function isKnownRun(words: readonly Word[], { from, to }: Candidate): boolean {
  const name = words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
  return knownPlace(name) !== null || KNOWN_ORGANISATIONS.has(name.toLowerCase());
}

function sameStretch(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (words[at]?.gap !== ' ' && words[at]?.gap !== '.') return false;
  return true;
}

/** Titles follow each other: “đại biểu, ông”, “PGS.TS”, “Phó Chủ tịch thường trực”. */
function wholeTitle(lower: readonly string[], words: readonly Word[], from: number): number {
  // “Bộ trưởng Công an” is no “trưởng công an”.
  let start = phraseAt(TITLES, lower, from - 1) > 1 && words[from]?.gap === ' ' ? from - 1 : from;
  for (let moved = true; moved; ) {
    moved = false;
    for (let length = 1; length <= 4 && start - length >= 0; length += 1) {
      if (
        phraseAt(TITLES, lower, start - length) === length &&
        /^[ .]$/u.test(words[start]?.gap ?? '')
      ) {
        start -= length;
        moved = true;
        break;
      }
    }
  }
  return start;
}
