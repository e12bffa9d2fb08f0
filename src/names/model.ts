import { CONTEXTS } from './contexts.ts';
import { PRIORS } from './priors.ts';

/** What a name can be; `none`: no name that is listed, such as an event or a product. */
export const CLASSES = ['person', 'place', 'organisation', 'none'] as const;

let learned: ReadonlyMap<string, readonly number[]> | undefined;

function load(): ReadonlyMap<string, readonly number[]> {
  const contexts = new Map<string, readonly number[]>();
  for (const line of CONTEXTS.trim().split('\n')) {
    const at = line.lastIndexOf(':');
    contexts.set(
      line.slice(0, at),
      line
        .slice(at + 1)
        .split(',')
        .map((tenths) => Number(tenths) / 10),
    );
  }
  return contexts;
}

/** How much the learned cues count beside those that are given by reason. */
const SHARE = 0.7;

/** How probable each class is for a name with these cues, in the order of `CLASSES`. */
export function probabilities(cues: Iterable<string>): number[] {
  learned ??= load();
  const sums = [0, 0, 0, 0];
  const context = [0, 0, 0, 0];
  let contexts = 0;
  for (const cue of cues) {
    const prior = PRIORS[cue];
    if (prior) {
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (prior[at] ?? 0);
      continue;
    }
    const own = learned.get(cue);
    if (!own) continue;
    contexts += 1;
    for (let at = 0; at < own.length; at += 1) context[at] = (context[at] ?? 0) + (own[at] ?? 0);
  }
  // Words around one name say the same again and again.
  const weight = contexts === 0 ? 0 : SHARE / Math.sqrt(contexts);
  const all = sums.map((sum, at) => sum + weight * (context[at] ?? 0));
  const most = Math.max(...all);
  const powers = all.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, each) => sum + each, 0);
  return powers.map((each) => each / total);
}

/** How much a cue speaks for a class against the best other one; 0 if it is unknown. */
export function favour(cue: string, own: (typeof CLASSES)[number]): number {
  learned ??= load();
  const weights = PRIORS[cue] ?? learned.get(cue);
  if (!weights) return 0;
  const at = CLASSES.indexOf(own);
  return (weights[at] ?? 0) - Math.max(...weights.filter((_, other) => other !== at));
}
