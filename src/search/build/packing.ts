import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A file to be written: its path and its content before it is packed. */
export type Unpacked = readonly [path: string, content: string | Uint8Array];

/** More at once would only wait in memory. */
const BATCH = 128;

/** Writes many small files as gzip in a thread of its own, while this one goes on to make more. */
export class Packing {
  readonly #worker = new Worker(new URL('packing-worker.ts', import.meta.url));
  #batch: Unpacked[] = [];
  #writing: Promise<unknown> = Promise.resolve();

  async add(...file: Unpacked): Promise<void> {
    this.#batch.push(file);
    if (this.#batch.length >= BATCH) await this.#send();
  }

  /** Resolves when all are written. */
  async end(): Promise<void> {
    await this.#send();
    await this.#writing;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  // A batch is made while the one before is written. An error there rejects what waits for it.
  async #send(): Promise<void> {
    await this.#writing;
    this.#writing = once(this.#worker, 'message');
    this.#worker.postMessage(this.#batch);
    this.#batch = [];
  }
}
