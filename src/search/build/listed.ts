import { localDay, shortDate } from '../../text/date-format.ts';

/** An article as the index knows it besides its page. */
export interface Listed {
  /** The raw article, for messages. */
  readonly file: string;
  /** Relative to the site's root. */
  readonly url: string;
  /** Short: “24/10/2025”, “24/10/2025, 10:30”, “Tháng 10/2025”; `''` where unknown. */
  readonly date: string;
  /** `2025-10`, `''` where unknown. */
  readonly month: string;
  /** Of the month, 0 where unknown. */
  readonly day: number;
  readonly section?: string | undefined;
  readonly source?: string | undefined;
  readonly bylines: readonly string[];
}

/** The part of `articles.json` that is read. */
interface ArticlesFile {
  readonly articles: readonly {
    readonly file: string;
    readonly url: string;
    readonly published: null | {
      readonly value: string;
      readonly precision: 'minute' | 'day' | 'month';
    };
    readonly section?: string;
    readonly source?: string;
    readonly bylines: readonly string[];
  }[];
}

/** The articles of `articles.json`, oldest first, those without a date before all others. */
export function listArticles(json: string): Listed[] {
  const { articles }: ArticlesFile = JSON.parse(json);
  return articles.toReversed().map(({ published, ...rest }) => {
    const day = published && localDay(published);
    return {
      ...rest,
      date: published ? shortDate(published) : '',
      month: (day ?? published?.value ?? '').slice(0, 7),
      day: Number(day?.slice(8) ?? 0),
    };
  });
}
