import type { Message } from '../article/message.ts';
import { namesOf } from '../names/names-of.ts';
import { examine } from '../parse/examine.ts';
import { stemOf } from '../parse/identity.ts';
import { message } from '../parse/messages.ts';
import type { Model } from '../parse/roles/model.ts';
import { bagOf } from '../stories/bag.ts';
import { isOfMachine, reasonOf } from './failures.ts';
import type { PictureFolder } from './nearby-pictures.ts';
import { type Parsed, pack } from './parsed.ts';
import { rehearse } from './rehearse.ts';
import { looksOf, picturesOf, summarise } from './summary.ts';

// What reads one article; it is loaded only if an article has changed.

/** A file to parse. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sidecar?: { readonly file: string; readonly bytes: Uint8Array };
  readonly digest: string;
}

/** What else an article is read with. */
export interface Shelf {
  readonly pictures: PictureFolder;
  /** The pictures of the folder: by path in NFC, the path as the file system writes it. */
  readonly images: ReadonlyMap<string, string>;
  /** What reads the articles, if it is not the model that ships. */
  readonly model?: Model;
}

/** What a file gives. */
export interface ParsedOne {
  /** `null` exactly if a message is an error, or if the file is a draft without text. */
  readonly parsed: Parsed | null;
  readonly messages: readonly Message[];
}

/** Parses a file. Whatever is thrown meanwhile is an error of the file. `read` is the parser. */
export function parse(source: Source, shelf: Shelf, read = examine): ParsedOne {
  try {
    return parseSource(source, shelf, read);
  } catch (error) {
    if (isOfMachine(error)) throw error;
    const failed = message('reading-failed', undefined, { cause: reasonOf(error) });
    return { parsed: null, messages: [failed] };
  }
}

function parseSource(
  { file, bytes, sidecar, digest }: Source,
  { pictures, images, model }: Shelf,
  read: typeof examine,
): ParsedOne {
  const nearby = pictures.nearby(stemOf(file));
  const { article, source, pieces, messages } = read(bytes, file, {
    images: nearby,
    ...(model ? { model } : {}),
    ...(sidecar ? { sidecar } : {}),
  });
  if (!article) return { parsed: null, messages };
  const summary = summarise(article, { file, sidecar: sidecar?.file }, messages);
  rehearse(summary);
  const paths = picturesOf(article).map((src) => ({ src, path: images.get(src) ?? src }));
  // A page shows what was set aside; the other pieces are in the article.
  const setAside = pieces.filter(({ role }) => role === 'setAside');
  const { confidence } = article;
  const looks = looksOf(summary);
  const gathered = { summary, confidence, pictures: paths, asked: nearby.asked, looks, digest };
  const record = { article, source, pieces: setAside };
  return {
    parsed: { gathered, bag: bagOf(article), ...pack(record, namesOf(article)) },
    messages,
  };
}
