import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ArticleId } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import type { LeaveOut } from '../config/settings.ts';
import type { examine } from '../parse/examine.ts';
import { articleId, stemOf } from '../parse/identity.ts';
import { message, type RuleId } from '../parse/messages.ts';
import type { ParseResult } from '../parse/parse.ts';
import { duplicateMessage, findDuplicates } from './duplicates.ts';
import { type Failure, isOfMachine, reasonOf } from './failures.ts';
import { type SeedFiles, scanSeeds } from './files.ts';
import { isToCome, listedDate } from './listed-date.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type { Records } from './records.ts';
import { rehearse } from './rehearse.ts';
import type { FileMessage } from './report.ts';
import { picturesOf, summarise } from './summary.ts';

/** An article as lists need it, and what it was made from. */
export interface Gathered {
  readonly summary: ArticleSummary;
  /** Its picture files: their paths in NFC, and as the file system writes them. */
  readonly pictures: readonly { readonly src: string; readonly path: string }[];
  /** Changes with the file, its sidecar, the pictures in the folder and the code. */
  readonly digest: string;
}

interface Harvest {
  readonly articles: ReadonlyMap<ArticleId, Gathered>;
  readonly messages: readonly FileMessage[];
  /** Files that are no errors and yet are not published. */
  readonly leftOut: number;
}

/** Hex digits of a digest: 128 bits. */
const DIGEST_LENGTH = 32;

/** After how many articles it is told how far the reading is. */
const STEP = 2000;

