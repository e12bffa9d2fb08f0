import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { findChanges } from '../../build/changes.ts';
import { BUILD, ROOT } from '../../build/folders.ts';
import { type Manifest, readManifest } from '../../build/manifest.ts';
import type { BuildState } from '../api.ts';

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
    const child = spawn(process.execPath, BUILD, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LANGUAGE: 'vi', NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text: string) => {
        const parts = (rest + text).split(/\r?\n/u);
        rest = parts.pop() ?? '';
        for (const part of parts) say(lines, part);
      });
      stream.on('end', () => say(lines, rest));
    }
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    child.once('error', (error) => say(lines, error.message));
    child.once('close', (code) => {
      process.off('exit', stop);
      void this.#end(code === 0, lines, before);
    });
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

function say(lines: string[], line: string): void {
  const text = stripVTControlCharacters(line).trimEnd();
  if (text !== '' && lines.length < KEPT) lines.push(text);
}
