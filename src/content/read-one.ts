import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import type { Confidence } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { stemOf } from '../parse/identity.ts';
import { message } from '../parse/messages.ts';
import type { SeedFiles } from './files.ts';
import type { Asked } from './nearby-pictures.ts';
import type { Threads } from './read-all.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type * as Reader from './reader.ts';
import type { ParsedOne, Shelf, Source } from './reader.ts';
import type { Records } from './records.ts';
import type { FileMessage } from './report.ts';
import type { Stamps } from './stamps.ts';
import type { Looks } from './summary.ts';

/** An article as lists need it, and what it was made from. */
export interface Gathered {
  readonly summary: ArticleSummary;
  readonly confidence: Confidence;
  /** Its picture files: their paths in NFC, and as the file system writes them. */
  readonly pictures: readonly { readonly src: string; readonly path: string }[];
  /** Other pictures that would change it, if they came or went. */
  readonly asked: Asked;
  readonly looks: Looks;
  /** Changes with the file, its sidecar, the pictures beside it and the code. */
  readonly digest: string;
}

/** How articles are read. */
export interface Reading {
  /** Stands for the code that reads them. */
  readonly version: string;
  /** Loads what reads one article; it is asked for only if an article has changed. */
  readonly loadParser: () => Promise<Pick<typeof Reader, 'parse'>>;
  /** Gives threads that parse, as soon as they can be started. If it is missing, this thread parses alone. */
  readonly prepareThreads?: () => Promise<Threads>;
}

/** What reading one article needs. */
export interface Around extends Reading, Shelf {
  readonly folder: string;
  /** The sidecars of articles, by the stem of their path. */
  readonly sidecars: SeedFiles['sidecars'];
  readonly records: Records;
  /** What the records have, by digest. */
  readonly kept: ReadonlyMap<string, Gathered>;
  readonly stamps: Stamps;
}

/** What a file gives, from the records or parsed. */
export interface Outcome {
  /** `null` exactly if a message is an error, or if the file is a draft without text. */
  readonly gathered: Gathered | null;
  readonly messages: readonly FileMessage[];
}

/** Hex digits of a digest: 128 bits. */
const DIGEST_LENGTH = 32;

/** The article in a file as the records have it; `undefined` if anything that it depends on may have changed. */
export function readKnown(file: string, around: Around): Outcome | undefined {
  const { kept, stamps } = around;
  const { paths, besides } = dependencies(file, around);
  const digest = stamps.known(file, paths, besides);
  const known = digest === undefined ? undefined : kept.get(digest);
  return known && outcomeOf(file, known, around);
}

/** The files that an article depends on, and what else. */
function dependencies(file: string, { folder, pictures, sidecars, version }: Around) {
  const stem = stemOf(file);
  const sidecar = sidecars.get(stem);
  const beside = pictures.beside(stem);
  const besides =
    sidecar === undefined && beside.length === 0
      ? version
      : JSON.stringify([version, sidecar, beside]);
  const paths = [file, ...(sidecar === undefined ? [] : [sidecar])].map(
    // `join` would take five times as long.
    (path) => `${folder}${sep}${path}`,
  );
  return { sidecar, paths, besides };
}

/** An article of the records as it is found again; `undefined` if pictures that it asked for have come or gone. */
function outcomeOf(
  file: string,
  known: Gathered,
  { pictures, images }: Around,
): Outcome | undefined {
  if (!pictures.answersAlike(known.asked)) return undefined;
  const { messages } = known.summary;
  // Most articles have no pictures, and there is nothing to say of them.
  if (known.pictures.length === 0) return { gathered: known, messages: about(file, messages) };
  const paths = known.pictures.map(({ src }) => ({ src, path: images.get(src) ?? src }));
  return { gathered: { ...known, pictures: paths }, messages: about(file, messages) };
}

/** An opened file: it has to be parsed, or what it gives is known. */
type Opened = { readonly source: Source } | { readonly outcome: Outcome };

/** The article in a file: the one in the records, or, if anything that it depends on has changed, parsed and put into them. */
export async function readOne(file: string, around: Around): Promise<Outcome> {
  const opened = await openOne(file, around);
  if ('outcome' in opened) return opened.outcome;
  const { parse } = await around.loadParser();
  return keepOne(opened.source, parse(opened.source, around), around);
}

/** Reads the bytes of a file, unless the records have its article. */
export async function openOne(file: string, around: Around): Promise<Opened> {
  const { kept, stamps } = around;
  const { sidecar, paths, besides } = dependencies(file, around);
  let read: Read | { unreadable: FileMessage } | undefined;
  const digest = await stamps.digestOf(file, paths, besides, async () => {
    read = await readWithSidecar(file, sidecar, around);
    return 'unreadable' in read ? '' : digestOf(file, read, besides);
  });
  const known = kept.get(digest);
  const outcome = known && outcomeOf(file, known, around);
  if (outcome) return { outcome };
  read ??= await readWithSidecar(file, sidecar, around);
  if ('unreadable' in read) return { outcome: { gathered: null, messages: [read.unreadable] } };
  // It may have changed since its stamp was compared.
  return { source: { file, ...read, digest: digestOf(file, read, besides) } };
}

/** What a parsed file gives. Its article is put into the records. */
export function keepOne(
  { file, bytes }: Source,
  { parsed, messages }: ParsedOne,
  { records }: Pick<Around, 'records'>,
): Outcome {
  if (parsed) records.keep(parsed, bytes);
  return { gathered: parsed?.gathered ?? null, messages: about(file, messages) };
}

type Read = Pick<Source, 'bytes' | 'sidecar'>;

async function readWithSidecar(
  file: string,
  beside: string | undefined,
  { folder }: Around,
): Promise<Read | { unreadable: FileMessage }> {
  const read = async (path: string): Promise<Uint8Array | FileMessage> =>
    readOwn(join(folder, path)).catch((error: unknown) => ({
      ...message('unreadable-file', undefined, { cause: whyUnreadable(error) }),
      file: path,
    }));
  const bytes = await read(file);
  if (!(bytes instanceof Uint8Array)) return { unreadable: bytes };
  if (beside === undefined) return { bytes };
  const sidecar = await read(beside);
  if (!(sidecar instanceof Uint8Array)) return { unreadable: sidecar };
  return { bytes, sidecar: { file: beside, bytes: sidecar } };
}

function digestOf(file: string, { bytes, sidecar }: Read, besides: string): string {
  const hash = createHash('sha256').update(JSON.stringify([file, besides]));
  // With their lengths, so that text cannot move from one to the other unnoticed.
  for (const part of sidecar ? [bytes, sidecar.bytes] : [bytes]) {
    hash.update(`\0${part.length}\0`).update(part);
  }
  return hash.digest('hex').slice(0, DIGEST_LENGTH);
}

/** Messages with the file that they are about: the article's, if they name no other. */
const about = (file: string, messages: readonly Message[]): FileMessage[] =>
  messages.map((each) => ({ ...each, file: each.file ?? file }));
