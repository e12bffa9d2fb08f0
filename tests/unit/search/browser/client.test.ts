import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSearch } from '../../../../src/search/browser/client.ts';

/** A worker that answers as told. */
class FakeWorker extends EventTarget {
  static last: FakeWorker;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  constructor() {
    super();
    FakeWorker.last = this;
  }
  answer(at: number, reply: object): void {
    this.postMessage.mock.calls[at]?.[1][0].postMessage(reply);
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => startSearch('w.js', 'https://bao.example/tin/');

test('each call gets its own answer, in any order', async () => {
  const client = start();
  const [first, second] = [client.prepare('cầu'), client.prepare('đường')];
  const { last } = FakeWorker;
  expect(last.postMessage.mock.calls.map(([sent]) => sent)).toEqual([
    { prepare: 'cầu', site: 'https://bao.example/tin/' },
    { prepare: 'đường', site: 'https://bao.example/tin/' },
  ]);
  last.answer(1, { value: 'second' });
  last.answer(0, { value: 'first' });
  expect(await Promise.all([first, second])).toEqual(['first', 'second']);
  client.close();
  expect(last.terminate).toHaveBeenCalled();
});

test('a search that fails rejects with the reason', async () => {
  const found = start().prepare('cầu');
  FakeWorker.last.answer(0, { error: 'Không có tệp.' });
  await expect(found).rejects.toThrow('Không có tệp.');
});

test('a worker that breaks, or says nothing for long, fails every call', async () => {
  const broken = start();
  const first = broken.prepare('cầu');
  FakeWorker.last.dispatchEvent(new Event('error'));
  await expect(first).rejects.toThrow('could not be started');
  await expect(broken.prepare('cầu')).rejects.toThrow('could not be started');
  const silent = start().prepare('cầu');
  vi.advanceTimersByTime(20_000);
  await expect(silent).rejects.toThrow('could not be started');
});

test('a worker that has started may take long for an answer', async () => {
  const found = start().prepare('cầu');
  FakeWorker.last.dispatchEvent(new Event('message'));
  vi.advanceTimersByTime(60_000);
  FakeWorker.last.answer(0, { value: [] });
  expect(await found).toEqual([]);
});
