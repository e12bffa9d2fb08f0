import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Settings } from '../config/settings.ts';
import { type Changes, findChanges } from './changes.ts';
import { ROOT } from './folders.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { stateFile } from './site-state.ts';

/** What is on the server, as somebody confirmed it. It is no cache: a build cannot make it again. */
const UPLOADS = join(ROOT, '.astro', 'desk', 'da-tai-len');

/** A site that was uploaded. */
interface Uploaded {
  /** When that was confirmed, `2025-10-24T03:00:00.000Z`. */
  readonly at: string;
  readonly manifest: Manifest;
}

interface Kept extends Uploaded {
  /** The upload before, `null` if there was none; missing once this one was taken back to. */
  readonly before?: Uploaded | null;
}

/** What the site in an output folder still has to upload. */
export interface Upload extends Changes {
  /** Names the built site. */
  readonly built: string;
  /** Where it is, as an absolute path. */
  readonly folder: string;
  /** When somebody last confirmed an upload; `null` if nobody did. */
  readonly since: string | null;
  /** The deployed site that the built one is compared with, instead of the last upload. */
  readonly deployed?: string;
  /** Whether the last confirmation can be taken back. */
  readonly canTakeBack: boolean;
}

/** The uploads of the site in one output folder. */
export class Uploads {
  readonly #outDir: string;
  readonly #deployed: string | null;
  readonly #file: string;

  /** `folder`: where they are kept. */
  constructor(
    { outDir, deployed }: Pick<Settings, 'outDir' | 'deployed'>,
    folder: string = UPLOADS,
  ) {
    this.#outDir = resolve(ROOT, outDir);
    this.#deployed = deployed;
    this.#file = stateFile(folder, this.#outDir);
  }

  /** The last one that was confirmed; `null` if there is none. */
  last(): Uploaded | null {
    return this.#read();
  }

  /**
   * What has changed since the deployed site, if the settings name one that can be read, else since the last upload; all files if there was
   * none. `null` if there is no site.
   */
  async next(): Promise<Upload | null> {
    const site = await this.#site();
    if (!site) return null;
    const deployed =
      this.#deployed === null ? null : await readManifest(this.#deployed).catch(() => null);
    const last = this.#read();
    return {
      ...findChanges(deployed ?? last?.manifest ?? null, site.manifest),
      ...(deployed && this.#deployed !== null ? { deployed: this.#deployed } : {}),
      built: site.built,
      folder: this.#outDir,
      since: last?.at ?? null,
      canTakeBack: last?.before !== undefined,
    };
  }

  /** The built site with all its files, in an order that is safe for an upload; `null` if there is no site. */
  async whole(): Promise<Pick<Upload, 'upload' | 'built' | 'folder'> | null> {
    const site = await this.#site();
    if (!site) return null;
    const { upload } = findChanges(null, site.manifest);
    return { upload, built: site.built, folder: this.#outDir };
  }

  /** Remembers that the built site was uploaded. `false` if it is another one by now. */
  async confirm(built: string): Promise<boolean> {
    const site = await this.#site();
    if (site?.built !== built) return false;
    const last = this.#read();
    const before = last ? { at: last.at, manifest: last.manifest } : null;
    this.#write({ at: new Date().toISOString(), manifest: site.manifest, before });
    return true;
  }

  /** Forgets the last confirmation. */
  takeBack(): void {
    const before = this.#read()?.before;
    if (before === null) rmSync(this.#file, { force: true });
    else if (before) this.#write(before);
  }

  async #site(): Promise<{ readonly manifest: Manifest; readonly built: string } | null> {
    const manifest = await readManifest(this.#outDir).catch(() => null);
    return manifest && { manifest, built: hash('sha256', JSON.stringify(manifest)).slice(0, 32) };
  }

  #read(): Kept | null {
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8'));
    } catch {
      return null;
    }
  }

  #write(kept: Kept): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(`${this.#file}.partial`, JSON.stringify(kept));
    renameSync(`${this.#file}.partial`, this.#file);
  }
}
