import { join, resolve } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

/** The project's own folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** `npm run build` behind `node`. */
export const BUILD: readonly string[] = packageJson.scripts.build.split(' ').slice(1);

/** All caches of builds, in one folder that can be deleted at any time. */
export interface Caches {
  readonly root: string;
  /** Records of articles, their drawings and their previews. */
  readonly articles: string;
  /** Pictures in the sizes that are published. */
  readonly sizes: string;
  /** Parts of the search index. */
  readonly search: string;
  /** Compiled pages, by the digest of what they are compiled from. */
  readonly bundles: string;
  /** What is known of the site in each output folder. */
  readonly sites: string;
  /** Where files of a build wait until all are there. */
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
