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

/** What a site is finished with. */
interface Finishing {
  readonly library: Library;
  /** The site that this build follows. */
  readonly followed: Manifest | null;
  /** Where the files lie that stay as they are. */
  readonly target: string;
  /** What pages allow themselves. */
  readonly policies: Iterable<string>;
  /** The service worker before it is told of the build. */
  readonly serviceWorker: string;
}

/** What there is to say of a site that is finished. */
interface Finished {
  readonly moved: Manifest['moved'];
  /** Addresses that the site before had. */
  readonly vanished: readonly string[];
  /** The text of the list of all files. */
  readonly inventory: string;
}

/**
 * Completes a site whose pages and index are staged: pages at old addresses of articles and stories, the files that hosts read, packed copies, and the
 * lists of its files.
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
  // Feeds have a style sheet, and nowhere to state a policy.
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
