import { workerData } from 'node:worker_threads';
import { makeOutputs, type Order, type Workshop } from './make-outputs.ts';
import { answerRequests } from './thread.ts';

// A thread that makes outputs, batch by batch (`make-everything.ts`).
const workshop: Workshop = workerData;
answerRequests((batch: readonly Order[]) => makeOutputs(batch, workshop));
