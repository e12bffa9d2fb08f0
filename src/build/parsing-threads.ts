import type { StartThreads } from '../content/read-all.ts';
import type { ParsedOne, Shelf, Source } from '../content/reader.ts';
import { startThreads } from './thread.ts';

/** What a thread parses with. */
export interface ParsingData extends Pick<Shelf, 'images' | 'model'> {
  /** The compiled program that has the parser. */
  readonly program: string;
}

/** Starts threads that parse articles with the compiled parser. */
export const parsingThreads =
  (program: string): StartThreads =>
  ({ images, model }) => {
    const data: ParsingData = { program, images, ...(model ? { model } : {}) };
    const threads = startThreads<readonly Source[], readonly ParsedOne[]>(
      'parsing-worker.ts',
      data,
    );
    return threads.map((thread) => ({
      parse: (batch) => thread.ask(batch),
      end: () => thread.end(),
    }));
  };
