import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SiteCounts } from '../../../../src/search/build/counts.ts';
import { Packing } from '../../../../src/search/build/packing.ts';
import { PartCollector } from '../../../../src/search/build/part-collector.ts';
import type { PartRecord } from '../../../../src/search/build/part-record.ts';

/** A part with articles of a few passages each. */
async function partOf(articles: readonly (readonly string[])[]) {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const collected = await PartCollector.open(folder);
  for (const [number, texts] of articles.entries()) {
    const passages = texts.map((text) => collected.vocabulary.read(text));
    await collected.add(
      { digest: String(number), url: `${number}.html` },
      passages,
      null,
      new Packing(),
    );
  }
  const record: PartRecord = {
    ...(await collected.save()),
    siteArticles: articles.length,
    beginnings: '',
    engine: '',
    pairFiles: 0,
    commonness: [],
    chunks: [],
  };
  return { name: '', folder, record };
}

/** The counts, without words that no article has. */
const toldBy = (counts: SiteCounts) => ({
  words: [...counts.words()]
    .filter(({ articles }) => articles > 0)
    .map(({ spelling, articles }) => [spelling.letters, spelling.marks, articles])
    .sort(),
  frequencies: [...counts.frequencies].filter(([, { places }]) => places > 0).sort(),
});

test('dead articles of a part are not counted', async () => {
  const [first, dead, last] = [
    ['Chợ nổi dời bến', '', 'Chợ họp sớm, cho đến khi nắng lên.'],
    ['Chợ Chợ chó', 'cho chợ', 'Xóm chài vắng chợ, vắng người.'],
    ['Xóm chài lên đèn', 'Đèn đỏ cả chợ.'],
  ];
  const whole = new SiteCounts();
  const numbers = Int32Array.from([0, -1, 1]);
  whole.addStaying({ part: await partOf([first, dead, last]), numbers });
  const living = new SiteCounts();
  living.add((await partOf([first, last])).record);
  expect(toldBy(whole)).toEqual(toldBy(living));
});
