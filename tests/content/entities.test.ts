import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LeaveOut } from '../../src/config/settings.ts';
import { type Loaded, loadArticles } from '../../src/content/load.ts';
import { RECORDS } from '../../src/content/record-file.ts';
import { Records } from '../../src/content/records.ts';

let folder: string;
let cache: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  cache = mkdtempSync(join(tmpdir(), 'ban-tin-kho-'));
});
afterEach(() => {
  for (const each of [folder, cache]) rmSync(each, { recursive: true, force: true });
});

const load = (from = cache): Promise<Loaded> =>
  loadArticles(
    folder,
    { leaveOut: new Set<LeaveOut>() },
    {
      version: '1',
      cache: from,
      now: Date.parse('2025-10-24T12:00+07:00'),
      drafts: false,
      failures: [],
      onProgress: () => {},
      loadParser: () => import('../../src/content/reader.ts'),
    },
  );

/** Writes an article of one paragraph. Each one has its own day and subject. */
function write(number: number, sentence: string): void {
  const topics = ['chợ nổi', 'vườn cau', 'bến phà', 'lò gạch', 'đồng muối', 'làng gốm'];
  const topic = topics[number] ?? '';
  writeFileSync(
    join(folder, `${number}.txt`),
    `date 2025-03-0${number + 1} Chuyện mới ở ${topic} quê tôi\n\n${sentence} Người ta kể nhiều về ${topic}, nơi mọi thứ của ${topic} còn như xưa.\n\nMùa này ${topic} đông khách.\n`,
  );
}
const summarise = ({ entities }: Loaded): (string | number)[][] =>
  entities.map(({ kind, name, slug, articles }) => [kind, name, slug, articles.length]);

test('a name in three articles is an entity, and a changed folder gives the same as a new build', async () => {
  for (const number of [0, 1, 2]) write(number, 'Chủ tịch xã Trần Văn Bảy thăm xã Lúa Vàng.');
  expect(summarise(await load())).toEqual([
    ['person', 'Trần Văn Bảy', 'tran-van-bay', 3],
    ['place', 'Lúa Vàng', 'lua-vang', 3],
  ]);
  write(3, 'Ông Trần Văn Bảy kể chuyện cũ.');
  write(1, 'Không ai đến thăm.');
  const incremental = await load();
  expect(summarise(incremental)).toEqual([['person', 'Trần Văn Bảy', 'tran-van-bay', 3]]);
  const fresh = mkdtempSync(join(tmpdir(), 'ban-tin-kho-'));
  expect((await load(fresh)).entities).toEqual(incremental.entities);
  rmSync(fresh, { recursive: true });
});

/** The sentences that name an entity, as its page reads them, and how many are kept of all articles. */
function sentencesOf({ articles, entities }: Loaded, name: string) {
  const records = Records.openToRead(join(cache, RECORDS));
  const digests = new Map(articles.map(({ id, digest }) => [id, digest]));
  const entity = entities.find((each) => each.name === name);
  const sentences = entity?.articles.map(({ id, at }) =>
    records.sentence(digests.get(id) ?? '', at)?.join('|'),
  );
  records.close();
  const database = new DatabaseSync(join(cache, RECORDS), { readOnly: true });
  const row = database.prepare('SELECT count(*) AS kept FROM sentences').get();
  database.close();
  return { sentences, kept: row?.kept };
}

test('the sentences that name an entity are kept as long as their articles', async () => {
  for (const number of [0, 1, 2]) write(number, 'Chủ tịch xã Trần Văn Bảy thăm chợ.');
  const before = sentencesOf(await load(), 'Trần Văn Bảy');
  expect(before.sentences).toEqual(Array(3).fill('Chủ tịch xã |Trần Văn Bảy| thăm chợ.'));
  write(1, 'Ông Trần Văn Bảy kể chuyện cũ.');
  const after = sentencesOf(await load(), 'Trần Văn Bảy');
  expect(after.sentences?.[1]).toBe('Ông |Trần Văn Bảy| kể chuyện cũ.');
  expect(after.kept).toBe(before.kept);
});

test('the publisher’s file is read by the next load, and entries without effect are reported', async () => {
  for (const number of [0, 1, 2]) write(number, 'Chủ tịch xã Trần Văn Bảy thăm xã Lúa Vàng.');
  await load();
  writeFileSync(
    join(folder, '_ten.yaml'),
    '- ẩn: Lúa Vàng\n- gộp: [Trần Văn Bảy, Bảy Nghệ]\n  tên: Bảy Nghệ\n',
  );
  const loaded = await load();
  expect(summarise(loaded)).toEqual([['person', 'Bảy Nghệ', 'bay-nghe', 3]]);
  expect(loaded.messages.filter(({ rule }) => rule === 'idle-name')).toMatchObject([
    { file: '_ten.yaml', severity: 'warning', details: { form: 'Bảy Nghệ' } },
  ]);
});
