import { isVietnameseSyllable } from '../text/vietnamese.ts';
import { allCues, groupsOf, readArticle } from './find.ts';
import { knownPlace } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { CLASSES, probabilities } from './model.ts';
import { AREAS, FEATURES, ORGANISATIONS, TITLES } from './words.ts';

/** The fewest names for which a cue says anything, and the most that it says for any kind. */
const FEWEST = 8;
const MOST = 2;
/** The number of names, not seen with a cue, that are taken to be as all names are. */
const SMOOTHING = 4;
/** From this on a name that its own form and its title tell is taken as sure. */
const SURE = 0.97;
/** Cues that are learned: the words around a name, and its syllables. */
const LEARNED = /^(?:before|after|starts|ends) /u;
const KINDS = CLASSES.length - 1;

/**
 * What the words around names and their syllables say for each kind, in tenths of a logarithm: learned from articles without labels, by the
 * names whose form, title or list tells for sure what they are. One cue a line: `before ở:-12,15,-3`.
 */
export function learnContexts(articles: readonly (readonly string[])[]): string {
  const counts = new Map<string, number[]>();
  const totals = [0, 0, 0];
  for (const texts of articles) {
    const read = readArticle(texts);
    for (const group of groupsOf(read)) {
      const kind = sureKind(group);
      if (kind === -1) continue;
      totals[kind] = (totals[kind] ?? 0) + 1;
      for (const cue of new Set([...group.cues.keys(), ...shortForms(group)])) {
        if (!LEARNED.test(cue) || tellsKind(cue)) continue;
        const own = counts.get(cue) ?? [0, 0, 0];
        own[kind] = (own[kind] ?? 0) + 1;
        counts.set(cue, own);
      }
    }
  }
  const lines: string[] = [];
  for (const [cue, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (own.reduce((sum, count) => sum + count, 0) < FEWEST) continue;
    const weights = weigh(own, totals);
    if (weights.some((weight) => Math.abs(weight) >= 4)) lines.push(`${cue}:${weights.join(',')}`);
  }
  return lines.join('\n');
}

/** Every kind counts alike, however many names it has. */
function weigh(own: readonly number[], totals: readonly number[]): number[] {
  const shares = own.map((count, kind) => count / Math.max(1, totals[kind] ?? 1));
  const mean = shares.reduce((sum, share) => sum + share, 0) / KINDS;
  return own.map((count, kind) => {
    const share = (count + SMOOTHING * 1) / (Math.max(1, totals[kind] ?? 1) * mean + SMOOTHING);
    return Math.round(10 * Math.max(-MOST, Math.min(MOST, Math.log(share))));
  });
}

function sureKind(group: Group): number {
  if (group.kind === 'place') return 1;
  if (group.kind === 'organisation') return group.isPart ? -1 : 2;
  const each = probabilities(allCues(group).filter((cue) => !LEARNED.test(cue)));
  const best = each.indexOf(Math.max(...each));
  return best < KINDS && (each[best] ?? 0) >= SURE ? best : -1;
}

/** What is learned from full names goes for their last two syllables: “Thu Giang”. */
function shortForms({ key, cues }: Group): string[] {
  const words = key.split(' ');
  if (
    words.length < 3 ||
    words.length > 4 ||
    ![...cues.keys()].some((cue) => cue.startsWith('surname'))
  )
    return [];
  return [`starts ${words.at(-2)}`, `ends ${words.at(-1)}`];
}

/** Words that other cues count already. */
const tellsKind = (cue: string): boolean => {
  const [side = '', word = ''] = cue.split(' ');
  if (side !== 'before') return knownPlace(word) !== null && !isVietnameseSyllable(word);
  return [TITLES, AREAS, FEATURES, ORGANISATIONS].some((known) =>
    known.get(word)?.some(({ length }) => length === 1),
  );
};
