import type { Article, ArticleId, Published } from './article.ts';
import type { Message } from './message.ts';

/** What lists, links and the archive need of an article; its body is read from the records when its page renders. */
export interface ArticleSummary {
  readonly id: ArticleId;
  readonly slug: string;
  /** Path relative to the seeds folder, `/` between names. */
  readonly file: string;
  /** The path of its sidecar, where it has one. */
  readonly sidecar?: string | undefined;
  readonly headline: string;
  readonly headlineDerived: boolean;
  /** Its date as written; in the library, the date under which lists have it (`content/listed-date.ts`). */
  readonly published: Published | null;
  /** Stands above the headline, behind the section. */
  readonly kicker?: string | undefined;
  readonly section?: string | undefined;
  /** Its name, or the host that it was taken from. */
  readonly source?: string | undefined;
  readonly bylines: readonly string[];
  readonly keywords: readonly string[];
  /** At most 280 characters, for cards. */
  readonly excerpt: string;
  /** In the body, captions not counted. */
  readonly syllables: number;
  /** Of the body's text, for finding articles that repeat others. */
  readonly fingerprint: string;
  readonly draft?: true | undefined;
  readonly pin?: Article['pin'] | undefined;
  readonly story?: Article['story'] | undefined;
  /** What the parser reported, so that a build that skips the unchanged file can still tell. */
  readonly messages: readonly Message[];
}
