import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';

/**
 * Builds beside the output folder and puts the finished site in its place at the end, so that a build that fails or is
 * interrupted leaves the old site as it was. Must be the last integration.
 */
export function atomicOutput({ outDir, seedsDir }: Settings): AstroIntegration {
  const target = resolve(outDir);
  const staging = join(dirname(target), `.${basename(target)}.partial`);
  const previous = join(dirname(target), `.${basename(target)}.old`);
  const discard = (): void => rmSync(staging, { recursive: true, force: true });
  return {
    name: 'atomic-output',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        refuseForeignFolder(target, resolve(seedsDir));
        // An interruption between the two renames below leaves only the previous site.
        if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
        discard();
        process.once('exit', discard);
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
          process.once(signal, () => process.exit(1));
        }
        updateConfig({ outDir: outsideOf(process.cwd(), staging) });
      },
      'astro:build:done': () => {
        rmSync(previous, { recursive: true, force: true });
        if (existsSync(target)) renameSync(target, previous);
        renameSync(staging, target);
        rmSync(previous, { recursive: true, force: true });
      },
    },
  };
}

/**
 * A folder's address as Astro must be told it: Astro takes a path that only begins like the project's (`/bao-cu/dist` of a project in
 * `/bao`) for one inside it, and then looks for packages there. A stroke more at its beginning names the same folder.
 */
function outsideOf(project: string, folder: string): URL {
  const address = pathToFileURL(`${folder}/`);
  const seemsInside = folder.startsWith(project) && !folder.startsWith(`${project}/`);
  return seemsInside ? new URL(address.href.replace('file:///', 'file:////')) : address;
}

/** What a build writes at the top of the output folder, beside the files of `public/`. */
const WRITTEN = new Set(
  '.htaccess .nojekyll 404.html _astro _headers articles.json atom.xml bai ban-ke.json chuyen-muc da-luu.html feed.json firebase.json index.html kho kho.html khong-co-mang.html llms.txt ma-bai.txt manifest.webmanifest may-chu nguon nguon-tin.css nguon-tin.html nguon-tin.opml opensearch.xml pagefind robots.txt rss.xml serve.json sitemap.xml sitemap-tin-moi.xml staticwebapp.config.json sw.js tep.json tim.html trang vercel.json xem-truoc'.split(
    ' ',
  ),
);

/** Of sites with more addresses than one sitemap may have; and packed copies. */
const SITEMAP_PART = /^sitemap-\d+\.xml$/u;
const PACKED = /\.(?:br|gz)$/u;

// A build replaces the whole folder, so nothing may lie in it that it would not write again.
function refuseForeignFolder(target: string, seeds: string): void {
  if (`${seeds}/`.startsWith(`${target}/`) || `${target}/`.startsWith(`${seeds}/`)) {
    throw new UserError(
      `OUT_DIR (${target}) and the folder of articles (${seeds}) hold one another.`,
      'Set OUT_DIR to a folder of its own; a build replaces all of it.',
    );
  }
  const ours = new Set([...WRITTEN, ...(existsSync('public') ? readdirSync('public') : [])]);
  const strangers = (existsSync(target) ? readdirSync(target) : []).filter((each) => {
    const name = each.replace(PACKED, '');
    return !ours.has(name) && !SITEMAP_PART.test(name);
  });
  if (strangers.length > 0) {
    throw new UserError(
      `OUT_DIR (${target}) holds what no build wrote: ${strangers.slice(0, 5).join(', ')}.`,
      'Set OUT_DIR to a new folder, or move these away; files that belong to the site go into public/.',
    );
  }
}
