import type { ArticleId } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { articleId } from '../parse/identity.ts';
import { message } from '../parse/messages.ts';
import type { Failure } from './failures.ts';
import {
  type Around,
  type Gathered,
  keepOne,
  type Outcome,
  openOne,
  readKnown,
  readOne,
} from './read-one.ts';
import type { ParsedOne, Shelf, Source } from './reader.ts';
import type { FileMessage } from './report.ts';

/** A thread that parses one batch of articles after the other. */
interface ParsingThread {
  readonly parse: (batch: readonly Source[]) => Promise<readonly ParsedOne[]>;
  readonly end: () => Promise<unknown>;
}

/** Threads that can be started. */
export interface Threads {
  /** Fewer articles are parsed faster without threads. */
  readonly worthFrom: number;
  /** Starts a thread for each processor. */
  readonly start: (shelf: Pick<Shelf, 'images' | 'model'>) => readonly ParsingThread[];
}

interface Whole extends Around {
  /** Articles that an earlier run of the same build could not publish. */
  readonly failures: readonly Failure[];
  /** Called after each article with the number of those that have been read. */
  readonly onProgress: (read: number, all: number) => void;
}

/** Called with what a file gives, in any order of files. */
type Done = (file: string, outcome: Outcome) => void;

/** Articles that are sent to a thread at once. */
const BATCH = 50;

/** Reads every file. Of two with the same id, the first counts. Articles and messages are in the order of the files. */
export async function readAll(
  files: readonly string[],
  around: Whole,
): Promise<{ found: Map<ArticleId, Gathered>; messages: FileMessage[] }> {
  const reasonOfFile = new Map(around.failures.map(({ file, reason }) => [file, reason]));
  const fileOfId = new Map<ArticleId, string>();
  const outcomes = new Map<string, Outcome>();
  const done: Done = (file, outcome) => {
    outcomes.set(file, outcome);
    around.onProgress(outcomes.size, files.length);
  };
  const refuse = (file: string, said: Message): void =>
    done(file, { gathered: null, messages: [{ ...said, file }] });
  const changed: string[] = [];
  for (const file of files) {
    const id = articleId(file);
    const other = fileOfId.get(id);
    if (other !== undefined) {
      refuse(file, message('duplicate-id', undefined, { id, other }));
      continue;
    }
    fileOfId.set(id, file);
    const cause = reasonOfFile.get(file);
    if (cause !== undefined) {
      refuse(file, message('publishing-failed', undefined, { cause }));
      continue;
    }
    // Waiting for each of thousands of files would take longer than looking it up.
    const known = readKnown(file, around);
    if (known) done(file, known);
    else changed.push(file);
  }
  await readChanged(changed, around, done);
  const found = new Map<ArticleId, Gathered>();
  const messages: FileMessage[] = [];
  for (const file of files) {
    const outcome = outcomes.get(file);
    messages.push(...(outcome?.messages ?? []));
    if (outcome?.gathered) found.set(articleId(file), outcome.gathered);
  }
  return { found, messages };
}

/** Reads files that are not known: here, and in threads once they can be started, if enough files are left. */
async function readChanged(files: readonly string[], around: Around, done: Done): Promise<void> {
  let threads: Threads | undefined;
  around.prepareThreads?.().then(
    (ready) => {
      threads = ready;
    },
    // Whoever prepares them reports why they cannot be started.
    () => {},
  );
  for (const [at, file] of files.entries()) {
    if (threads && files.length - at >= threads.worthFrom) {
      await readInThreads(files.slice(at), threads.start(around), around, done);
      return;
    }
    done(file, await readOne(file, around));
  }
}

async function readInThreads(
  files: readonly string[],
  threads: readonly ParsingThread[],
  around: Around,
  done: Done,
): Promise<void> {
  let next = 0;
  const nextBatch = async (): Promise<Source[]> => {
    const from = next;
    next += BATCH;
    const opened = files.slice(from, next).map(async (file) => {
      const opened = await openOne(file, around);
      if ('source' in opened) return opened.source;
      done(file, opened.outcome);
      return [];
    });
    return (await Promise.all(opened)).flat();
  };
  const work = async ({ parse }: ParsingThread): Promise<void> => {
    let batch = await nextBatch();
    while (batch.length > 0 || next < files.length) {
      const answer = parse(batch);
      // The next files are read while the thread parses.
      const [parsed, following] = await Promise.all([answer, nextBatch()]);
      for (const [at, source] of batch.entries()) {
        const own = parsed[at];
        if (own) done(source.file, keepOne(source, own, around));
      }
      batch = following;
    }
  };
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map(({ end }) => end()));
  }
}
