import { resolve } from 'node:path';
import { findChanges } from '../../build/changes.ts';
import { BUILD, ROOT } from '../../build/folders.ts';
import { type Manifest, readManifest } from '../../build/manifest.ts';
import type { BuildState } from '../api.ts';
import { follow } from './follow.ts';

/** So many lines are kept. */
const KEPT = 2000;

/** Builds the site, one build at a time, in a process of its own. */
export class Build {
  readonly #outDir: string;
  readonly #site: string | null;
  #state: BuildState = { state: 'idle', lines: [] };

  /** `site`: where the result is served. */
  constructor(outDir: string, site: string | null) {
    this.#outDir = outDir;
    this.#site = site;
  }

  get state(): BuildState {
    return this.#state;
  }

  /** Starts a build, unless one runs. */
  async start(): Promise<BuildState> {
    if (this.#state.state === 'running') return this.#state;
    const lines: string[] = [];
    this.#state = { state: 'running', lines };
    const before = await this.#manifest();
    follow(
      BUILD,
      {},
      {
        onLine: (line) => {
          if (lines.length < KEPT) lines.push(line);
        },
        onEnd: (isDone) => void this.#end(isDone, lines, before),
      },
    );
    return this.#state;
  }

  async #end(isDone: boolean, lines: readonly string[], before: Manifest | null): Promise<void> {
    const after = isDone ? await this.#manifest() : null;
    const changes = after ? findChanges(before, after) : null;
    this.#state = {
      state: isDone ? 'done' : 'failed',
      lines,
      ...(changes ? { written: changes.upload, removed: changes.remove } : {}),
      ...(isDone && this.#site !== null ? { site: this.#site } : {}),
    };
  }

  #manifest = (): Promise<Manifest | null> =>
    readManifest(resolve(ROOT, this.#outDir)).catch(() => null);
}
