import { isInPlace, personal } from '../bearers.ts';
import { AREA } from '../words.ts';
import { isCapital, wordAt } from '../words-of-text.ts';
import type { Reading, Step } from './reading.ts';

const OF_TWO_WORDS = new Set(['thành phố', 'thị xã', 'thị trấn']);
const MAY_END = /^(?:tỉnh|huyện|quận|xã|phường|thành phố|thị xã|tp)/u;

/** Whether the next `length` words, which may end a name, are a word for a kind of area: “tỉnh”, “thành phố”. */
export const isArea = ({ lower, to }: Reading, length: number): boolean =>
  (length === 1 && AREA.test(lower[to] ?? '')) ||
  OF_TWO_WORDS.has(lower.slice(to, to + length).join(' '));

/** Goes on with a word for a kind of area, and the number of the area. The word alone ends a part of a name: “UBND tỉnh”. */
export function stepOverArea(name: Reading, length: number): Step | null {
  const { words, at, to, capitals } = name;
  const end = to + length;
  if (isNamed(name, end))
    return words[end]?.shape === 'number' ? { to: end + 1, isCapital: true } : { to: end };
  const isPart = MAY_END.test(wordAt(words, to).lower) && (to === at || capitals > 0);
  return isPart ? { to: end, isPart } : null;
}

/** Whether the name of an area stands at `at`, behind the word for its kind. */
function isNamed({ words, to }: Reading, at: number): boolean {
  const [kind, named] = [wordAt(words, to).lower, words[at]];
  if (!named) return false;
  if (named.gap !== ' ' && !(kind === 'tp' && /^\.\s?$/u.test(named.gap))) return false;
  if (named.shape === 'number') return kind === 'quận' || kind === 'phường';
  return isCapital(named) && (!personal(words, at) || isInPlace(words, at));
}
