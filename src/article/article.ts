/** A half-open range of UTF-16 code units in the decoded source: `source.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

declare const articleId: unique symbol;
/** Eight hex digits, stable as long as the file keeps its path in the seeds folder. */
export type ArticleId = string & { readonly [articleId]: true };

/**
 * When the article says it was published, no more precise than its source:
 * `2025-10-24` (day), `2022-01` (month) or `2020-10-27T21:36+07:00` (minute).
 */
export interface Published {
  readonly value: string;
  readonly precision: 'minute' | 'day' | 'month';
}

/** A part of the body in reading order; `text` has single spaces and no line breaks, otherwise as written. */
export type Block = TextBlock | ListBlock | ExchangeBlock | FigureBlock;

interface BlockBase {
  readonly text: string;
  readonly span: Span;
}

/** `quote`: a passage set off as quoted; `note`: the editors' own words about the article. */
interface TextBlock extends BlockBase {
  readonly kind: 'paragraph' | 'subhead' | 'quote' | 'note';
  /** In order, not overlapping; only where the source has markup. */
  readonly marks?: readonly Mark[];
}

/** One item of a list, without its dash or number; items next to each other are one list. */
export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  /** The item's number; none in a list with dashes. */
  readonly ordinal?: number;
  readonly marks?: readonly Mark[];
}

/** One turn of an interview; `text` opens with `speaker` where the source names one. */
interface ExchangeBlock extends BlockBase {
  readonly kind: 'exchange';
  readonly speaker?: string;
}

/** A picture's caption (`text`, without its credit); `src` only where a file is known, relative to the seeds folder. */
export interface FigureBlock extends BlockBase {
  readonly kind: 'figure';
  readonly credit?: string;
  readonly src?: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt?: string;
}

/** How part of a block's text is set; `start` and `end` count in the text. */
export type Mark = Span &
  ({ readonly kind: 'strong' | 'emphasis' } | { readonly kind: 'link'; readonly url: string });

/** The rule that derived a value that no line states. */
type DerivationRule = 'headline-from-lede' | 'headline-from-caption' | 'date-opening-the-body';

/** Where a field's value comes from. */
export type Provenance =
  | { readonly kind: 'line'; readonly pattern: string; readonly span: Span }
  | { readonly kind: 'derived'; readonly rule: DerivationRule; readonly span?: Span }
  | { readonly kind: 'sidecar' }
  | { readonly kind: 'absent' };

/** Every field whose origin is told, in the order in which pages list them. */
export const FIELDS = [
  'headline',
  'standfirst',
  'kicker',
  'section',
  'published',
  'bylines',
  'agency',
  'dateline',
  'source',
  'keywords',
] as const;
export type Field = (typeof FIELDS)[number];

/** What has a confidence; `body`: all text of the body but captions. */
export type JudgedField = Field | 'captions' | 'body';
/** How probable it is that each is right, 0 to 1; calibrated on articles that the parser had not seen. */
export type Confidence = Readonly<Record<JudgedField, number>>;

export interface Article {
  readonly id: ArticleId;
  /** For people only; the id alone identifies. */
  readonly slug: string;
  readonly headline: string;
  readonly standfirst?: string;
  readonly kicker?: string;
  readonly section?: string;
  readonly published: Published | null;
  readonly bylines: readonly string[];
  readonly agency?: string;
  readonly dateline?: string;
  readonly source?: { readonly name?: string; readonly url?: string };
  readonly keywords: readonly string[];
  /** Not to be published yet. */
  readonly draft?: true;
  /** Leads the front page; with a date, until that date has passed. */
  readonly pin?: true | { readonly until: Published };
  /** Not to be shown in a story. */
  readonly story?: false;
  readonly blocks: readonly Block[];
  readonly provenance: Readonly<Record<Field, Provenance>>;
  readonly confidence: Confidence;
}

/** What readers are told as the source: its name, or where only an address is known, that address's host. */
export const sourceName = ({ source }: Pick<Article, 'source'>): string | undefined =>
  source?.name ??
  (source?.url === undefined ? undefined : (URL.parse(source.url)?.host ?? source.url));
