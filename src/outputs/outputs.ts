import { ADDRESS, ENTITY_KINDS, PLACE_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Failure } from '../content/failures.ts';
import type { Library } from '../content/library.ts';
import type { PartFile, Suggestion, SuggestionKind } from '../search/suggestions/part.ts';
import { splitSuggestions } from '../search/suggestions/split.ts';
import { commonFiles, publicFiles } from './files.ts';
import { listedPages, otherPages } from './pages.ts';
import { findPreviews, previewView } from './previews.ts';
import type { Frame, Output } from './views.ts';

/** Every file of a site that is made of its articles, and the frame around its pages. */
export interface SiteOutputs {
  readonly frame: Frame;
  readonly outputs: readonly Output[];
}

/**
 * Lists every page and file with its view. `isPublic` tells whether the site knows its own address, which feeds, sitemaps and
 * previews need. Calls `onFailure` with articles that cannot be listed.
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

function frameOf(
  { places, ownPages, stories, names }: Library,
  suggestions: ReadonlyMap<string, PartFile>,
): Frame {
  const sections = places.section.all;
  const hasStories = stories.all.length > 0;
  const inMenu = SITE.sectionsInMenu - Number(hasStories);
  return {
    sections: sections.slice(0, inMenu).map(({ name, slug }) => ({ name, slug })),
    moreSections: sections.length > inMenu,
    hasStories,
    entityKinds: ENTITY_KINDS.filter((kind) => names.ofKind(kind).length > 0),
    ownPages: ownPages.map(({ name, title }) => ({ name, title })),
    letters: [...suggestions.keys()].filter((part) => part.length === 1).join(''),
  };
}

/** The suggestions of the search box, by file. */
function suggest({ articles, places, names, stories }: Library): ReadonlyMap<string, PartFile> {
  const named = PLACE_KINDS.filter((kind) => kind !== 'section')
    .flatMap((kind) => places[kind].all)
    .sort((one, other) => other.articles.length - one.articles.length);
  return splitSuggestions({
    names: [
      ...[...places.section.all, ...named].map(({ kind, slug, name }) =>
        suggestion(kind, name, ADDRESS.place(kind, slug)),
      ),
      ...names.all.flatMap(({ kind, slug, name, forms }) =>
        [...new Set([name, ...forms])].map((form) =>
          suggestion(kind, form, ADDRESS.entity(kind, slug)),
        ),
      ),
    ],
    headlines: [
      ...stories.all
        .slice(0, SITE.suggestedHeadlines)
        .map((story) => suggestion('story', story.title, ADDRESS.story(story))),
      ...articles
        .slice(0, SITE.suggestedHeadlines)
        .map((article) => suggestion('article', article.headline, ADDRESS.article(article))),
    ],
  });
}

const suggestion = (kind: SuggestionKind, text: string, address: string): Suggestion => ({
  kind,
  text: text.normalize('NFC'),
  address,
});
