import { parentPort } from 'node:worker_threads';
import { pack, type Unpacked } from './packing.ts';

parentPort?.on('message', (files: readonly Unpacked[]) => {
  pack(files);
  parentPort?.postMessage(files.length);
});
