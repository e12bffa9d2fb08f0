import { ENTITY_KINDS } from '../config/addresses.ts';
import { SITE } from '../config/site.ts';
import type { Failure } from '../content/failures.ts';
import type { Library } from '../content/library.ts';
import { commonFiles, publicFiles } from './files.ts';
import { type Memory, NO_MEMORY } from './memory.ts';
import { listedPages, otherPages } from './pages.ts';
import { findPreviews, previewView } from './previews.ts';
import { type SuggestionPart, suggest } from './suggestions.ts';
import type { Frame, Output } from './views.ts';

/** Every file of a site that is made of its articles, and the frame around its pages. */
export interface SiteOutputs {
  readonly frame: Frame;
  readonly outputs: readonly Output[];
}

/**
 * Lists every page and file with its view. `isPublic` tells whether the site knows its own address, which feeds, sitemaps and
 * previews need. Calls `onFailure` with articles that cannot be listed. `memory` saves work; the result is the same without it.
 */
export async function listOutputs(
  library: Library,
  isPublic: boolean,
  onFailure: (failure: Failure) => void,
  memory: Memory = NO_MEMORY,
): Promise<SiteOutputs> {
  const suggestions = suggest(library, memory);
  const previews = isPublic ? await findPreviews(library, onFailure) : null;
  const listed = [...listedPages(library, previews, memory)];
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
  { facets, ownPages, stories, names }: Library,
  suggestions: ReadonlyMap<string, SuggestionPart>,
): Frame {
  const sections = facets.section.all;
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
