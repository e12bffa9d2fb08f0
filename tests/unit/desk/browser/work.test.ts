import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recall } from '../../../../src/desk/browser/keep.ts';
import type { PendingPicture } from '../../../../src/desk/browser/pending.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { openPage } from '../../page.ts';
import { ARTICLE } from './made-up.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Sent = Readonly<Record<string, unknown>>;

/** Work on an article, and a server that keeps what it is sent. */
function open({ file = 'cho.txt' as string | null, ...more }: Partial<typeof ARTICLE> = {}) {
  openPage('');
  const sent: [string, Sent][] = [];
  const answers: Record<string, (body: Sent) => object> = {
    'api/try': ({ file: read, stated }) => ({ ...ARTICLE, file: read, stated }),
    'api/read': ({ stated }) => ({ ...ARTICLE, file: null, stated }),
    'api/save': ({ file: saved, stated }) => ({
      ...ARTICLE,
      file: saved,
      version: '2',
      stated,
      canUndo: true,
    }),
    'api/new': ({ stated }) => ({ ...ARTICLE, file: 'moi.txt', version: '1', stated }),
    'api/undo': () => ({ ...ARTICLE, version: '3' }),
    'api/picture': ({ name }) => ({ src: `cho-${name}` }),
    'api/take-down': () => ({ named: 'dòng 3' }),
  };
  vi.stubGlobal('fetch', async (address: string, { body = '{}', signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    const path = address.replace(/^.*?(?=api\/)/u, '').replace(/\?.*$/u, '');
    sent.push([path, JSON.parse(String(body))]);
    const answer = answers[path];
    return answer
      ? Response.json(answer(JSON.parse(String(body))))
      : new Response('', { status: 404 });
  });
  const work = new Work({ ...ARTICLE, ...more, file }, file === null ? { text: 'Chợ nổi' } : null);
  const happened: string[] = [];
  work.listen((what) => happened.push(what));
  return { work, sent, answers, happened, settle: () => vi.advanceTimersByTimeAsync(300) };
}

test('an article is read again a moment after the last change, once', async () => {
  const { work, sent, happened, settle } = open();
  work.change({ headline: 'Chợ' });
  work.change({ headline: 'Chợ tan' });
  // The same again is no change.
  work.change({ headline: 'Chợ tan' });
  await settle();
  expect(sent).toEqual([['api/try', { file: 'cho.txt', stated: { headline: 'Chợ tan' } }]]);
  expect(happened).toEqual(['changed', 'changed', 'reading', 'read']);
});

test('changes are undone one by one, those of one group together, then the last save', async () => {
  const { work, settle } = open({ canUndo: true });
  work.change({ section: 'Đời sống' });
  for (const headline of ['C', 'Ch', 'Chợ'])
    work.change({ section: 'Đời sống', headline }, 'headline');
  work.endGroup();
  work.change({ section: 'Đời sống', headline: 'Chợ tan' }, 'headline');
  expect(await work.undo()).toBe('change');
  expect(work.stated).toEqual({ section: 'Đời sống', headline: 'Chợ' });
  await work.undo();
  expect(work.stated).toEqual({ section: 'Đời sống' });
  await work.undo();
  expect([work.stated, work.isUnsaved]).toEqual([{}, false]);
  expect(await work.undo()).toBe('save');
  await settle();
});

test('what is not saved is kept for a reload, and forgotten once it is', async () => {
  const { work, sent, settle } = open();
  work.change({ headline: 'Chợ tan' });
  expect(recall('cho.txt')).toMatchObject({ version: '1', stated: { headline: 'Chợ tan' } });
  await work.save();
  expect(sent.at(-1)).toEqual([
    'api/save',
    { file: 'cho.txt', version: '1', stated: { headline: 'Chợ tan' } },
  ]);
  expect([recall('cho.txt'), work.isUnsaved, work.canUndo]).toEqual([null, false, true]);
  const { length } = sent;
  await work.save();
  await settle();
  expect(sent).toHaveLength(length);
});

test('what is typed during a save stays unsaved', async () => {
  const { work, answers, settle } = open();
  answers['api/save'] = ({ stated }) => {
    work.change({ headline: 'Chợ tan' });
    return { ...ARTICLE, version: '2', stated };
  };
  work.change({ headline: 'Chợ' });
  await work.save();
  expect([work.stated, work.isUnsaved]).toEqual([{ headline: 'Chợ tan' }, true]);
  await settle();
});

test('all that is not saved can be taken back, and that can be undone', async () => {
  const { work, settle } = open();
  work.change({ headline: 'Chợ' });
  work.retype('Chợ khác\n');
  work.discard();
  expect([work.stated, work.text, work.isUnsaved]).toEqual([{}, 'Chợ nổi\n', false]);
  await work.undo();
  expect([work.stated, work.text]).toEqual([{ headline: 'Chợ' }, 'Chợ khác\n']);
  await settle();
});

test('the text of a saved article is sent only if it differs from what is saved', async () => {
  const { work, sent, settle } = open();
  work.retype('Chợ khác\n');
  await settle();
  expect(sent.at(-1)?.[1]).toMatchObject({ text: 'Chợ khác\n' });
  work.retype('Chợ nổi\n');
  await settle();
  expect(sent.at(-1)?.[1]).not.toHaveProperty('text');
  expect(work.isUnsaved).toBe(false);
});

test('an article without a file gets one, and its pictures follow it', async () => {
  const { work, sent } = open({ file: null });
  const picture: PendingPicture = { name: 'ghe.jpg', bytes: 'AA==', address: 'blob:1' };
  expect(work.isUnsaved).toBe(true);
  work.addPicture(picture);
  await work.save();
  const writes = sent.filter(([path]) => path !== 'api/try');
  expect(writes.map(([path]) => path)).toEqual(['api/new', 'api/picture', 'api/save']);
  expect(sent[0]?.[1]).toMatchObject({ text: 'Chợ nổi', stated: {} });
  expect(writes[2]?.[1]).toMatchObject({
    file: 'moi.txt',
    stated: { images: [{ src: 'cho-ghe.jpg' }] },
  });
  expect([work.file, work.pasted, work.pending.size, recall('')]).toEqual([
    'moi.txt',
    null,
    0,
    null,
  ]);
});

test('another program’s version is opened with what was changed here, or without it', async () => {
  const { work, answers, settle } = open();
  answers['api/article'] = () => ({ ...ARTICLE, version: '9', stated: { section: 'Kinh tế' } });
  work.change({ headline: 'Chợ tan' });
  await work.reload(true);
  expect(work.stated).toEqual({ section: 'Kinh tế', headline: 'Chợ tan' });
  await work.undo();
  await work.reload(false);
  expect([work.stated, work.isUnsaved]).toEqual([{ section: 'Kinh tế' }, false]);
  await settle();
});

test('trouble while it is read is told, and the work goes on', async () => {
  const { work, answers, happened, settle } = open();
  const told = vi.fn();
  work.onTrouble = told;
  delete answers['api/try'];
  work.change({ headline: 'Chợ' });
  await settle();
  expect(told).toHaveBeenCalledOnce();
  expect(happened.at(-1)).toBe('read');
});

test('an article that is taken down leaves nothing unsaved, and says what still names it', async () => {
  const { work } = open();
  work.change({ headline: 'Chợ' });
  expect(await work.takeDown('cho.txt')).toBe('dòng 3');
  expect(recall('cho.txt')).toBeNull();
});
