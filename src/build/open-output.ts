import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../article/message.ts';
import { ADDRESS } from '../config/addresses.ts';
import { reasonIn } from '../config/user-error.ts';
import { type FolderStamps, stampOf } from '../content/folder-stamps.ts';
import { phrase } from '../messages/phrases.ts';
import type { Manifest } from './manifest.ts';
import { discardSides, putInPlace, updateInPlace } from './place.ts';
import { digestOfList, type SiteState, writeState } from './site-state.ts';
import type { Before, Staging } from './staging.ts';
import type { OutputFolder } from './strangers.ts';

/** Writing a state takes as long as reading this many articles. */
const MANY = 500;

/** The output folder of a build: locked, cleaned up, and checked for files that may not be deleted. */
export class OpenOutput {
  readonly target: string;
  /** The list of the site that this build follows; `null` if there is none. */
  readonly followed: Manifest | null;
  /** The state of the site in the folder; `null` if everything is made again. */
  readonly state: SiteState | null;
  /** The files that stay if they do not change; none if everything is made again. */
  readonly before: Before;
  readonly #folder: OutputFolder;
  readonly #stateFile: string;
  readonly #code: string;
  readonly #reason: Phrase | null;

  constructor(
    target: string,
    folder: OutputFolder,
    known: {
      readonly followed: Manifest | null;
      readonly state: SiteState | null;
      readonly before: Before;
      readonly stateFile: string;
      readonly code: string;
      readonly reason: Phrase | null;
    },
  ) {
    this.target = target;
    this.#folder = folder;
    this.followed = known.followed;
    this.state = known.state;
    this.before = known.before;
    this.#stateFile = known.stateFile;
    this.#code = known.code;
    this.#reason = known.reason;
  }

  /** The key of a page or file in the previous site; `undefined` if it is unknown. */
  keyOf(path: string): string | undefined {
    return this.state?.outputs.get(path)?.[0];
  }

  /** Whether every file of the previous site is there. */
  get isWhole(): boolean {
    return this.before.size === Object.keys(this.followed?.files ?? {}).length;
  }

  /** Why everything is made again; `null` if only changes are made. */
  get reason(): Phrase | null {
    return this.#reason;
  }

  /** The files of the search index, if no article has changed since; `null` otherwise. `keys`: those of this build, by path. */
  unchangedIndex(keys: ReadonlyMap<string, string>): string[] | null {
    if (this.state === null) return null;
    const isArticle = (path: string): boolean => path.startsWith('bai/');
    const before = [...this.state.outputs.keys()].filter(isArticle).length;
    const now = [...keys.keys()].filter(isArticle);
    const isSame =
      now.length === before && now.every((path) => keys.get(path) === this.keyOf(path));
    if (!isSame || keys.get(ADDRESS.articles) !== this.keyOf(ADDRESS.articles)) return null;
    return [...this.before.keys()].filter((path) => path.startsWith(ADDRESS.searchIndex));
  }

  /** Stores that the articles have settled since the last build, if reading them each time would take longer. */
  settle({ whole, unsettled }: FolderStamps): void {
    const { state } = this;
    const waiting = state?.steady.seeds?.unsettled.length ?? 0;
    if (!state || whole === null || waiting < MANY || unsettled.length > 0) return;
    const steady = { ...state.steady, seeds: { whole, unsettled: [] } };
    writeState(this.#stateFile, { ...state, steady });
  }

  /** Puts the staged files in place, as a whole or not at all, and stores the state of the site for the next build. */
  async commit(
    staging: Staging,
    known: Pick<SiteState, 'outputs' | 'serviceWorker' | 'steady'> & { readonly inventory: string },
    tell: (line: Phrase) => void,
  ): Promise<void> {
    const list = known.inventory;
    const inventory = digestOfList(list);
    if (inventory !== this.state?.inventory) staging.writeAside(ADDRESS.inventory, list);
    if (this.state === null) {
      await putInPlace(staging.folder, this.target, () => this.#folder.check());
    } else updateInPlace(staging, this.target, (paths) => this.#folder.checkAgain(paths));
    try {
      discardSides(this.target);
    } catch (error) {
      tell(phrase('old-site-left', { cause: reasonIn(error) }));
    }
    const stamps = new Map<string, string>();
    for (const path of staging.files.keys()) {
      const stamp = staging.staged.has(path) ? undefined : this.#folder.stampOf(path);
      stamps.set(path, stamp ?? stampOf(lstatSync(join(this.target, path))));
    }
    writeState(this.#stateFile, {
      code: this.#code,
      inventory,
      outputs: known.outputs,
      serviceWorker: known.serviceWorker,
      steady: known.steady,
      stamps,
    });
  }
}
