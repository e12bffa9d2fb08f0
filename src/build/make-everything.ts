import type { Failure } from '../content/failures.ts';
import type { Output } from '../outputs/views.ts';
import {
  type MadeAll,
  type MadeFile,
  makeOutputs,
  type Order,
  type Workshop,
} from './make-outputs.ts';
import { startThreads, type Thread } from './thread.ts';

/** Fewer outputs are made faster without threads. */
const MANY = 300;
const BATCH = 100;
/** Progress is reported after this many outputs. */
const STEP = 2000;

/** What outputs are made with. */
interface Making extends Workshop {
  /** The digest of a file in the previous site, by path. */
  readonly digestBefore: (path: string) => string | undefined;
  /** Called with the progress. */
  readonly tell: (made: number, all: number) => void;
}

/** Makes outputs, in threads on all processors if there are many. */
export async function makeEverything(
  outputs: readonly Output[],
  { digestBefore, tell, ...workshop }: Making,
): Promise<MadeAll> {
  // One batch at a time: the views of a whole site would take much memory.
  const order = ({ path, file, isPage, view }: Output): Order => ({
    path,
    isPage,
    json: JSON.stringify(view()),
    before: digestBefore(path),
    ...(file === undefined ? {} : { file }),
  });
  if (outputs.length === 0) return { files: [], failures: [] };
  if (outputs.length < MANY) return makeOutputs(outputs.map(order), workshop);
  const files: MadeFile[] = [];
  const failures: Failure[] = [];
  let next = 0;
  const work = async (thread: Thread<readonly Order[], MadeAll>): Promise<void> => {
    while (next < outputs.length) {
      const batch = outputs.slice(next, next + BATCH).map(order);
      next += BATCH;
      const made = await thread.ask(batch);
      const steps = Math.floor(files.length / STEP);
      files.push(...made.files);
      failures.push(...made.failures);
      if (Math.floor(files.length / STEP) > steps) tell(files.length, outputs.length);
    }
  };
  const threads = startThreads<readonly Order[], MadeAll>(
    new URL('make-worker.ts', import.meta.url),
    workshop,
  );
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
  return { files, failures };
}
