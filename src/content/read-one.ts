import { createHash } from 'node:crypto';
import { join, sep } from 'node:path';
import type { Confidence } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { stemOf } from '../parse/identity.ts';
import { message } from '../parse/messages.ts';
import type { Model } from '../parse/roles/model.ts';
import { bagOf } from '../stories/bag.ts';
import { isOfMachine, reasonOf } from './failures.ts';
import type { SeedFiles } from './files.ts';
import type { Asked, PictureFolder } from './nearby-pictures.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type * as Reader from './reader.ts';
import type { Parsed, Records } from './records.ts';
import { rehearse } from './rehearse.ts';
import type { FileMessage } from './report.ts';
import type { Stamps } from './stamps.ts';
import { type Looks, looksOf, picturesOf, summarise } from './summary.ts';

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
  readonly loadParser: () => Promise<typeof Reader>;
}

interface Around extends Reading {
  readonly folder: string;
  readonly seeds: SeedFiles;
  readonly pictures: PictureFolder;
  /** What reads the articles, if it is not the model that ships. */
  readonly model?: Model;
  readonly records: Records;
  /** What the records have, by digest. */
  readonly kept: ReadonlyMap<string, Gathered>;
  readonly stamps: Stamps;
}

interface Outcome {
  /** `null` exactly if a message is an error. */
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
function dependencies(file: string, { folder, pictures, seeds, version }: Around) {
  const stem = stemOf(file);
  const sidecar = seeds.sidecars.get(stem);
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
  { pictures, seeds }: Around,
): Outcome | undefined {
  if (!pictures.answersAlike(known.asked)) return undefined;
  const { messages } = known.summary;
  // Most articles have no pictures, and there is nothing to say of them.
  if (known.pictures.length === 0) return { gathered: known, messages: about(file, messages) };
  const paths = known.pictures.map(({ src }) => ({ src, path: seeds.images.get(src) ?? src }));
  return { gathered: { ...known, pictures: paths }, messages: about(file, messages) };
}

/**
 * The article in a file: the one in the records, or, if anything that it depends on has changed, parsed and put into them.
 * Whatever is thrown while it is read is an error of its file.
 */
export async function readOne(file: string, around: Around): Promise<Outcome> {
  const { kept, records, stamps } = around;
  const { sidecar, paths, besides } = dependencies(file, around);
  let read: Read | { unreadable: FileMessage } | undefined;
  const digest = await stamps.digestOf(file, paths, besides, async () => {
    read = await readWithSidecar(file, sidecar, around);
    return 'unreadable' in read ? '' : digestOf(file, read, besides);
  });
  if (read && 'unreadable' in read) return { gathered: null, messages: [read.unreadable] };
  const known = kept.get(digest);
  const again = known && outcomeOf(file, known, around);
  if (again) return again;
  read ??= await readWithSidecar(file, sidecar, around);
  if ('unreadable' in read) return { gathered: null, messages: [read.unreadable] };
  try {
    const reader = await around.loadParser();
    // It may have changed since its stamp was compared.
    const own = digestOf(file, read, besides);
    const { parsed, messages } = parseOne(file, read, own, { ...around, reader });
    if (parsed) records.keep(parsed);
    return { gathered: parsed?.gathered ?? null, messages: about(file, messages) };
  } catch (error) {
    if (isOfMachine(error)) throw error;
    const failed = message('reading-failed', undefined, { cause: reasonOf(error) });
    return { gathered: null, messages: about(file, [failed]) };
  }
}

interface Read {
  readonly bytes: Uint8Array;
  readonly sidecar?: { readonly file: string; readonly bytes: Uint8Array };
}

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

function parseOne(
  file: string,
  { bytes, sidecar }: Read,
  digest: string,
  { reader, model, pictures, seeds }: Around & { readonly reader: typeof Reader },
): { parsed: Parsed | null; messages: readonly Message[] } {
  const images = pictures.nearby(stemOf(file));
  const { article, source, pieces, messages } = reader.examine(bytes, file, {
    images,
    ...(model ? { model } : {}),
    ...(sidecar ? { sidecar } : {}),
  });
  if (!article) return { parsed: null, messages };
  const summary = summarise(article, { file, sidecar: sidecar?.file }, messages);
  rehearse(summary);
  const paths = picturesOf(article).map((src) => ({ src, path: seeds.images.get(src) ?? src }));
  // A page shows what was set aside; the other pieces are in the article.
  const setAside = pieces.filter(({ role }) => role === 'setAside');
  const { confidence } = article;
  const looks = looksOf(summary);
  const gathered = { summary, confidence, pictures: paths, asked: images.asked, looks, digest };
  return {
    parsed: {
      gathered,
      record: { article, source, pieces: setAside },
      bag: bagOf(article),
      names: reader.namesOf(article),
      raw: bytes,
    },
    messages,
  };
}

/** Messages with the file that they are about: the article's, if they name no other. */
const about = (file: string, messages: readonly Message[]): FileMessage[] =>
  messages.map((each) => ({ ...each, file: each.file ?? file }));
