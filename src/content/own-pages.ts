import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../article/message.ts';
import type { PageDraft } from '../body/render-page.ts';
import { ADDRESS, upFrom } from '../config/addresses.ts';
import { decode } from '../parse/decode.ts';
import { didYouMean } from '../parse/formats/did-you-mean.ts';
import { nearestOf } from '../parse/formats/field-names.ts';
import { message } from '../parse/messages.ts';
import { slugify } from '../text/slug.ts';
import { readOwn, whyUnreadable } from './read-file.ts';
import type { FileMessage } from './report.ts';

/** In the seeds folder; a name with `_` holds no articles. */
export const PAGES_FOLDER = '_trang';
const PAGE_FILE = /\.(?:md|markdown)$/iu;
/** What puts files in order: `1-gioi-thieu.md`, `02 Liên hệ.md`. */
const NUMBER = /^\d+[\s._-]+/u;
/** What only a build knows to be there: articles, lists, months. */
const DEEPER = /^[a-z-]+\/.+\.html$/u;

/** A page that the publisher wrote: Giới thiệu, Liên hệ, Tòa soạn. */
export interface OwnPage {
  /** ASCII, from the file's name without its number. */
  readonly name: string;
  readonly title: string;
  /** Sanitised. */
  readonly html: string;
  /** Its first paragraph. */
  readonly opening: string;
}

interface OwnPages {
  /** In the order of their files; those with an error are missing. */
  readonly pages: readonly OwnPage[];
  readonly messages: readonly FileMessage[];
}

/** A file that can be a page. */
interface Candidate {
  readonly file: string;
  readonly name: string;
  readonly title: string;
  readonly draft: PageDraft;
}

/** The publisher's own pages, and all that is wrong with their files. Never rejects for a bad file. */
export async function readOwnPages(seeds: string): Promise<OwnPages> {
  const folder = join(seeds, PAGES_FOLDER);
  const messages: FileMessage[] = [];
  const report: Report = (file, said) => {
    messages.push({ ...said, file: `${PAGES_FOLDER}/${file}` });
  };
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') report('', unreadable(error));
    return [];
  });
  const inOrder = files
    .filter((file) => !file.startsWith('.'))
    .sort(new Intl.Collator('vi', { numeric: true }).compare);
  const candidates: Candidate[] = [];
  for (const file of inOrder) {
    if (!PAGE_FILE.test(file)) report(file, message('page-format'));
    else {
      const candidate = await readCandidate(join(folder, file), file, report);
      if (candidate) candidates.push(candidate);
    }
  }
  const own = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { name, file } = candidate;
    const other = own.get(name)?.file;
    if (other === undefined) own.set(name, candidate);
    else {
      const address = ADDRESS.ownPage(name);
      report(file, message('page-address-taken', undefined, { address, other }));
    }
  }
  if (own.size === 0) return { pages: [], messages };
  const { renderPage } = await import('../body/render-page.ts');
  const pages = [...own.values()].map(({ file, name, title, draft }) => {
    if (draft.hasPictures) report(file, message('page-picture'));
    const up = upFrom(ADDRESS.ownPage(name));
    for (const link of draft.links) {
      if (findTarget(link, own) !== null) continue;
      const nearest = didYouMean(
        nearestOf(
          pathOf(link),
          [...own.values()].map((each) => each.file),
        ),
      );
      report(file, message('page-link', undefined, { link, nearest }));
    }
    const rendered = renderPage(draft, (link) => up + (findTarget(link, own) ?? link));
    return { name, title, ...rendered };
  });
  const bad = new Set(
    messages.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  );
  return {
    pages: pages.filter(({ name }) => !bad.has(`${PAGES_FOLDER}/${own.get(name)?.file}`)),
    messages,
  };
}

type Report = (file: string, said: Message) => void;

const unreadable = (error: unknown): Message =>
  message('unreadable-file', undefined, { cause: whyUnreadable(error) });

async function readCandidate(
  path: string,
  file: string,
  report: Report,
): Promise<Candidate | null> {
  const bytes = await readOwn(path).catch((error: unknown) => {
    report(file, unreadable(error));
    return null;
  });
  if (bytes === null) return null;
  const decoded = decode(bytes);
  if ('error' in decoded) {
    report(file, decoded.error);
    return null;
  }
  const { parsePage } = await import('../body/render-page.ts');
  const draft = parsePage(decoded.source);
  if (draft.title === null) {
    report(file, message('page-without-title'));
    return null;
  }
  return { file, name: ownPageName(file), title: draft.title, draft };
}

/** The name of an own page, from that of its file: `gioi-thieu` of `1-Giới thiệu.md`. */
export const ownPageName = (file: string): string =>
  slugify(
    file
      .replace(PAGE_FILE, '')
      .replace(/\.html$/u, '')
      .replace(NUMBER, ''),
  );

function pathOf(link: string): string {
  const path = link.replace(/[?#].*$/su, '').replace(/^\.\//u, '');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * The address, relative to the site's root, that a link on an own page stands for: another own page by its file or its address, or a page
 * of the site. `null` if there is no such page.
 */
function findTarget(link: string, own: ReadonlyMap<string, Candidate>): string | null {
  const path = pathOf(link);
  const behind = link.slice(link.search(/[?#]|$/u));
  const name = /^[^/]+\.(?:md|markdown|html)$/iu.test(path) ? ownPageName(path) : '';
  if (own.has(name)) return ADDRESS.ownPage(name) + behind;
  if (path.startsWith('thong-tin/')) {
    return own.has(ownPageName(path.slice('thong-tin/'.length))) ? path + behind : null;
  }
  const isKnown = Object.values(ADDRESS).some((address) => address === path) || DEEPER.test(path);
  return isKnown ? path + behind : null;
}
