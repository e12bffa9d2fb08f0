import type { ArticleSummary } from '../../article/summary.ts';
import { localDay, shortDate } from '../../text/date-format.ts';

/** What the index knows of an article besides its page. */
export interface Listed {
  /** The raw article, for messages. */
  readonly file: string;
  /** Relative to the site's root. */
  readonly url: string;
  /** Short: “24/10/2025”, “24/10/2025, 10:30”, “Tháng 10/2025”; `''` if unknown. */
  readonly date: string;
  /** `2025-10`; `''` if unknown. */
  readonly month: string;
  /** The day of the month; 0 if unknown. */
  readonly day: number;
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  readonly bylines: readonly string[];
  /** The people and places in it that have a page. */
  readonly people?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
}

/** An article in `articles.json`, and the entities that it names. */
type Entry = Pick<ArticleSummary, 'file' | 'published' | 'section' | 'source' | 'bylines'> &
  Pick<Listed, 'url' | 'people' | 'places'>;

/** The articles as the index takes them: oldest first, undated ones before all others. */
export function listArticles({ articles }: { readonly articles: readonly Entry[] }): Listed[] {
  return articles.toReversed().map(({ published, ...article }) => {
    const { file, url, section, source, bylines, people, places } = article;
    const day = published && localDay(published);
    return {
      file,
      url,
      section,
      source,
      bylines,
      people,
      places,
      // Only articles that have changed are asked for it.
      get date() {
        return published ? shortDate(published) : '';
      },
      month: (day ?? published?.value ?? '').slice(0, 7),
      day: Number(day?.slice(8) ?? 0),
    };
  });
}
