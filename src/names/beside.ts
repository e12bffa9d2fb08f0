import type { Draft } from './link.ts';

const MOST = 12;

/** For each entity the others that most articles name with it, at most 12, by their index and in order. */
export function countBeside(
  drafts: readonly Draft[],
  articles: number,
): { other: number; count: number }[][] {
  const named: number[][] = Array.from({ length: articles }, () => []);
  for (const [index, { bearers }] of drafts.entries()) {
    for (const { article } of bearers) named[article]?.push(index);
  }
  const counts = new Uint32Array(drafts.length);
  return drafts.map(({ bearers }, index) => {
    const met: number[] = [];
    for (const { article } of bearers) {
      for (const other of named[article] ?? []) {
        if (other === index) continue;
        if (counts[other] === 0) met.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const best = met
      .filter((other) => (counts[other] ?? 0) > 1)
      .map((other) => ({ other, count: counts[other] ?? 0 }))
      .sort((a, b) => b.count - a.count || a.other - b.other)
      .slice(0, MOST);
    for (const other of met) counts[other] = 0;
    return best;
  });
}
