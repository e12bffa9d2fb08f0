import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Detail } from '../article/message.ts';
import { phrase } from '../messages/phrases.ts';
import { message } from '../parse/messages.ts';
import { Refusal, readOwn, whyUnreadable } from './read-file.ts';
import type { Gathered } from './read-one.ts';
import type { FileMessage } from './report.ts';
import type { Stamps } from './stamps.ts';
import { pictureVersion } from './version.ts';

/** A picture of an article, drawn anew. */
export interface Prepared {
  /** The file that the site is built from; its bytes are our own, whatever the publisher's file holds. */
  readonly image: string;
  /** Names the files that are published of it. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
}

/** No camera writes more bytes. */
const MOST_BYTES = 200_000_000;
/** Few, so that the largest pictures fit into memory together. */
const AT_ONCE = 2;

/**
 * Draws the pictures of the articles anew into the folder of drawings, by `src`, and names those that no program can show, each with its
 * article. A picture is decoded once: the drawing of an unchanged one is found by its digest. Other drawings are removed,
 * unless `keepsOthers`.
 */
export async function preparePictures(
  seeds: string,
  articles: Iterable<Gathered>,
  {
    drawings: folder,
    stamps,
    keepsOthers = false,
  }: {
    readonly drawings: string;
    readonly stamps: Stamps;
    readonly keepsOthers?: boolean;
  },
): Promise<{ prepared: Map<string, Prepared>; broken: FileMessage[] }> {
  await mkdir(folder, { recursive: true });
  const drawings = await Drawings.open(folder, stamps);
  const prepared = new Map<string, Prepared>();
  const causes = new Map<string, Detail>();
  const users = [...articles].flatMap(({ summary, pictures }) =>
    pictures.map((picture) => ({ ...picture, file: summary.file })),
  );
  const waiting = [...new Map(users.map(({ src, path }) => [src, path]))].reverse();
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [src, path] = next;
      const drawing = await drawings.of(join(seeds, path));
      if ('image' in drawing) prepared.set(src, drawing);
      else causes.set(src, drawing.cause);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (!keepsOthers) await drawings.removeOthers();
  const broken = users.flatMap(({ src, file }) => {
    const cause = causes.get(src);
    return cause === undefined
      ? []
      : [{ ...message('broken-picture', undefined, { src, cause }), file }];
  });
  return { prepared, broken };
}

/** A drawing's name: the digest of the publisher's file, and the drawing's own size. */
const NAME = /^(?<digest>[\da-f]{64})-(?<width>\d+)x(?<height>\d+)\.webp$/u;

/** Why there is no drawing. */
interface Refused {
  readonly cause: Detail;
}

/** The folder of drawings. */
class Drawings {
  readonly #folder: string;
  readonly #byDigest = new Map<string, Promise<Prepared | Refused>>();
  readonly #strangers: Set<string>;
  readonly #stamps: Stamps;
  readonly #version = pictureVersion();

  private constructor(folder: string, files: readonly string[], stamps: Stamps) {
    this.#folder = folder;
    this.#stamps = stamps;
    this.#strangers = new Set(files);
    for (const file of files) {
      const { digest, width, height } = NAME.exec(file)?.groups ?? {};
      if (digest === undefined) continue;
      const drawing = {
        image: join(folder, file),
        digest: shortOf(digest),
        width: Number(width),
        height: Number(height),
      };
      this.#byDigest.set(digest, Promise.resolve(drawing));
    }
  }

  static async open(folder: string, stamps: Stamps): Promise<Drawings> {
    return new Drawings(folder, await readdir(folder), stamps);
  }

  /** Rejects only if the drawing cannot be written. */
  async of(path: string): Promise<Prepared | Refused> {
    let bytes: Buffer | undefined;
    const read = async (): Promise<Buffer> => {
      bytes ??= await readPicture(path);
      return bytes;
    };
    const digest = await this.#stamps
      .digestOf(`picture ${path}`, [path], this.#version, async () =>
        createHash('sha256')
          .update(this.#version)
          .update(await read())
          .digest('hex'),
      )
      .catch((error: unknown) => ({ cause: whyUnreadable(error) }));
    if (typeof digest !== 'string') return digest;
    // Pictures with the same bytes share one drawing, also while it is made.
    const known = this.#byDigest.get(digest) ?? this.#draw(digest, read);
    this.#byDigest.set(digest, known);
    const drawing = await known;
    if ('image' in drawing) this.#strangers.delete(basename(drawing.image));
    return drawing;
  }

  async removeOthers(): Promise<void> {
    for (const file of this.#strangers) await rm(join(this.#folder, file), { force: true });
  }

  async #draw(digest: string, read: () => Promise<Buffer>): Promise<Prepared | Refused> {
    const { redraw } = await import('./redraw.ts');
    const drawn = await read()
      .then(redraw)
      .catch((error: unknown) => ({ cause: whyUnreadable(error) }));
    if ('cause' in drawn) return drawn;
    const { data, width, height } = drawn;
    const image = join(this.#folder, `${digest}-${width}x${height}.webp`);
    // A build that is interrupted leaves no half of a drawing under its name.
    const partial = `${image}.partial`;
    await writeFile(partial, data);
    await rename(partial, image);
    return { image, digest: shortOf(digest), width, height };
  }
}

const shortOf = (digest: string): string => digest.slice(0, 16);

async function readPicture(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    throw new Refusal(phrase('picture-bytes', { megabytes: Math.round(size / 1_000_000) }));
  }
  return readOwn(path);
}
