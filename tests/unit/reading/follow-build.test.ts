import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packIds } from '../../../src/config/article-ids.ts';
import { followBuild } from '../../../src/reading/offline/follow-build.ts';
import { type Device, page, ROOT, withDevice } from './device.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const [GONE, STAYS] = ['0000000a', '0000000b'];
const OF_GONE = `bai/cau-${GONE}.html`;
const OF_OTHER = `bai/cho-${STAYS}.html`;
const PAGES = { [OF_GONE]: page(GONE), [OF_OTHER]: page(STAYS) };

const idsOf = (...ids: string[]): string => packIds(new Set(ids));
const digestOf = (ids: string): string =>
  createHash('sha256').update(ids).digest('hex').slice(0, 16);

/** Follows a build that has only these articles. */
function follow(...ids: string[]) {
  const changed = vi.fn(async () => {});
  const packed = idsOf(...ids);
  const follower = followBuild(ROOT, digestOf(packed), changed);
  const publish = (device: Device): void => void device.host.set('ma-bai.txt', packed);
  return { ...follower, changed, publish };
}

test('a new build deletes the articles that it lacks, and open pages are told', async () => {
  const device = withDevice({ pages: PAGES });
  const { compare, changed, publish } = follow(STAYS);
  publish(device);
  await compare();
  expect(device.paths('pages')).toEqual([OF_OTHER]);
  expect(changed).toHaveBeenCalledOnce();
  const { length } = device.asked;
  await compare();
  expect(device.asked).toHaveLength(length);
});

test('a build with all that is kept changes nothing', async () => {
  const device = withDevice({ pages: PAGES });
  const { compare, changed, publish } = follow(GONE, STAYS);
  publish(device);
  await compare();
  expect(device.paths('pages')).toHaveLength(2);
  expect(changed).not.toHaveBeenCalled();
});

test('half of an upload deletes nothing, and is asked again after a while, each time later', async () => {
  const device = withDevice({ pages: PAGES }, { 'ma-bai.txt': '<!doctype html>' });
  const { compare, publish } = follow(STAYS);
  await compare();
  expect(device.paths('pages')).toHaveLength(2);
  publish(device);
  await compare();
  expect(device.paths('pages')).toHaveLength(2);
  vi.advanceTimersByTime(3000);
  device.host.set('ma-bai.txt', 'half');
  await compare();
  publish(device);
  vi.advanceTimersByTime(3000);
  await compare();
  expect(device.paths('pages')).toHaveLength(2);
  vi.advanceTimersByTime(3000);
  await compare();
  expect(device.paths('pages')).toEqual([OF_OTHER]);
});

test('a new list of files says what is gone without the list of ids', async () => {
  const device = withDevice({ pages: PAGES });
  const { compareWith } = follow(GONE, STAYS);
  await compareWith(Response.json({ articles: 'x', files: [[OF_OTHER, 1]] }));
  expect(device.paths('pages')).toEqual([OF_OTHER]);
  expect(device.asked).toEqual([]);
  await compareWith(new Response('<!doctype html>'));
  await compareWith(Response.json({ articles: 'y', files: [] }, { status: 503 }));
  expect(device.paths('pages')).toEqual([OF_OTHER]);
});

test('a saved article that comes back is loaded again', async () => {
  const device = withDevice({ saved: { [OF_GONE]: 410 } }, { [OF_GONE]: page(GONE, 'lại có') });
  const { compare, changed, publish } = follow(GONE);
  publish(device);
  await compare();
  expect(device.textOf('saved', OF_GONE)).toBe(page(GONE, 'lại có'));
  expect(changed).toHaveBeenCalledOnce();
});

test('what the site says is missing goes at once, and its traces after it', async () => {
  const device = withDevice(
    { pages: { ...PAGES, 'index.html': `<a href="${OF_GONE}">` } },
    { 'index.html': 'mới', 'tep.json': JSON.stringify({ articles: 'x', files: [[OF_OTHER, 1]] }) },
  );
  const { remove, changed } = follow(GONE, STAYS);
  const { removed, done } = remove(`${ROOT}${OF_GONE}?tim=cầu`);
  await removed;
  expect(device.paths('pages')).not.toContain(OF_GONE);
  await done;
  expect(device.textOf('pages', 'index.html')).toBe('mới');
  expect(changed).toHaveBeenCalled();
});

test('a small search index is loaded again if the old one went', async () => {
  const files = [
    [OF_OTHER, 1],
    ['pagefind/moi.pf_index', 9],
    ['tim.html', 1],
  ];
  const device = withDevice(
    { pages: PAGES, data: { 'pagefind/cu.pf_index': 'cũ' } },
    { 'pagefind/moi.pf_index': 'mới' },
  );
  const { compareWith } = follow(GONE, STAYS);
  await compareWith(Response.json({ articles: 'x', files }));
  expect(device.paths('data')).toEqual(['pagefind/moi.pf_index']);
});
