import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { TRAIN } from '../../build/folders.ts';
import { countCorrected, type LearningStep, type Lesson } from '../../content/corrections.ts';
import { OWN_READING_FILE, readOwnReading } from '../../content/own-reading.ts';
import { FEWEST_ARTICLES } from '../../parse/training/learn-own.ts';
import type { LearningState } from '../api.ts';
import { removeWhole, writeWhole } from './atomic.ts';
import { follow } from './follow.ts';
import type { History } from './history.ts';
import { Refusal } from './refusal.ts';

/** The most files that are named of those that would be read otherwise. */
const NAMED = 50;

type Running =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'running'; readonly done: number; readonly all: number }
  | { readonly state: 'done'; readonly lesson: Lesson; readonly isBetter: boolean };

/** Learns from the corrections in a folder of articles, in a process of its own; what it learned is used once somebody says so. */
export class Learning {
  readonly #folder: string;
  readonly #history: History;
  #running: Running = { state: 'idle' };
  #corrected = 0;
  #child: ChildProcess | undefined;

  constructor(folder: string, history: History) {
    this.#folder = folder;
    this.#history = history;
  }

  async state(): Promise<LearningState> {
    const { own, model } = await readOwnReading(this.#folder);
    // All sidecars are read for it: not each time that somebody asks how far the learning is.
    if (this.#running.state !== 'running') this.#corrected = await countCorrected(this.#folder);
    return {
      ...told(this.#running),
      corrected: this.#corrected,
      fewest: FEWEST_ARTICLES,
      inUse: own && model ? own.worth : null,
      isOld: existsSync(this.#path) && !model,
    };
  }

  start(): void {
    if (this.#child) return;
    this.#running = { state: 'running', done: 0, all: 1 };
    const child = follow(
      [...TRAIN, '--own', '--json'],
      { SEEDS_DIR: this.#folder },
      {
        onLine: (line) => {
          if (this.#child === child) this.#take(line);
        },
        onEnd: () => {
          if (this.#child !== child) return;
          this.#child = undefined;
          if (this.#running.state === 'running') this.#running = { state: 'failed' };
        },
      },
    );
    this.#child = child;
  }

  #take(line: string): void {
    // What else it says is about settings, and builds say that, too.
    if (!line.startsWith('{')) return;
    const step: LearningStep = JSON.parse(line);
    if ('lesson' in step) this.#running = { state: 'done', ...step };
    else if ('done' in step) this.#running = { state: 'running', ...step };
    else this.#running = { state: 'idle' };
  }

  cancel(): void {
    this.#child?.kill();
    this.#child = undefined;
    this.#running = { state: 'idle' };
  }

  /** From now on articles are read with what was learned. Throws a Refusal if that would not be better. */
  use(): void {
    const running = this.#running;
    if (running.state !== 'done' || !running.isBetter)
      throw new Refusal(409, 'Chưa có cách đọc mới nào tốt hơn.', 'Hãy cho máy học lại.');
    this.#write(Buffer.from(JSON.stringify(running.lesson.own)));
    this.#running = { state: 'idle' };
  }

  /** Articles are read as the parser ships. */
  drop(): void {
    this.#write(null);
  }

  #write(bytes: Uint8Array | null): void {
    this.#history.alone(() => {
      const path = this.#path;
      this.#history.keep(path, existsSync(path) ? readFileSync(path) : null, bytes);
      if (bytes) writeWhole(path, bytes);
      else removeWhole(path);
    });
  }

  get #path(): string {
    return join(realpathSync(this.#folder), OWN_READING_FILE);
  }
}

function told(running: Running): Pick<LearningState, 'state' | 'done' | 'all' | 'learned'> {
  if (running.state !== 'done') return running;
  const { lesson, isBetter } = running;
  const { read, changed } = lesson.others;
  return {
    state: 'done',
    learned: {
      worth: lesson.own.worth,
      isBetter,
      read,
      changed: changed.length,
      files: changed.slice(0, NAMED),
    },
  };
}
