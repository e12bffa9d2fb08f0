import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { ADDRESS } from '../config/addresses.ts';
import { hostingPolicy } from '../config/hosting.ts';
import type { Settings } from '../config/settings.ts';
import { reasonIn, UserError } from '../config/user-error.ts';
import { PolicyUnion } from './content-policy.ts';
import { writeFileList } from './file-list.ts';
import { hostFiles } from './hosts/registry.ts';
import { findMoved, findVanished, type Manifest, readManifest, toManifest } from './manifest.ts';
import { precompress } from './precompress.ts';
import { writeRedirects } from './redirects.ts';
import { describeSite, describeVanished, Steps } from './report.ts';
import { digestFiles, type FileDigest, listFiles } from './site-files.ts';

/**
 * Completes a site once its pages and its index are written: pages at the old addresses of articles, the files that hosts read, the
 * lists of its files, and what there is to say about it. Must come after whatever else writes files.
 */
export function finish(settings: Settings): AstroIntegration {
  let steps = new Steps();
  let building = false;
  let before: Manifest | null = null;
  return {
    name: 'ban-tin',
    hooks: {
      'astro:config:setup': ({ command }) => {
        building = command === 'build';
      },
      // Once an interrupted build is tidied up, and before any work: what cannot be read is told at once.
      'astro:config:done': async ({ logger }) => {
        if (building) before = await readPrevious(settings, logger);
      },
      'astro:build:start': ({ logger }) => {
        steps = new Steps((line) => logger.info(line));
        steps.begin('pages');
      },
      'astro:build:generated': () => steps.begin('search index'),
      'astro:build:done': async ({ dir, logger }) => {
        steps.begin('finishing');
        await complete(fileURLToPath(dir), settings, before, steps, logger);
      },
    },
  };
}

async function complete(
  site: string,
  settings: Settings,
  before: Manifest | null,
  steps: Steps,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const articles = await readArticles(site);
  const moved = findMoved(before, articles);
  await writeRedirects(site, moved, articles, settings.siteUrl);

  const policy = new PolicyUnion();
  // Feeds have a style sheet, and nowhere to state a policy.
  policy.allow("style-src 'self'");
  const digests = await digestFiles(site, await listFiles(site), (path, content) => {
    if (path.endsWith('.html')) policy.add(content.toString('latin1', 0, POLICY_WITHIN));
  });
  const base = settings.siteUrl === null ? '/' : new URL(settings.siteUrl).pathname;
  const added = hostFiles({
    ...hostingPolicy(policy.toString()),
    base,
    precompressed: settings.precompress,
  });
  for (const [path, content] of Object.entries(added)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), content);
  }
  const version = await writeFileList(site, digests, Object.keys(articles));
  await update(site, digests, [
    ...Object.keys(added),
    ADDRESS.serviceWorker,
    ADDRESS.fileList,
    ADDRESS.articleIds,
  ]);
  if (settings.precompress) {
    steps.begin('packing');
    await update(site, digests, await precompress(site, digests.keys()));
  }
  const inOrder = new Map([...digests].sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = toManifest(version, inOrder, { articles, moved });
  await writeFile(join(site, ADDRESS.inventory), JSON.stringify(manifest));

  steps.end();
  for (const line of describeVanished(findVanished(before, digests))) logger.warn(line);
  const { lines, warnings } = describeSite(digests, moved, steps);
  for (const line of lines) logger.info(line);
  for (const line of warnings) logger.warn(line);
}

/** So far into a page its policy is stated. */
const POLICY_WITHIN = 4000;

async function update(
  site: string,
  digests: Map<string, FileDigest>,
  paths: readonly string[],
): Promise<void> {
  for (const [path, digest] of await digestFiles(site, paths)) digests.set(path, digest);
}

async function readArticles(site: string): Promise<Manifest['articles']> {
  const { articles }: { articles: { id: string; url: string }[] } = JSON.parse(
    await readFile(join(site, ADDRESS.articles), 'utf8'),
  );
  return Object.fromEntries(articles.map(({ id, url }) => [id, url]));
}

async function readPrevious(
  { deployed, outDir }: Settings,
  logger: AstroIntegrationLogger,
): Promise<Manifest | null> {
  try {
    const manifest = await readManifest(deployed ?? outDir);
    if (manifest === null && deployed !== null)
      logger.warn(
        `DEPLOYED=${deployed} holds no site that a build wrote (${ADDRESS.inventory}): no old address leads on, and none is told to be gone. That is right only before the first deploy.`,
      );
    return manifest;
  } catch (error) {
    const reason = `What was deployed before cannot be read: ${reasonIn(error)}`;
    if (deployed !== null)
      throw new UserError(
        reason,
        'Set DEPLOYED to the folder or address of the deployed site, or leave it unset.',
      );
    logger.warn(`${reason} Pages at old addresses of articles may be missing.`);
    return null;
  }
}
