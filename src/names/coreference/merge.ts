import type { Group } from '../groups.ts';

/** Cues that tell how a form looks: they do not pass to the group of another form. */
const OF_FORM =
  /^(?:native|foreign|mixed \d|known|surname|perhaps|all loud|loud word|starts|ends)/u;

/** The groups of an article while those of one name are put together. */
export class Merging {
  readonly #groups: readonly Group[];
  readonly #gone = new Set<Group>();

  constructor(groups: readonly Group[]) {
    this.#groups = groups;
  }

  /** The groups that are not part of another one, in order. */
  get left(): Group[] {
    return this.#groups.filter((group) => !this.#gone.has(group));
  }

  isGone(group: Group): boolean {
    return this.#gone.has(group);
  }

  /** Makes `other` part of `into`: moves what its mentions say. */
  merge(into: Group, other: Group): void {
    into.mentions.push(...other.mentions);
    for (const [cue, count] of other.cues)
      if (!OF_FORM.test(cue)) into.cues.set(cue, (into.cues.get(cue) ?? 0) + count);
    this.#gone.add(other);
  }
}
