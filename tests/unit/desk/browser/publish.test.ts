import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BuildState, PileEntry } from '../../../../src/desk/api.ts';
import { openPublishing } from '../../../../src/desk/browser/publish.ts';
import { WORDS } from '../../../../src/desk/browser/words.ts';
import { does, openPage, texts, the } from '../../page.ts';

const { publish: NAMES } = WORDS;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const article = (file: string, needs: PileEntry['needs'] = []): PileEntry =>
  ({ file, headline: file, needs, messages: [] }) as unknown as PileEntry;

/** The page to publish on. The server answers with the states in turn, the last one again and again. */
async function open(states: readonly BuildState[], articles: readonly PileEntry[] = []) {
  const page = openPage('<div id="thong-bao"></div><div id="truc-trac"></div><main></main>');
  const waiting = [...states];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET' } = {}) => {
    asked.push(`${method} ${address}`);
    if (address.endsWith('pile')) return Response.json({ articles });
    if (!/api\/(?:build|uploaded)$/u.test(address)) return new Response('', { status: 404 });
    return Response.json(waiting.length > 1 ? waiting.shift() : waiting[0]);
  });
  const view = await openPublishing();
  the(page, 'main').append(view.content);
  await settle();
  return {
    page,
    view,
    asked,
    said: () => the(page, '#thong-bao').textContent,
    log: () => texts(page, '.log > li'),
  };
}
/** Answers of the server arrive. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1);
const aMoment = (): Promise<unknown> => vi.advanceTimersByTimeAsync(700);

const running = (...lines: string[]): BuildState => ({ state: 'running', lines });
const done = (...lines: string[]): BuildState => ({ state: 'done', lines, site: 'http://trang/' });

test('a running build is asked how far it is until it ends, and its report only grows', async () => {
  const { page, asked, said, log } = await open([
    running('một'),
    running('một', 'hai'),
    done('một', 'hai', 'ba'),
  ]);
  expect(log()).toEqual(['một']);
  expect(the(page, 'details').hidden).toBe(false);
  const [first] = page.querySelectorAll('.log > li');
  expect(the(page, 'button').getAttribute('aria-disabled')).toBe('true');
  await aMoment();
  expect(log()).toEqual(['một', 'hai']);
  expect(page.querySelector('.log > li')).toBe(first);
  await aMoment();
  expect(log()).toEqual(['một', 'hai', 'ba']);
  expect(said()).toBe(NAMES.done);
  expect(the(page, '.outcome a').getAttribute('href')).toBe('http://trang/');
  expect(the(page, 'button').getAttribute('aria-disabled')).toBe('false');
  const count = asked.length;
  await aMoment();
  expect(asked).toHaveLength(count);
});

test('a build that ended before the visit is no news', async () => {
  const { said, page } = await open([done('một')]);
  expect(said()).toBe('');
  expect(texts(page, '.outcome .result')).toEqual([NAMES.done]);
});

test('a line of the report that names an article leads to it, and those with errors are named', async () => {
  const { page } = await open(
    [{ state: 'failed', lines: ['lỗi: thang-5/a.txt:1', 'lỗi: ghe.yaml:2', 'xong'] }],
    [article('a.txt'), article('thang-5/a.txt', ['error']), article('ghe.txt')],
  );
  expect(texts(page, '.log a')).toEqual(['thang-5/a.txt', 'ghe.yaml']);
  const targets = Array.from(page.querySelectorAll('.log a'), (link) => link.getAttribute('href'));
  expect(targets.map((each) => decodeURIComponent(each ?? ''))).toEqual([
    expect.stringContaining('thang-5/a.txt'),
    expect.stringContaining('ghe.txt'),
  ]);
  expect(texts(page, '.broken li')).toEqual(['thang-5/a.txt']);
  expect(texts(page, '.log > li')).toHaveLength(3);
});

test('a press starts one build, and a refusal says why', async () => {
  const { page, asked, said } = await open([{ state: 'idle', lines: [] }, running()]);
  expect(the(page, 'details').hidden).toBe(true);
  for (const _ of [1, 2]) {
    does(the(page, 'button'), 'click');
    await settle();
  }
  expect(asked.filter((each) => each.startsWith('POST'))).toEqual(['POST api/build']);
  expect(said()).toBe(NAMES.running);
  vi.stubGlobal('fetch', async () =>
    Response.json({ error: 'Đĩa đầy.', hint: '' }, { status: 507 }),
  );
  await aMoment();
  expect(texts(page, '#truc-trac strong')).toEqual(['Đĩa đầy.']);
});

test('a page that was left asks nothing more', async () => {
  const { asked, view } = await open([running()]);
  view.leave?.();
  const count = asked.length;
  await aMoment();
  expect(asked).toHaveLength(count);
});

test('the first upload is explained as a whole site, a later one offers the whole site too', async () => {
  const upload = {
    built: 'a',
    folder: '/bao/dist',
    canTakeBack: false,
    upload: ['index.html'],
    remove: [],
  };
  for (const since of [null, '2025-10-24T03:00:00.000Z']) {
    const { page } = await open([{ ...done(), upload: { ...upload, since } }]);
    const archives = [...page.querySelectorAll('a[href$=".zip"]')];
    expect(archives).toHaveLength(since === null ? 1 : 2);
    expect(the(page, 'main').textContent.split(NAMES.wholeArchiveHint)).toHaveLength(2);
  }
});
