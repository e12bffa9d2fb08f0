import type { Threads } from '../content/read-all.ts';
import type { ParsedOne, Shelf, Source } from '../content/reader.ts';
import { startThreads } from './thread.ts';

/** What a thread parses with. */
export interface ParsingData extends Pick<Shelf, 'images' | 'model'> {
  /** The compiled program that has the parser. */
  readonly program: string;
}

/** A thread takes 2 CPU seconds to load the parser and to become fast. */
const WORTH_FROM = 2000;

/** Threads that parse articles with the parser of a compiled program. */
export const parsingThreads = (program: string): Threads => ({
  worthFrom: WORTH_FROM,
  start({ images, model }) {
    const data: ParsingData = { program, images, ...(model ? { model } : {}) };
    const threads = startThreads<readonly Source[], readonly ParsedOne[]>(
      new URL('parsing-worker.ts', import.meta.url),
      data,
    );
    return threads.map((thread) => ({
      parse: (batch) => thread.ask(batch),
      end: () => thread.end(),
    }));
  },
});
