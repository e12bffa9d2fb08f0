import { parentPort, workerData } from 'node:worker_threads';
import { makeOutputs, type Order, type Workshop } from './make-outputs.ts';

// A thread that makes outputs, batch by batch (`make-everything.ts`).
const workshop: Workshop = workerData;
parentPort?.on('message', async (batch: readonly Order[]) => {
  try {
    parentPort?.postMessage({ made: await makeOutputs(batch, workshop) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});
