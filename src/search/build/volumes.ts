import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FILES } from '../files.ts';
import { type Meta, readMeta, writeMeta } from './pagefind-meta.ts';
import { KEPT_WHOLE } from './selection.ts';

/** Slots of one volume; the next begins with the next article. */
const VOLUME_SIZE = 1_000_000;
/** A slot that no search finds. For most other signs Pagefind takes a fifth longer. */
const EMPTY_SLOT = Buffer.from('~ ');
/** The texts of records, among the files of a folder. */
const TEXT = /^vi_[0-9a-f]+\.pf_fragment$/u;
const ID_LENGTH = 10;
/** What Pagefind writes into the folder itself. */
const PAGEFINDS = /^(?:pagefind[.-]|wasm\.)/u;
/**
 * How many places a file of the index holds: at least this is loaded of a word. Smaller files would be more files with a longer
 * table. A small site has few files. A large one has many parts with few places of a word in each, and loads only its share of
 * the table.
 */
export const chunkSizeFor = (articles: number): number =>
  articles > KEPT_WHOLE && articles <= 20_000 ? 1000 : 300;

type Pagefind = typeof import('pagefind');
let opened = 0;

/** The form of an index besides its chunks. */
export interface WrittenLists {
  /** What the engine needs. A record is identified by the first of its slots. */
  readonly engine: Buffer;
  /** The first keys of the chunks, in order. Their files have the numbers. */
  readonly chunks: readonly string[];
}

/**
 * Indexes words one after the other, a slot each, in a separate Pagefind process. A volume is one record with the words of many
 * articles: Pagefind's costs grow with the number of records that have a word, not with its places.
 */
export async function openVolumes(chunkSize: number): Promise<Volumes> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  // A module has one Pagefind process, so each process needs its own copy of the module.
  opened += 1;
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ `${import.meta.resolve('pagefind')}?volumes=${opened}`
  );
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'vi' });
  if (!index) throw indexError(errors);
  return new Volumes(pagefind, index);
}

type Index = NonNullable<Awaited<ReturnType<Pagefind['createIndex']>>['index']>;

class Volumes {
  readonly #pagefind: Pagefind;
  readonly #index: Index;
  /** The keys of the volume in the making, a space after each. */
  #content = Buffer.allocUnsafe(4 * VOLUME_SIZE);
  #length = 0;
  #start = 0;
  #slots = 0;
  readonly #starts = new Map<string, number>();
  #adding: Promise<void> | undefined;

  constructor(pagefind: Pagefind, index: Index) {
    this.#pagefind = pagefind;
    this.#index = index;
  }

  /** Fills the next slot with a key and a space. With `null` it stays empty. */
  add(key: Uint8Array | null): void {
    const bytes = key ?? EMPTY_SLOT;
    if (this.#length + bytes.length > this.#content.length) {
      const more = Buffer.allocUnsafe(this.#content.length * 2);
      this.#content.copy(more);
      this.#content = more;
    }
    this.#content.set(bytes, this.#length);
    this.#length += bytes.length;
    this.#slots += 1;
  }

  /** To be called between articles. If the volume is full, it ends. */
  async endArticle(): Promise<void> {
    if (this.#slots >= VOLUME_SIZE) await this.#endVolume();
  }

  /** Writes the lists into a folder, with Pagefind's engine beside them. */
  async write(folder: string): Promise<WrittenLists> {
    if (this.#slots > 0) await this.#endVolume();
    await this.#adding;
    const texts = join(folder, 'fragment');
    await mkdir(texts, { recursive: true });
    // Pagefind does not overwrite a file. Packing these texts takes half of its time, and nobody reads them.
    const reserved = [...this.#starts.keys()].map((id) => join(texts, `${id}.pf_fragment`));
    await Promise.all(reserved.map((file) => writeFile(file, '')));
    const { errors } = await this.#index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw indexError(errors);
    const written = (await readdir(texts)).filter((file) => TEXT.test(file));
    if (written.length > reserved.length) {
      throw indexError(['its records have other ids than this version is known to give']);
    }
    await Promise.all(reserved.map((file) => rm(file)));
    return this.#arrange(folder);
  }

  async close(): Promise<void> {
    await this.#pagefind.close();
  }

  // Names by number need no table. We do not use what Pagefind writes for its own interfaces.
  async #arrange(folder: string): Promise<WrittenLists> {
    const files = (await readdir(folder, { withFileTypes: true })).filter((file) => file.isFile());
    const metaFile = files.find(({ name }) => name.endsWith('.pf_meta'));
    if (!metaFile) throw indexError(['it wrote no list of chunks']);
    const meta = readMeta(gunzipSync(await readFile(join(folder, metaFile.name))));
    await Promise.all(
      meta.chunks.map(({ name }, number) =>
        rename(join(folder, `index/${name}.pf_index`), join(folder, FILES.chunk('.', number))),
      ),
    );
    const unused = files.filter(({ name }) => PAGEFINDS.test(name) && name !== FILES.engine);
    await Promise.all(unused.map(({ name }) => rm(join(folder, name))));
    const pages = meta.pages.map(({ id, words }): Meta['pages'][number] => {
      const start = this.#starts.get(id);
      if (start === undefined) throw indexError([`it made a record ${id} of its own`]);
      return { id: String(start), words };
    });
    return {
      engine: writeMeta({ version: meta.version, pages }),
      chunks: meta.chunks.map(({ from }) => from),
    };
  }

  // Pagefind takes in one volume while the next is made.
  async #endVolume(): Promise<void> {
    const content = this.#content.toString('latin1', 0, this.#length - 1);
    const record = { url: String(this.#start), content, language: 'vi' };
    this.#starts.set(idOf(record, this.#slots), this.#start);
    this.#start += this.#slots;
    this.#slots = 0;
    this.#length = 0;
    await this.#adding;
    this.#adding = this.#index.addCustomRecord(record).then(({ errors }) => {
      if (errors.length > 0) throw indexError(errors);
    });
  }
}

/** The id that Pagefind gives a record: the beginning of the digest of its text's file, each byte in as few digits as possible. */
function idOf({ url, content }: { url: string; content: string }, words: number): string {
  const file = `{"url":"${url}","content":"${content}","word_count":${words},"filters":{},"meta":{},"anchors":[]}`;
  const digest = createHash('sha1').update(file).digest();
  const digits = Array.from(digest, (byte) => byte.toString(16)).join('');
  return `vi_${digits}`.slice(0, ID_LENGTH);
}

const indexError = (errors: readonly string[]): Error =>
  new Error(`Pagefind could not write the search index: ${errors.join('; ')}`);
