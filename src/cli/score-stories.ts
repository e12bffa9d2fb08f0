import type { ReadStories } from '../content/read-stories.ts';
import type { Records } from '../content/records.ts';
import { random } from '../parse/training/random.ts';
import { compareAll } from '../stories/graph.ts';
import { type Groupable, groupStories, LIMITS } from '../stories/group.ts';
import { type StoryScore, scoreStories } from '../stories/score.ts';
import { printTable } from './table.ts';

type Truth = readonly (readonly string[])[];
/** As the command lists it. */
interface Listed {
  readonly files: readonly string[];
  readonly certainty: number;
}

const SEEDS = 6;
/** The values of `LIMITS.least` that a half can choose. */
const CHOICES = [0.09, 0.1, 0.11, 0.12, 0.13, 0.14, 0.15, 0.17];
/** A half may not choose a value with which more stories mix events. */
const MOST_MIXED = 0.03;
const CERTAINTIES = [0, 0.6, 0.7, 0.8, 0.9, 0.97, 1.01];

/**
 * Prints how well stories are found: with the current limits, by certainty, and on halves with the threshold that the other
 * half chose.
 */
export function printStoryScores(
  stories: readonly Listed[],
  truth: Truth,
  read: ReadStories & { readonly records: Records },
): void {
  const files = stories.map((story) => story.files);
  printTable([HEAD, row('all', scoreStories(files, truth))]);
  console.log('');
  printCertainty(stories, truth);
  console.log('');
  printHalves(truth, finderOf(read));
}

const HEAD = ['', 'precision', 'recall', 'F1', 'stories', 'mixed'];
const row = (name: string, { precision, recall, f1, stories, mixed }: StoryScore): string[] => [
  name,
  ...[precision, recall, f1].map((share) => share.toFixed(3)),
  String(stories),
  share(mixed, stories),
];
const share = (part: number, all: number): string =>
  all === 0 ? '–' : `${part} (${((100 * part) / all).toFixed(1)} %)`;

function printCertainty(stories: readonly Listed[], truth: Truth): void {
  const rows = CERTAINTIES.slice(0, -1).map((from, at) => {
    const to = CERTAINTIES[at + 1] ?? 1;
    const own = stories.filter(({ certainty }) => certainty >= from && certainty < to);
    const { stories: count, mixed } = scoreStories(
      own.map((story) => story.files),
      truth,
    );
    return [`from ${from}`, String(count), share(count - mixed, count)];
  });
  printTable([['certainty', 'stories', 'about one event'], ...rows]);
}

/** How well the stories among some articles are found with a threshold. */
type Find = (own: Truth, least: number) => StoryScore;

function finderOf({ articles, records }: ReadStories & { readonly records: Records }): Find {
  const bags = records.bags();
  return (own, least) => {
    const files = new Set(own.flat());
    const some = articles.filter(({ summary }) => files.has(summary.file));
    const fileOf = new Map(some.map(({ summary }) => [summary.id, summary.file]));
    const graph = compareAll(
      some.map(({ summary, digest }) => ({
        id: summary.id,
        bag: bags.get(digest) ?? new Uint32Array(),
      })),
    );
    const groupable = some.map(
      ({ summary: { id, headline, published } }): Groupable => ({
        id,
        headline,
        published,
        standsFor: id,
      }),
    );
    const stories = groupStories(groupable, graph, { ...LIMITS, least });
    return scoreStories(
      stories.map((story) => story.articles.flatMap((id) => fileOf.get(id) ?? [])),
      own,
    );
  };
}

/** The stories of each half are found with the threshold that is best on the other half. */
function printHalves(truth: Truth, find: Find): void {
  const chosen: number[] = [];
  const scores: StoryScore[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const next = random(seed);
    const shuffled = truth.map((files) => ({ files, at: next() })).sort((a, b) => a.at - b.at);
    const half = Math.floor(shuffled.length / 2);
    const halves = [shuffled.slice(0, half), shuffled.slice(half)].map((some) =>
      some.map(({ files }) => files),
    );
    for (const [at, own] of halves.entries()) {
      const tuned = CHOICES.map((least) => ({ least, score: find(halves[1 - at] ?? [], least) }))
        .filter(({ score }) => score.mixed <= MOST_MIXED * score.stories)
        .sort((a, b) => b.score.f1 - a.score.f1 || b.least - a.least);
      const least = tuned[0]?.least ?? LIMITS.least;
      chosen.push(least);
      scores.push(find(own, least));
    }
  }
  const mean = (pick: (score: StoryScore) => number): number =>
    scores.reduce((sum, score) => sum + pick(score), 0) / scores.length;
  const sum = (pick: (score: StoryScore) => number): number => mean(pick) * scores.length;
  printTable([
    [`${scores.length} halves`, 'F1', 'lowest F1', 'mixed', 'thresholds chosen'],
    [
      'tuned on the other half',
      mean(({ f1 }) => f1).toFixed(3),
      Math.min(...scores.map(({ f1 }) => f1)).toFixed(3),
      share(Math.round(sum(({ mixed }) => mixed)), Math.round(sum(({ stories }) => stories))),
      `${Math.min(...chosen)} to ${Math.max(...chosen)}`,
    ],
  ]);
}
