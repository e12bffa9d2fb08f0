import { ADDRESS, isStoryAddress } from '../config/addresses.ts';
import { hostingPolicy } from '../config/hosting.ts';
import type { Settings } from '../config/settings.ts';
import type { Library } from '../content/library.ts';
import { PolicyUnion } from './content-policy.ts';
import { listSiteFiles } from './file-list.ts';
import { hostFiles } from './hosts/registry.ts';
import { findMoved, findVanished, type Manifest, toManifest } from './manifest.ts';
import { packFiles } from './precompress.ts';
import { redirectPages } from './redirects.ts';
import type { Staging } from './staging.ts';

/** What `finish` needs to complete a site. */
interface Finishing {
  readonly library: Library;
  /** The list of the site that this build follows. */
  readonly followed: Manifest | null;
  /** The folder with the files that stay the same. */
  readonly target: string;
  /** The policies of the pages. */
  readonly policies: Iterable<string>;
  /** The service worker before it gets the version of the build. */
  readonly serviceWorker: string;
}

/** What the build reports of a finished site. */
interface Finished {
  readonly moved: Manifest['moved'];
  /** Addresses that the site had before. */
  readonly vanished: readonly string[];
  /** The text of the list of all files. */
  readonly inventory: string;
}

/**
 * Completes a site whose pages and index are staged. Adds pages at old addresses of articles and stories, the files for hosts,
 * packed copies, and the lists of files.
 */
export async function finishSite(
  staging: Staging,
  { siteUrl, precompress }: Settings,
  { library, followed, target, policies, serviceWorker }: Finishing,
): Promise<Finished> {
  const articles = Object.fromEntries(
    library.articles.map((article) => [article.id, ADDRESS.article(article)]),
  );
  const moved = findMoved(followed, articles, (address) => staging.files.has(address));
  const targetOf = (address: string, id: string): string | undefined => {
    const story = isStoryAddress(address) ? library.stories.of(id) : undefined;
    return story ? ADDRESS.story(story) : articles[id];
  };
  for (const [path, page] of redirectPages(moved, targetOf, siteUrl)) staging.write(path, page);

  const policy = new PolicyUnion();
  // Feeds have a style sheet and no way to state a policy.
  policy.allow("style-src 'self'");
  for (const each of policies) policy.allow(each);
  const listed = listSiteFiles(staging.files, Object.keys(articles), serviceWorker);
  const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  const hosts = hostFiles({
    ...hostingPolicy(policy.toString()),
    base,
    precompressed: precompress,
  });
  for (const [path, content] of Object.entries({ ...hosts, ...listed.files })) {
    staging.write(path, content);
  }
  if (precompress) await packFiles(staging, target);
  const inventory = JSON.stringify(toManifest(listed.version, staging.files, { articles, moved }));
  return { moved, vanished: findVanished(followed, staging.files), inventory };
}
