import { join } from 'node:path';
import { SITE } from '../config/site.ts';
import { gather } from './gather.ts';
import type { Surroundings } from './load.ts';
import { findIdleSections } from './named-sections.ts';
import { readOwnPages } from './own-pages.ts';
import { preparePictures } from './prepare-pictures.ts';
import type { Gathered, Reading } from './read-one.ts';
import type { FileMessage } from './report.ts';
import { withRecords } from './with-records.ts';

export interface Survey {
  /** Every file that is to be an article, whether or not it can be read. */
  readonly files: readonly string[];
  /** Drafts and articles that repeat others, too. */
  readonly articles: readonly Gathered[];
  readonly messages: readonly FileMessage[];
}

interface Around extends Reading, Pick<Surroundings, 'cache' | 'now' | 'stamps'> {
  /** Called after each article with the number of those that have been read. */
  readonly onProgress?: (read: number, all: number) => void;
}

/**
 * All articles of a folder and what there is to say of each. It shares the cache of builds: what one has read the other need not read,
 * and nothing that the cache keeps is removed, so a build may run at the same time. What ties articles together is not looked for.
 */
export const surveyArticles = (
  folder: string,
  { cache, now, stamps: known = new Map(), onProgress = () => {}, ...reading }: Around,
): Promise<Survey> =>
  withRecords(cache, async (records) => {
    const stamps = records.stamps(known);
    const choices = {
      leaveOut: new Set<never>(),
      drafts: true,
      failures: [],
      onProgress,
    };
    const harvest = await gather(folder, { ...choices, now, ...reading }, { records, stamps });
    const articles = [...harvest.articles.values()];
    const { broken } = await preparePictures(folder, articles, {
      drawings: join(cache, 'pictures'),
      stamps,
      keepsOthers: true,
    });
    const own = await readOwnPages(folder);
    records.keepStamps(stamps);
    const idle = findIdleSections(
      articles.map(({ summary }) => summary),
      SITE.sections,
      SITE.front.blocks,
    );
    const messages = [...harvest.messages, ...broken, ...own.messages, ...idle];
    return { files: harvest.files, articles, messages };
  });
