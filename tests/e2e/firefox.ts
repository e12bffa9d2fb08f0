import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Playwright only drives its own Firefox: Debian's lacks some of the commands. Tests need five commands of WebDriver BiDi, a
// W3C standard, and Node has WebSocket. Puppeteer would add 25 packages of 33 MB, and takes twice as long.

/** A Firefox that tests drive. */
export interface Firefox {
  /** A tab with its own caches and storage. */
  readonly openTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}

export interface Tab {
  /** Resolves when the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  /** The value of an expression in the page, as text, after it resolves. */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** The time limit for the start of Firefox and for each command. */
const PATIENCE_MS = 120_000;

/** Starts the Firefox at this path, without a window and with a new profile. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'ban-tin-firefox-'));
  const browser = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const address = await within(
    new Promise<string>((resolve, reject) => {
      let printed = '';
      browser.once('error', reject);
      browser.once('exit', () => reject(new Error(`${program} ended at once:\n${printed}`)));
      browser.stderr.on('data', (part: Buffer) => {
        printed += part.toString();
        const found = /WebDriver BiDi listening on (ws:\S+)/u.exec(printed)?.[1];
        if (found !== undefined) resolve(`${found}/session`);
      });
    }),
    `${program} does not start`,
  );
  const { send, close } = await connect(address);
  await send('session.new', { capabilities: {} });
  return {
    openTab: () => openTab(send),
    close: async () => {
      close();
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Send = (method: string, params: object) => Promise<Readonly<Record<string, unknown>>>;

async function openTab(send: Send): Promise<Tab> {
  const { userContext } = await send('browser.createUserContext', {});
  const { context } = await send('browsingContext.create', { type: 'tab', userContext });
  return {
    goto: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context },
      });
      const { value } = { value: undefined, ...Object(result) };
      if (typeof value !== 'string') throw new Error(JSON.stringify(exceptionDetails ?? result));
      return value;
    },
    close: async () => {
      await send('browser.removeUserContext', { userContext });
    },
  };
}

async function connect(address: string): Promise<{ send: Send; close: () => void }> {
  const socket = new WebSocket(address);
  await within(
    new Promise<void>((resolve, reject) => {
      socket.addEventListener('open', () => resolve());
      socket.addEventListener('error', () => reject(new Error(`${address} refuses.`)));
    }),
    'Firefox does not answer',
  );
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const send: Send = async (method, params) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
    });
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await within(answered, `Firefox does not end ${method}`);
    if (!result) throw new Error(`Firefox refuses ${method}: ${error}: ${message}`);
    return result;
  };
  return { send, close: () => socket.close() };
}

interface Answer {
  readonly id: number;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly message?: string;
}

async function within<Value>(work: Promise<Value>, failure: string): Promise<Value> {
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error(`${failure} within ${PATIENCE_MS} ms.`)), PATIENCE_MS);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(late));
}
