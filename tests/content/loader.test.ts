import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleSummary } from '../../src/article/summary.ts';
import type { LeaveOut, Settings } from '../../src/config/settings.ts';
import { articleLoader } from '../../src/content/loader.ts';
import { summarySchema } from '../../src/content/summary.ts';

const schema = summarySchema(() => z.string());

interface Entry {
  readonly id: string;
  readonly data: ArticleSummary;
  readonly digest?: string | number;
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array): void =>
  writeFileSync(join(folder, name), text);

/** A stand-in for Astro's side of a load: its store lives on between loads, its log is kept. */
function makeSite() {
  const entries = new Map<string, Entry>();
  const written: string[] = [];
  const log: string[] = [];
  const store = {
    get: (id: string) => entries.get(id),
    set: (entry: Entry) => {
      entries.set(entry.id, entry);
      written.push(entry.data.file);
      return true;
    },
    delete: (id: string) => entries.delete(id),
    keys: () => [...entries.keys()],
  };
  const print = (text: string): number => log.push(text);
  const load = async (
    settings: Partial<Settings> = {},
    version = '1',
    watcher?: EventEmitter,
  ): Promise<void> => {
    written.length = 0;
    log.length = 0;
    const whole = {
      seedsDir: folder,
      outDir: 'dist',
      siteUrl: null,
      onError: 'stop',
      leaveOut: new Set<LeaveOut>(),
      ...settings,
    } as const;
    const context: Pick<LoaderContext, 'parseData'> = {
      parseData: async <Data>({ data }: { data: Data }) => schema.parse(data) as Data,
    };
    const logger = { info: print, warn: print, error: print };
    await articleLoader(whole, version).load({
      ...context,
      store,
      logger,
      watcher,
    } as unknown as LoaderContext);
  };
  const files = (): string[] => [...entries.values()].map(({ data }) => data.file).sort();
  return { load, files, written, text: () => log.join('\n') };
}

test('every raw article becomes an entry; notes and hidden files do not', async () => {
  mkdirSync(join(folder, 'x.txt'));
  write('a.txt', 'Bài một.');
  write('x.txt/b.TXT', 'Bài hai.');
  for (const name of ['README.md', 'SOURCES.md', '_nhap.txt', '.an.txt', 'anh.jpg'])
    write(name, 'x');
  const site = makeSite();
  await site.load();
  expect(site.files()).toEqual(['a.txt', 'x.txt/b.TXT']);
});

test('what did not change is not parsed again, what vanished is deleted', async () => {
  write('a.txt', 'Bài một.');
  write('b.txt', 'Bài hai.');
  const site = makeSite();
  await site.load();
  expect(site.written).toEqual(['a.txt', 'b.txt']);
  write('b.txt', 'Bài hai, đã sửa.');
  await site.load();
  expect(site.written).toEqual(['b.txt']);
  rmSync(join(folder, 'a.txt'));
  await site.load();
  expect(site.written).toEqual([]);
  expect(site.files()).toEqual(['b.txt']);
});

test('another parser parses everything again', async () => {
  write('a.txt', 'Bài một.');
  const site = makeSite();
  await site.load();
  await site.load({}, '2');
  expect(site.written).toEqual(['a.txt']);
});

test('messages of unchanged files are told again', async () => {
  write('a.txt', 'date 2025-02-30 Bài một.');
  const site = makeSite();
  await site.load();
  await site.load();
  expect(site.written).toEqual([]);
  expect(site.text()).toMatch(/warning: a\.txt:1:1 “2025-02-30”/u);
});

function writeBadFiles(): void {
  write('tot.txt', 'Bài tốt.');
  write('rong.txt', '');
  write('anh.txt', 'No image available');
  write('nhi-phan.txt', Uint8Array.from([0x50, 0x4b, 0x03, 0x04]));
  write('ma-la.txt', Uint8Array.from([0x54, 0xe9, 0x20]));
  write('trung.txt', 'Bài trùng.');
  write('trung.TXT', 'Bài trùng khác.');
  symlinkSync(join(folder, 'khong-co'), join(folder, 'lien-ket.txt'));
}
const BAD = ['anh', 'lien-ket', 'ma-la', 'nhi-phan', 'rong', 'trung'];

test('all bad files are reported together, with file, reason and hint, and stop the build once', async () => {
  writeBadFiles();
  const site = makeSite();
  await expect(site.load()).rejects.toThrow('6 problems');
  for (const name of BAD) {
    expect(site.text()).toMatch(
      new RegExp(`error: ${name}\\.txt:\\d+:\\d+ .+\\. .+\\. \\[[a-z-]+\\]`, 'u'),
    );
  }
  expect(site.files()).toEqual([]);
});

test('in quarantine the rest is published and the report says what was left out', async () => {
  writeBadFiles();
  const site = makeSite();
  await site.load({ onError: 'quarantine' });
  expect(site.files()).toEqual(['tot.txt', 'trung.TXT']);
  for (const name of BAD) expect(site.text()).toContain(`error: ${name}.txt:`);
  expect(site.text()).toContain('6 left out, 2 published');
});

test.each(['stop', 'quarantine'] as const)(
  'nothing to publish stops the build (%s)',
  async (onError) => {
    await expect(makeSite().load({ onError })).rejects.toThrow('Nothing was written');
    await expect(
      makeSite().load({ onError, seedsDir: join(folder, 'khong-co') }),
    ).rejects.toThrow();
  },
);

test('in development a bad file is told and left out, and changes show at once', async () => {
  write('a.txt', 'Bài một.');
  write('rong.txt', '');
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const site = makeSite();
  await site.load({}, '1', watcher);
  expect(watcher.add).toHaveBeenCalledWith(folder);
  expect(site.files()).toEqual(['a.txt']);
  expect(site.text()).toContain('error: rong.txt');
  write('b.txt', 'Bài hai.');
  watcher.emit('add', join(folder, 'b.txt'));
  await vi.waitFor(() => expect(site.files()).toEqual(['a.txt', 'b.txt']));
  rmSync(join(folder, 'a.txt'));
  watcher.emit('unlink', join(folder, 'a.txt'));
  await vi.waitFor(() => expect(site.files()).toEqual(['b.txt']));
});
