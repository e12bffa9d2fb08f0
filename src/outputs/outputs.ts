import { ADDRESS, PLACE_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Failure } from '../content/failures.ts';
import type { Library } from '../content/library.ts';
import type { PartFile } from '../search/suggestions/part.ts';
import { splitSuggestions } from '../search/suggestions/split.ts';
import { commonFiles, publicFiles } from './files.ts';
import { listedPages, otherPages } from './pages.ts';
import { findPreviews, previewView } from './previews.ts';
import type { Frame, Output } from './views.ts';

/** Every file of a site that is made of its articles, and what stands around its pages. */
export interface SiteOutputs {
  readonly frame: Frame;
  readonly outputs: readonly Output[];
}

/**
 * Lists every page and file with its view. `isPublic` tells whether the site knows its own address, which feeds, sitemaps and previews
 * need. `onFailure` is told of articles that cannot be listed.
 */
export async function listOutputs(
  library: Library,
  isPublic: boolean,
  onFailure: (failure: Failure) => void,
): Promise<SiteOutputs> {
  const suggestions = suggest(library);
  const previews = isPublic ? await findPreviews(library, onFailure) : null;
  const listed = [...listedPages(library, previews)];
  return {
    frame: {
      ...frameOf(library, suggestions),
      ...(previews ? { preview: previewView(previews.site) } : {}),
    },
    outputs: [
      ...listed,
      ...otherPages(library),
      ...commonFiles(library, suggestions),
      ...(previews
        ? publicFiles(
            library,
            listed.map(({ path }) => path),
            previews,
          )
        : []),
    ],
  };
}

function frameOf({ places, ownPages }: Library, suggestions: ReadonlyMap<string, PartFile>): Frame {
  const sections = places.section.all;
  return {
    sections: sections.slice(0, SITE.sectionsInMenu).map(({ name, slug }) => ({ name, slug })),
    moreSections: sections.length > SITE.sectionsInMenu,
    ownPages: ownPages.map(({ name, title }) => ({ name, title })),
    letters: [...suggestions.keys()].filter((part) => part.length === 1).join(''),
  };
}

/** What the search box suggests, by part. */
function suggest({ articles, places }: Library): ReadonlyMap<string, PartFile> {
  const named = PLACE_KINDS.filter((kind) => kind !== 'section')
    .flatMap((kind) => places[kind].all)
    .sort((one, other) => other.articles.length - one.articles.length);
  return splitSuggestions({
    names: [...places.section.all, ...named].map(({ kind, slug, name }) => ({
      kind,
      text: name.normalize('NFC'),
      address: ADDRESS.place(kind, slug),
    })),
    headlines: articles.slice(0, SITE.suggestedHeadlines).map((article) => ({
      kind: 'article',
      text: article.headline.normalize('NFC'),
      address: ADDRESS.article(article),
    })),
  });
}
