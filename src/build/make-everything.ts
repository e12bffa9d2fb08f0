import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Failure } from '../content/failures.ts';
import {
  type MadeAll,
  type MadeFile,
  makeOutputs,
  type Order,
  type Workshop,
} from './make-outputs.ts';

/** Fewer outputs are made faster without threads. */
const MANY = 300;
const BATCH = 100;
/** Progress is reported after this many outputs. */
const STEP = 2000;
/** Each thread holds its own copy of the compiled pages in memory. */
const MOST_THREADS = 4;

/** Makes outputs, in threads on all processors if there are many. Calls `tell` with the progress. */
export async function makeEverything(
  orders: readonly Order[],
  workshop: Workshop,
  tell: (made: number, all: number) => void,
): Promise<MadeAll> {
  if (orders.length === 0) return { files: [], failures: [] };
  if (orders.length < MANY) return makeOutputs(orders, workshop);
  const files: MadeFile[] = [];
  const failures: Failure[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('make-worker.ts', import.meta.url), { workerData: workshop });
    try {
      while (next < orders.length) {
        const batch = orders.slice(next, next + BATCH);
        next += BATCH;
        worker.postMessage(batch);
        const [answer]: { made?: MadeAll; error?: unknown }[] = await once(worker, 'message');
        if (!answer?.made) throw answer?.error;
        const steps = Math.floor(files.length / STEP);
        files.push(...answer.made.files);
        failures.push(...answer.made.failures);
        if (Math.floor(files.length / STEP) > steps) tell(files.length, orders.length);
      }
    } finally {
      await worker.terminate();
    }
  };
  const threads = Math.min(MOST_THREADS, Math.max(1, availableParallelism()));
  await Promise.all(Array.from({ length: threads }, work));
  return { files, failures };
}
