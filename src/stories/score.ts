/** How well files are grouped. */
export interface StoryScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Groups of two files or more. */
  readonly stories: number;
  /** Of these, the groups with files of several true stories. */
  readonly mixed: number;
}

/**
 * BCubed. Precision: for each file, the share of its group that belongs to its true story. Recall: the share of its true story
 * that is in its group. A file in no group is a group of its own. Files of no true story do not count.
 */
export function scoreStories(
  groups: readonly (readonly string[])[],
  truth: readonly (readonly string[])[],
): StoryScore {
  const storyOf = new Map(truth.flatMap((files, story) => files.map((file) => [file, story])));
  const known = groups
    .map((files) => files.filter((file) => storyOf.has(file)))
    .filter((files) => files.length > 0);
  const grouped = new Set(known.flat());
  const alone = [...storyOf.keys()].filter((file) => !grouped.has(file)).map((file) => [file]);
  let [precision, recall] = [0, 0];
  for (const files of [...known, ...alone]) {
    const own = Map.groupBy(files, (file) => storyOf.get(file) ?? -1);
    for (const [story, { length }] of own) {
      precision += length ** 2 / files.length;
      recall += length ** 2 / (truth[story]?.length ?? 1);
    }
  }
  precision /= Math.max(1, storyOf.size);
  recall /= Math.max(1, storyOf.size);
  const several = known.filter(({ length }) => length > 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    precision,
    recall,
    f1,
    stories: several.length,
    mixed: several.filter((files) => new Set(files.map((file) => storyOf.get(file))).size > 1)
      .length,
  };
}
