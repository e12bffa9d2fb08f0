import type { Candidate } from './candidate.ts';
import type { ReadText } from './cues.ts';
import { knownPlace } from './gazetteer.ts';
import { looksPersonal } from './runs.ts';
import { KNOWN_ORGANISATIONS } from './words.ts';

/** What the names are that stand in a list with each. */
export function neighbours({ words, candidates, source }: ReadText): Map<Candidate, Set<string>> {
  const found = new Map<Candidate, Set<string>>();
  const lists: Candidate[][] = [];
  for (const candidate of candidates) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const between = last
      ? source.slice(words[last.to - 1]?.end ?? 0, words[candidate.from]?.start ?? 0)
      : '';
    if (list && last && /^(?:, | và | hay | hoặc |; | - | – )$/u.test(between))
      list.push(candidate);
    else lists.push([candidate]);
  }
  for (const list of lists) {
    if (list.length < 2) continue;
    const kinds = list.map((each) => sureKind(words, source, each));
    for (const [at, each] of list.entries()) {
      const others = new Set(
        kinds
          .filter((kind, index) => index !== at && kind !== null)
          .map((kind) => `beside ${kind}`),
      );
      if (others.size > 0) found.set(each, others);
    }
  }
  return found;
}

function sureKind(
  words: ReadText['words'],
  source: string,
  { kind, from, to }: Candidate,
): string | null {
  if (kind === 'organisation') return 'organisation';
  if (kind !== 'run') return 'place';
  const name = source.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  if (knownPlace(name)) return 'place';
  if (KNOWN_ORGANISATIONS.has(name.toLowerCase())) return 'organisation';
  return looksPersonal(words, from) && to - from > 2 ? 'person' : null;
}