interface Choices {
  /** Stands for the code that makes the summaries. */
  readonly version: string;
  readonly leaveOut: ReadonlySet<LeaveOut>;
  readonly drafts: boolean;
  /** Articles that an earlier run of the same build could not publish. */
  readonly failures: readonly Failure[];
  /** When the build runs, in milliseconds since 1970. */
  readonly now: number;
  /** Reads one article; a test may give another one. */
  readonly examine: typeof examine;
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
export async function gather(folder: string, choices: Choices, records: Records): Promise<Harvest> {
  const seeds = await scanSeeds(folder).catch((error: NodeJS.ErrnoException) => error);
  if (seeds instanceof Error) {
    const cause = seeds.code ?? seeds.message;
    const missing = { ...problem('missing-folder', { cause }), file: folder };
    return { articles: new Map(), messages: [missing], leftOut: 0 };
  }
  const messages: FileMessage[] = [...seeds.messages];
  if (seeds.articles.length === 0) messages.push({ ...problem('empty-folder'), file: folder });

  const version = createHash('sha256').update(choices.version);
  for (const image of seeds.images.keys()) version.update(`${image}\0`);
  const stamp = version.digest('hex');

  const reasonOfFile = new Map(choices.failures.map(({ file, reason }) => [file, reason]));
  const fileOfId = new Map<ArticleId, string>();
  const found = new Map<ArticleId, Gathered>();
  for (const [index, file] of seeds.articles.entries()) {
    if (index > 0 && index % STEP === 0) choices.onProgress(index, seeds.articles.length);
    const id = articleId(file);
    const other = fileOfId.get(id);
    if (other !== undefined) {
      messages.push({ ...problem('duplicate-id', { id, other }), file });
      continue;
    }
    fileOfId.set(id, file);
    const cause = reasonOfFile.get(file);
    if (cause !== undefined) {
      messages.push({ ...problem('publishing-failed', { cause }), file });
      continue;
    }
    const read = await readWithSidecar(folder, file, seeds);
    if ('unreadable' in read) {
      messages.push(read.unreadable);
      continue;
    }
    const digest = digestOf(stamp, file, read);
    const gathered =
      records.find(digest) ??
      parseOne(file, read, { ...seeds, digest, choices, records, messages });
    if (!gathered) continue;
    found.set(id, gathered);
    messages.push(...about(file, gathered.summary.messages));
  }
  records.keepOnly(new Set([...found.values()].map(({ digest }) => digest)));
  messages.push(
    ...judgeTogether(
      [...found.values()].map(({ summary }) => summary),
      choices.now,
    ),
  );

  const articles = new Map(found);
  const idOfFile = new Map([...fileOfId].map(([id, file]) => [file, id]));
  for (const { file, rule } of messages) {
    const judgement = LEFT_OUT_BY[rule];
    const id = idOfFile.get(file);
    if (judgement && choices.leaveOut.has(judgement) && id) articles.delete(id);
  }
  for (const [id, { summary }] of found) {
    if (!summary.draft || choices.drafts) continue;
    messages.push({ ...problem('draft'), file: summary.file });
    articles.delete(id);
  }
  return { articles, messages, leftOut: found.size - articles.size };
}

function digestOf(stamp: string, file: string, { bytes, sidecar }: Read): string {
  const hash = createHash('sha256').update(stamp).update(file);
  // With their lengths, so that text cannot move from one to the other unnoticed.
  for (const part of [bytes, ...(sidecar ? [sidecar.bytes] : [])]) {
    hash.update(`\0${part.length}\0`).update(part);
  }
  return hash.digest('hex').slice(0, DIGEST_LENGTH);
}

interface Read {
  readonly bytes: Uint8Array;
  readonly sidecar?: { readonly file: string; readonly bytes: Uint8Array };
}

async function readWithSidecar(
  folder: string,
  file: string,
  { sidecars }: SeedFiles,
): Promise<Read | { unreadable: FileMessage }> {
  const read = async (path: string): Promise<Uint8Array | FileMessage> =>
    readOwn(join(folder, path)).catch((error: unknown) => ({
      ...problem('unreadable-file', { cause: whyUnreadable(error) }),
      file: path,
    }));
  const bytes = await read(file);
  if (!(bytes instanceof Uint8Array)) return { unreadable: bytes };
  const beside = sidecars.get(stemOf(file));
  if (beside === undefined) return { bytes };
  const sidecar = await read(beside);
  if (!(sidecar instanceof Uint8Array)) return { unreadable: sidecar };
  return { bytes, sidecar: { file: beside, bytes: sidecar } };
}

interface Around extends Pick<SeedFiles, 'images'> {
  readonly digest: string;
  readonly choices: Pick<Choices, 'examine'>;
  readonly records: Records;
  readonly messages: FileMessage[];
}

function parseOne(file: string, read: Read, around: Around): Gathered | null {
  try {
    return tryParsing(file, read, around);
  } catch (error) {
    if (isOfMachine(error)) throw error;
    around.messages.push({ ...problem('reading-failed', { cause: reasonOf(error) }), file });
    return null;
  }
}

function tryParsing(
  file: string,
  { bytes, sidecar }: Read,
  { images, digest, choices, records, messages }: Around,
): Gathered | null {
  const result: ParseResult = choices.examine(bytes, file, {
    images: new Set(images.keys()),
    ...(sidecar ? { sidecar } : {}),
  });
  const { article, source, pieces, messages: found } = result;
  if (!article) {
    messages.push(...about(file, found));
    return null;
  }
  const summary = summarise(article, { file, sidecar: sidecar?.file }, found);
  rehearse(summary);
  const pictures = picturesOf(article).map((src) => ({ src, path: images.get(src) ?? src }));
  const gathered = { summary, pictures, digest };
  // A page shows what was set aside; the other pieces are in the article.
  const setAside = pieces.filter(({ role }) => role === 'setAside');
  records.keep({ gathered, record: { article, source, pieces: setAside }, raw: bytes });
  return gathered;
}

/** Messages with the file that they are about: the article's, where they name no other. */
const about = (file: string, messages: readonly Message[]): FileMessage[] =>
  messages.map((each) => ({ ...each, file: each.file ?? file }));

/** What only shows beside the other articles, or beside today's date. */
function judgeTogether(summaries: readonly ArticleSummary[], now: number): FileMessage[] {
  const duplicates = findDuplicates(summaries).map((duplicate) => ({
    ...duplicateMessage(duplicate),
    file: duplicate.file,
  }));
  const early = summaries.flatMap(({ file, published }) => {
    if (!published || !isToCome(published, now)) return [];
    const rule = listedDate(published, now) === null ? 'future-date' : 'later-today';
    return [{ ...problem(rule, { date: published.value }), file }];
  });
  return [...duplicates, ...early];
}

const problem = (rule: RuleId, details: Readonly<Record<string, string>> = {}) =>
  message(rule, undefined, details);
