import { join, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The command that `npm run build` runs. */
export const BUILD: readonly string[] = packageJson.scripts.build.split(' ').slice(1);

/** `npm run train` behind `node`. */
export const TRAIN: readonly string[] = packageJson.scripts.train.split(' ').slice(1);

/** All caches of builds, in one folder that can be deleted at any time. */
export interface Caches {
  readonly root: string;
  /** Records of articles, drawings of their pictures, and previews. */
  readonly articles: string;
  /** Pictures in the published widths. */
  readonly sizes: string;
  /** Parts of the search index. */
  readonly search: string;
  /** Compiled pages, named by the digest of their sources. */
  readonly bundles: string;
  /** The state of the site in each output folder. */
  readonly sites: string;
  /** Where the files of a build wait until it is complete. */
  readonly staging: string;
}

export const cachesIn = (root = join(ROOT, '.astro', 'build')): Caches => ({
  root,
  articles: join(root, 'articles'),
  sizes: join(root, 'sizes'),
  search: join(root, 'search'),
  bundles: join(root, 'bundles'),
  sites: join(root, 'sites'),
  staging: join(root, 'staging'),
});
