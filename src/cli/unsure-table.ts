import { findUnsure, type Judged, percent } from '../content/unsure.ts';
import type { Language } from '../messages/language.ts';
import { phrase } from '../messages/phrases.ts';
import { write } from '../messages/write.ts';
import { findDoubts, overall } from '../parse/confidence.ts';

/** The rows of the articles that need a look, below those of files without an article; `null` if there is neither. */
export function unsureTable(
  broken: readonly (readonly string[])[],
  judged: readonly Judged[],
  language: Language,
): (readonly string[])[] | null {
  const rows = findUnsure(judged).map(({ file, confidence }) => {
    const doubts = findDoubts(confidence).map(({ field, probability }) =>
      phrase('doubt-in-field', { field: phrase(field), sure: percent(probability) }),
    );
    return [file, percent(overall(confidence)), write(doubts, language)];
  });
  return broken.length + rows.length === 0 ? null : [...broken, ...rows];
}
