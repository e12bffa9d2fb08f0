import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainStory } from '../../../src/cli/explain-story.ts';
import { readStories } from '../../../src/content/read-stories.ts';
import { Records } from '../../../src/content/records.ts';

const FIRE =
  'Ngọn lửa bùng lên lúc hai giờ sáng ở kho gỗ bên kênh Tẻ, lan sang ba dãy nhà tôn, và đội chữa cháy phải kéo vòi qua cầu khỉ suốt bốn tiếng mới dập xong.';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  write(
    'chay.txt',
    `date 2025-03-01\nCháy kho gỗ bên kênh Tẻ\n\n${FIRE}\n\nChưa ai rõ vì sao lửa bén vào đống mùn cưa. Chủ kho đi vắng từ hôm trước, người gác nghe tiếng nổ nhỏ ở tủ điện.\n`,
  );
  write(
    'tro.txt',
    `date 2025-03-02\nDân kênh Tẻ dọn tro\n\n${FIRE}\n\nSáng ra, người ta bới tro tìm xoong nồi, giấy tờ và mấy tấm tôn còn dùng được.\n`,
  );
  write(
    'xoai.txt',
    'date 2025-03-02\nGiá xoài rụng\n\nThương lái gom xoài cát tại vườn với giá thấp nhất từ đầu vụ.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function explain(file: string): Promise<string> {
  const records = Records.open(':memory:');
  const read = await readStories(
    folder,
    { leaveOut: new Set() },
    {
      records,
      now: Date.now(),
      version: '1',
      loadParser: () => import('../../../src/content/reader.ts'),
    },
  );
  return explainStory(file, { ...read, records }).join('\n');
}

test('tells the story of an article, its other articles, how near they are, and why', async () => {
  const text = await explain('chay.txt');
  expect(text).toMatch(/^story: [0-9a-f]{8}, 2 articles, \d+ % certain\. The others:\n/u);
  expect(text).toMatch(/ near 0\.\d\d {2}tro\.txt {2}2\/3\/2025 {2}Dân kênh Tẻ dọn tro\n/u);
  expect(text).toMatch(/\n +(?:\S+ ?\S*(?: · |$)){6}/u);
  expect(text).toContain('kênh Tẻ');
});

test('tells that an article is in no story, and what is nearest', async () => {
  expect(await explain('xoai.txt')).toBe('story: none; no other is near enough');
  writeFileSync(join(folder, 'chay.yaml'), 'dòng sự kiện: không\n');
  const text = await explain('chay.txt');
  expect(text).toMatch(/^story: none; its sidecar takes it out\. The nearest:\n +near .*tro\.txt/u);
  expect(await explain('khac.txt')).toBe('story: none; the article is not published');
});

test('tells what the publisher wishes, and which articles repeat it', async () => {
  writeFileSync(
    join(folder, '_dong-su-kien.yaml'),
    '- gộp: [chay.txt, xoai.txt]\n  tên: Đêm lửa\n  ẩn: có\n',
  );
  writeFileSync(
    join(folder, 'xoai-2.txt'),
    'date 2025-03-03\nGiá xoài rụng\n\nThương lái gom xoài cát tại vườn với giá thấp nhất từ đầu vụ.\n',
  );
  expect(await explain('tro.txt')).toMatch(/3 articles, 100 % certain, named “Đêm lửa”, hidden\./u);
  writeFileSync(join(folder, '_dong-su-kien.yaml'), '- gộp: [chay.txt, xoai.txt, xoai-2.txt]\n');
  expect(await explain('xoai.txt')).toMatch(/repeats {2}xoai-2\.txt/u);
});
