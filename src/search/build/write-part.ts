import { join } from 'node:path';
import { FILES, OPENING_STEP, STEP } from '../files.ts';
import { type ArticleWords, roomOf } from './article-words.ts';
import type { Packing } from './packing.ts';
import { Pairs } from './pairs.ts';
import {
  type CollectedPart,
  type PartRecord,
  readRecord,
  readWords,
  writeRecord,
} from './part-record.ts';
import { type Commonness, isPaired, Selection } from './selection.ts';
import { Vocabulary } from './vocabulary.ts';
import { chunkSizeFor, openVolumes, type WrittenLists } from './volumes.ts';

/**
 * Writes the lists of a part whose articles were collected in a folder. `articles` are those of the site. Returns its record
 * without the words.
 */
export async function completePart(
  folder: string,
  { commonness, articles }: { commonness: Commonness; articles: number },
  packing: Packing,
): Promise<PartRecord> {
  const collected: CollectedPart | null = await readRecord(folder);
  if (!collected) throw new Error(`The articles collected in ${folder} are gone.`);
  const vocabulary = new Vocabulary();
  for (const [letters, marks] of collected.vocabulary) vocabulary.numberOf({ letters, marks });
  const pairs = new Pairs();
  const own = await openVolumes(chunkSizeFor(articles));
  const { engine, chunks } = await writeLists(folder, vocabulary, commonness, own, pairs);
  let pairFiles = 0;
  for (const file of pairs.files(vocabulary.spellings)) {
    await packing.add(join(folder, FILES.pairs('.', pairFiles)), file);
    pairFiles += 1;
  }
  await packing.end();
  const record: PartRecord = {
    ...collected,
    siteArticles: articles,
    beginnings: [...new Set(collected.vocabulary.map(([letters]) => letters.charAt(0)))]
      .sort()
      .join(''),
    engine: engine.toString('base64'),
    pairFiles,
    commonness: [...commonness],
    chunks,
  };
  await writeRecord(folder, record);
  // Counts would only take memory while other parts are written.
  return { ...record, vocabulary: [], having: [], frequencies: [] };
}

/** Writes the lists of words, and collects pairs. When it resolves, Pagefind's process has ended. */
async function writeLists(
  folder: string,
  vocabulary: Vocabulary,
  commonness: Commonness,
  own: Volumes,
  pairs: Pairs,
): Promise<WrittenLists> {
  try {
    await fillLists(await readWords(folder), vocabulary, commonness, own, pairs);
    return await own.write(folder);
  } finally {
    await own.close();
  }
}

type Volumes = Awaited<ReturnType<typeof openVolumes>>;

/** Sends every word to its own list or to those of its pairs. */
async function fillLists(
  words: ArticleWords,
  vocabulary: Vocabulary,
  commonness: Commonness,
  own: Volumes,
  pairs: Pairs,
): Promise<void> {
  const keys = vocabulary.keys.map((key) => Buffer.from(`${key} `));
  const selection = new Selection(commonness, vocabulary.letters, vocabulary.lettersOf);
  let slot = 0;
  const fillTo = (end: number): void => {
    for (; slot < end; slot += 1) own.add(null);
  };
  for (const passages of words) {
    const start = slot;
    const room = roomOf(passages);
    const ends = [room.headline, room.headline + room.standfirst];
    const flags = selection.next(passages);
    for (const [part, passage] of passages.entries()) {
      const isOwn = flags[part] ?? new Uint8Array();
      for (let index = 0; index < passage.length; index += 1) {
        const word = passage[index] ?? 0;
        if (isPaired(isOwn, index)) pairs.add(word, passage[index + 1] ?? 0, slot);
        own.add(isOwn[index] === 1 ? (keys[word] ?? null) : null);
        slot += 1;
      }
      const end = ends[part];
      fillTo(end === undefined ? slot + Math.sign(passage.length) : start + end * OPENING_STEP);
    }
    fillTo(start + room.all * STEP);
    await own.endArticle();
  }
}
