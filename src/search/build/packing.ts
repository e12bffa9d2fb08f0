import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';

/** A file to write: its path and its content before packing. */
export type Unpacked = readonly [path: string, content: string | Uint8Array];

/** More at once would only wait in memory. */
const BATCH = 128;

/** Writes small files as gzip in a separate thread, while this thread makes more. */
export class Packing {
  #worker: Worker | undefined;
  #batch: Unpacked[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  async add(...file: Unpacked): Promise<void> {
    this.#batch.push(file);
    if (this.#batch.length >= BATCH) await this.#send();
  }

  /** Resolves when all files are written. */
  async end(): Promise<void> {
    // Starting a thread takes longer than writing a few files.
    if (this.#worker) await this.#send();
    else pack(this.#batch.splice(0));
    await this.#writing;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  // A batch is made while the one before is written. An error there rejects the next batch.
  async #send(): Promise<void> {
    this.#worker ??= new Worker(new URL('packing-worker.ts', import.meta.url));
    await this.#writing;
    this.#writing = once(this.#worker, 'message');
    this.#worker.postMessage(this.#batch);
    this.#batch = [];
  }
}

/** Writes files as gzip. */
export function pack(files: readonly Unpacked[]): void {
  for (const [path, content] of files) writeFileSync(path, gzipSync(content));
}
