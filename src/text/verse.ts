import { countSyllables } from './syllables.ts';

const LONGEST = 60;
const SYLLABLES = { fewest: 4, most: 8 };
/** The lines of the commonest form have six and eight syllables in turn. */
const IN_TURN = 14;
const FEWEST_LINES = 4;

/** The number of syllables if the text could be a line of verse; 0 for names, numbers and announcements. */
function syllablesOf(text: string): number {
  const isLine =
    text.length <= LONGEST && /^[“"‘]?\p{Lu}/u.test(text) && !/[\p{N}:|/@]|\s[-–]\s/u.test(text);
  // Names and menus have a capital in every word.
  if (!isLine || !/\s\p{Ll}/u.test(text)) return 0;
  const count = countSyllables(text);
  return count >= SYLLABLES.fewest && count <= SYLLABLES.most ? count : 0;
}

/** The lines of poems: four or more of as many syllables each, or of six and eight in turn. Never the first line of a file. */
export function findVerses(texts: readonly string[]): ReadonlySet<number> {
  const counts = texts.map((text, index) => (index === 0 ? 0 : syllablesOf(text)));
  const found = new Set<number>();
  for (const goesOn of [
    (count: number, next: number) => count === next,
    (count: number, next: number) => count !== next && count + next === IN_TURN && count % 2 === 0,
  ])
    for (let start = 1, end = 1; start < counts.length; start = end) {
      end = start + 1;
      while (counts[start] && goesOn(counts[end - 1] ?? 0, counts[end] ?? 0)) end += 1;
      if (end - start >= FEWEST_LINES) for (let at = start; at < end; at += 1) found.add(at);
    }
  return found;
}
