import type { ArticleId, Published } from '../article/article.ts';
import type { Details, Phrase } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import type { LeaveOut } from '../config/settings.ts';
import { phrase } from '../messages/phrases.ts';
import { stemOf } from '../parse/identity.ts';
import { message, type RuleId } from '../parse/messages.ts';
import { type Duplicate, duplicateMessage } from './duplicates.ts';
import { findDuplicatesAgain } from './duplicates-again.ts';
import type { Failure } from './failures.ts';
import { type SeedFiles, scanSeeds } from './files.ts';
import { isOver, isToCome, listedDate } from './listed-date.ts';
import { PictureFolder } from './nearby-pictures.ts';
import { readOwnReading } from './own-reading.ts';
import { readAll } from './read-all.ts';
import { whyUnlisted } from './read-file.ts';
import type { Gathered, Reading } from './read-one.ts';
import type { Records } from './records.ts';
import type { FileMessage } from './report.ts';
import type { Stamps } from './stamps.ts';

/** What the files of a folder give, each for itself. */
export interface Harvest {
  readonly articles: ReadonlyMap<ArticleId, Gathered>;
  /** Every file that may be an article, published or not. */
  readonly files: readonly string[];
  readonly messages: readonly FileMessage[];
  /** Articles that repeat another one, published or not. */
  readonly duplicates: readonly Duplicate[];
  /** Files that are no errors and yet are not published. */
  readonly leftOut: number;
  /** Of all articles that could be read, whether or not they are published. */
  readonly digests: ReadonlySet<string>;
}

const NOTHING: Harvest = {
  articles: new Map(),
  files: [],
  messages: [],
  duplicates: [],
  leftOut: 0,
  digests: new Set(),
};

interface Choices extends Reading {
  readonly leaveOut: ReadonlySet<LeaveOut>;
  readonly drafts: boolean;
  /** Articles that an earlier run of the same build could not publish. */
  readonly failures: readonly Failure[];
  /** When the build runs, in milliseconds since 1970. */
  readonly now: number;
  /** Called after each article with the number of those that have been read. */
  readonly onProgress: (read: number, all: number) => void;
}

/** Which judgement leaves an article out, by the rule of its message. */
const LEFT_OUT_BY: Readonly<Record<string, LeaveOut>> = {
  teaser: 'teasers',
  'keyword-spam': 'spam',
  duplicate: 'duplicates',
  'near-duplicate': 'duplicates',
};

/**
 * The articles of a folder. What `records` has under the same digest is not parsed again; they keep what is parsed. Never
 * rejects for a bad file, whatever reading it throws.
 */
export async function gather(
  folder: string,
  choices: Choices,
  { records, stamps }: { readonly records: Records; readonly stamps: Stamps },
): Promise<Harvest> {
  const seeds = await scanSeeds(folder).catch((error: NodeJS.ErrnoException) => error);
  if (seeds instanceof Error) {
    const cause = whyUnlisted(seeds);
    const missing = { ...problem('missing-folder', { cause }), file: folder };
    return { ...NOTHING, messages: [missing] };
  }
  const own = await readOwnReading(folder);
  const messages: FileMessage[] = [...seeds.messages, ...own.messages];
  if (seeds.articles.length === 0) messages.push({ ...problem('empty-folder'), file: folder });

  const around = {
    folder,
    sidecars: seeds.sidecars,
    images: seeds.images,
    records,
    kept: records.gathered(),
    stamps,
    ...choices,
    version: choices.version + own.version,
    ...(own.model ? { model: own.model } : {}),
    pictures: new PictureFolder(seeds.images.keys()),
  };
  const { found, messages: said } = await readAll(seeds.articles, around);
  messages.push(...said);
  records.write();
  const summaries = [...found.values()].map(({ summary }) => summary);
  const duplicates = findDuplicatesAgain([...found.values()], records);
  messages.push(
    ...findLonePictures(around.pictures, seeds, found.values()),
    ...duplicates.map((each) => ({ ...duplicateMessage(each), file: each.file })),
    ...compareWithToday(summaries, choices.now),
    ...(choices.drafts ? [] : reportDrafts(summaries)),
    ...reportUndated(summaries),
  );
  const articles = publishable(found, messages, choices);
  const digests = new Set([...found.values()].map(({ digest }) => digest));
  const { articles: files } = seeds;
  const leftOut = found.size - articles.size + countUnfinished(messages);
  return { articles, files, messages, duplicates, leftOut, digests };
}

/** Of the articles found those that the settings publish, by what the messages say of them. */
function publishable(
  found: ReadonlyMap<ArticleId, Gathered>,
  messages: readonly FileMessage[],
  { leaveOut, drafts }: Pick<Choices, 'leaveOut' | 'drafts'>,
): Map<ArticleId, Gathered> {
  const isLeftOut = ({ rule }: FileMessage): boolean => {
    const judgement = LEFT_OUT_BY[rule];
    return judgement !== undefined && leaveOut.has(judgement);
  };
  const leftOut = new Set(messages.filter(isLeftOut).map(({ file }) => file));
  return new Map(
    [...found].filter(
      ([, { summary }]) => !leftOut.has(summary.file) && (drafts || !summary.draft),
    ),
  );
}

/** Drafts without text that have no errors besides. */
function countUnfinished(messages: readonly FileMessage[]): number {
  const bad = new Set(
    messages.filter(({ severity }) => severity === 'error').map(({ file }) => stemOf(file)),
  );
  return messages.filter(({ rule, file }) => rule === 'unfinished-draft' && !bad.has(stemOf(file)))
    .length;
}

/** Pictures that no article shows. One that bears an article's name may be of an article that cannot be read. */
function findLonePictures(
  pictures: PictureFolder,
  { articles, images }: SeedFiles,
  found: Iterable<Gathered>,
): FileMessage[] {
  const used = new Set([
    ...articles.flatMap((file) => pictures.beside(stemOf(file))),
    ...[...found].flatMap((each) => each.pictures.map(({ src }) => src)),
  ]);
  return [...images]
    .filter(([src]) => !used.has(src))
    .map(([, file]) => ({ ...problem('lone-picture'), file }));
}

const reportDrafts = (summaries: readonly ArticleSummary[]): FileMessage[] =>
  summaries.flatMap(({ draft, file }) => (draft ? [{ ...problem('draft'), file }] : []));

/** Drafts may get their date later. */
const reportUndated = (summaries: readonly ArticleSummary[]): FileMessage[] =>
  summaries.flatMap(({ draft, published, file }) =>
    published || draft ? [] : [{ ...problem('undated'), file }],
  );

/** What only shows beside today's date. */
function compareWithToday(summaries: readonly ArticleSummary[], now: number): FileMessage[] {
  return summaries.flatMap(({ file, published, pin }) => {
    const found: FileMessage[] = [];
    if (published && isToCome(published, now)) {
      const rule = listedDate(published, now) === null ? 'future-date' : 'later-today';
      found.push({ ...problem(rule, { date: dateOf(published) }), file });
    }
    if (pin && pin !== true && isOver(pin.until, now)) {
      found.push({ ...problem('pin-over', { date: dateOf(pin.until) }), file });
    }
    return found;
  });
}

/** A date as the article states it, in the way of each language: 2025-10-24, 24/10/2025. */
function dateOf({ value }: Published): Phrase {
  const [date = '', time] = value.split('T');
  const day = date.split('-').map(Number).reverse().join('/');
  return phrase('date', { value, written: time ? `${time.slice(0, 5)} ngày ${day}` : day });
}

const problem = (rule: RuleId, details: Details = {}) => message(rule, undefined, details);
