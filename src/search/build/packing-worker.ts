import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Unpacked } from './packing.ts';

parentPort?.on('message', (files: readonly Unpacked[]) => {
  for (const [path, content] of files) writeFileSync(path, gzipSync(content));
  parentPort?.postMessage(files.length);
});
