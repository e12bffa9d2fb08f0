import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleId } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import type { LeaveOut } from '../config/settings.ts';
import { examine } from '../parse/examine.ts';
import { articleId, stemOf } from '../parse/identity.ts';
import { message, type RuleId } from '../parse/messages.ts';
import { duplicateMessage, findDuplicates } from './duplicates.ts';
import { type SeedFiles, scanSeeds } from './files.ts';
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

/** After how many articles it is told how far the reading is. */
const STEP = 2000;

interface Choices {
  /** Stands for the code that makes the summaries. */
  readonly version: string;
  readonly leaveOut: ReadonlySet<LeaveOut>;
  readonly drafts: boolean;
  readonly onProgress: (read: number, all: number) => void;
}

/** Which judgement leaves an article out, by the rule of its message. */
const LEFT_OUT_BY: Readonly<Record<string, LeaveOut>> = {
  teaser: 'teasers',
  'keyword-spam': 'spam',
  duplicate: 'duplicates',
  'near-duplicate': 'duplicates',
};

/** The articles of a folder. What `known` has with the same digest is not parsed again. Never rejects for a bad file. */
export async function gather(
  folder: string,
  choices: Choices,
  known: (id: ArticleId) => Gathered | undefined,
): Promise<Harvest> {
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
    const read = await readWithSidecar(folder, file, seeds);
    if ('unreadable' in read) {
      messages.push(read.unreadable);
      continue;
    }
    const digest = createHash('sha256')
      .update(stamp)
      .update(file)
      .update(read.bytes)
      .update(read.sidecar?.bytes ?? '')
      .digest('hex');
    const before = known(id);
    const gathered =
      before?.digest === digest ? before : parseOne(file, read, seeds.images, digest, messages);
    if (!gathered) continue;
    found.set(id, gathered);
    messages.push(...about(file, gathered.summary.messages));
  }
  messages.push(...judgeTogether([...found.values()].map(({ summary }) => summary)));

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
    readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => ({
      ...problem('unreadable-file', { cause: error.code ?? error.message }),
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

function parseOne(
  file: string,
  { bytes, sidecar }: Read,
  images: SeedFiles['images'],
  digest: string,
  messages: FileMessage[],
): Gathered | null {
  const { article, messages: found } = examine(bytes, file, {
    images: new Set(images.keys()),
    ...(sidecar ? { sidecar } : {}),
  });
  if (article) {
    const summary = summarise(article, { file, sidecar: sidecar?.file }, found);
    const pictures = picturesOf(article).map((src) => ({ src, path: images.get(src) ?? src }));
    return { summary, pictures, digest };
  }
  messages.push(...about(file, found));
  return null;
}

/** Messages with the file that they are about: the article's, where they name no other. */
const about = (file: string, messages: readonly Message[]): FileMessage[] =>
  messages.map((each) => ({ ...each, file: each.file ?? file }));

/** What only shows beside the other articles, or beside today's date. */
function judgeTogether(summaries: readonly ArticleSummary[]): FileMessage[] {
  const duplicates = findDuplicates(summaries).map((duplicate) => ({
    ...duplicateMessage(duplicate),
    file: duplicate.file,
  }));
  const now = Date.now();
  const early = summaries.flatMap(({ file, published }) =>
    published && Date.parse(published.value) > now
      ? [{ ...problem('future-date', { date: published.value }), file }]
      : [],
  );
  return [...duplicates, ...early];
}

const problem = (rule: RuleId, details: Readonly<Record<string, string>> = {}) =>
  message(rule, undefined, details);
