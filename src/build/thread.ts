import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parentPort, Worker } from 'node:worker_threads';

/** Each thread holds its own copy of the program in memory. */
const MOST_THREADS = 4;

/** A thread that answers one request after the other. */
export class Thread<Request, Answer> {
  readonly #worker: Worker;
  /** Rejects if the thread dies, even while nothing is asked of it. */
  readonly #death: Promise<never>;

  constructor(file: URL, workerData: unknown) {
    this.#worker = new Worker(file, { workerData });
    this.#death = once(this.#worker, 'error').then(([error]) => {
      throw error;
    });
    this.#death.catch(() => {});
  }

  /** Asks for one answer at a time. Rejects with what the thread throws. */
  async ask(request: Request): Promise<Answer> {
    this.#worker.postMessage(request);
    const answered: Promise<Reply<Answer>[]> = once(this.#worker, 'message');
    const [reply] = await Promise.race([answered, this.#death]);
    if (reply?.answer === undefined) throw reply?.error;
    return reply.answer;
  }

  end(): Promise<unknown> {
    return this.#worker.terminate();
  }
}

interface Reply<Answer> {
  readonly answer?: Answer;
  readonly error?: unknown;
}

/** Starts a thread for each processor. */
export const startThreads = <Request, Answer>(
  file: URL,
  workerData: unknown,
): Thread<Request, Answer>[] =>
  Array.from(
    { length: Math.min(MOST_THREADS, Math.max(1, availableParallelism())) },
    () => new Thread<Request, Answer>(file, workerData),
  );

/** In a thread: gives the answers to its requests. */
export function answerRequests<Request, Answer>(
  answer: (request: Request) => Promise<Answer>,
): void {
  parentPort?.on('message', async (request: Request) => {
    let reply: Reply<Answer>;
    try {
      reply = { answer: await answer(request) };
    } catch (error) {
      reply = { error };
    }
    parentPort?.postMessage(reply);
  });
}
