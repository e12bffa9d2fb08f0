import { BUILD } from '../../build/folders.ts';
import type { Upload, Uploads } from '../../build/uploads.ts';
import type { BuildState } from '../api.ts';
import { follow } from './follow.ts';
import { refuseChanged } from './refusal.ts';

/** The most lines that are kept. */
const KEPT = 2000;

/** The id of a message, at its end: it helps nobody at the desk. */
const RULE = / \[[a-z-]+\]$/u;

/** Builds the site, one build at a time, in a process of its own, and knows what of it is uploaded. */
export class Build {
  readonly #uploads: Uploads;
  readonly #site: string | null;
  #state: Omit<BuildState, 'upload' | 'isBehind'> = { state: 'idle', lines: [] };
  #isBehind = false;

  /** `site`: where the result is served. */
  constructor(uploads: Uploads, site: string | null) {
    this.#uploads = uploads;
    this.#site = site;
  }

  async state(): Promise<BuildState> {
    const state = this.#state;
    // While it runs it is asked for often, and the site is the old one.
    if (state.state === 'running') return state;
    if (this.#isBehind) return { ...state, isBehind: true };
    const upload = await this.#uploads.next();
    return { ...state, ...(upload ? { upload } : {}) };
  }

  /** Something was saved that the built site does not have. */
  noteSaved(): void {
    this.#isBehind = true;
  }

  /** Starts a build, unless one runs. */
  start(): Promise<BuildState> {
    if (this.#state.state === 'running') return this.state();
    const lines: string[] = [];
    this.#state = { state: 'running', lines };
    // What is saved while it runs may come too late for it.
    this.#isBehind = false;
    follow(
      BUILD,
      {},
      {
        onLine: (line) => {
          if (lines.length < KEPT) lines.push(line.replace(RULE, ''));
        },
        onEnd: (isDone) => {
          this.#isBehind ||= !isDone;
          const site = isDone && this.#site !== null ? { site: this.#site } : {};
          this.#state = { state: isDone ? 'done' : 'failed', lines, ...site };
        },
      },
    );
    return this.state();
  }

  /** The files of the built site, all or those that are still to be uploaded; `null` while there is none that stays. */
  async filesOf(
    part: 'whole' | 'changed',
  ): Promise<Pick<Upload, 'upload' | 'built' | 'folder'> | null> {
    if (this.#state.state === 'running') return null;
    return part === 'whole' ? this.#uploads.whole() : this.#uploads.next();
  }

  /** Remembers that the built site was uploaded, or, without its name, takes that back. */
  async uploaded(built: string | undefined): Promise<BuildState> {
    if (built === undefined) this.#uploads.takeBack();
    else if (!(await this.#uploads.confirm(built))) throw refuseChanged('Trang tin');
    return this.state();
  }
}
