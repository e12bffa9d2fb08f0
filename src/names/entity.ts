import type { ArticleId, Published } from '../article/article.ts';
import type { NameKind } from './find.ts';
import type { Said } from './names-of.ts';

/** An article as it is linked. */
export interface Linkable {
  readonly id: ArticleId;
  readonly published: Published | null;
  /** Stands for its names. */
  readonly digest: string;
  /** The same for articles that repeat each other; they count once. */
  readonly repeats?: string;
}

/** An article that names an entity. */
interface EntityArticle {
  readonly id: ArticleId;
  /** Which of the article's names it is; the article's record tells its places. */
  readonly at: number;
  /** Stands for the sentence that names it. */
  readonly sentence: number;
}

/** A person, place or organisation that several articles name. */
export interface Entity {
  readonly kind: NameKind;
  readonly name: string;
  /** ASCII, unique within the kind. */
  readonly slug: string;
  /** The other forms, most frequent first. */
  readonly forms: readonly string[];
  /** Of people: what precedes the name, most frequent first; `last`: the newest article that says so. */
  readonly offices: readonly {
    readonly text: string;
    readonly count: number;
    readonly last: ArticleId;
  }[];
  readonly certainty: number;
  /** Newest first. */
  readonly articles: readonly EntityArticle[];
  /** Whom articles name with it, most frequent first, at most 12. */
  readonly beside: readonly {
    readonly kind: NameKind;
    readonly slug: string;
    readonly count: number;
  }[];
}

/** One rule of the publisher. */
export interface NameRule {
  /** The names that it is about, in any case; if there are several, they are one. */
  readonly forms: readonly string[];
  /** What they are called; missing: as articles call them. */
  readonly name?: string;
  readonly kind?: NameKind | undefined;
  /** They get no page. */
  readonly hidden?: boolean;
  /** It is about bearers whose office holds this text alone, who are kept apart from the others. */
  readonly office?: string;
}

/** A name in an article. */
export interface Bearer {
  readonly article: number;
  /** Its place among the article's names. */
  readonly at: number;
  readonly said: Said;
  readonly certainty: number;
}

/** All bearers of one name. */
export interface Draft {
  readonly kind: NameKind;
  /** Stands for the entity, whatever articles there are. */
  readonly key: string;
  /** The key of its bearers' names; the same for those that are told apart. */
  readonly unit: string;
  readonly title?: string;
  readonly bearers: readonly Bearer[];
}

/** Articles, newest first, as bearers of names number them. */
export interface Numbered {
  readonly articles: readonly Pick<Linkable, 'id' | 'repeats'>[];
  readonly namesOf: (article: number) => readonly Said[];
}

/** An entity by itself: it depends on the bearers of its own name and on what else their articles say. */
export interface Core extends Pick<Entity, 'kind' | 'name' | 'forms' | 'offices' | 'certainty'> {
  readonly key: string;
  readonly unit: string;
  /** What its slug is if no other entity has it. */
  readonly plain: string;
  /** Its articles, newest first, and which of their names it is. */
  readonly articles: Uint32Array;
  readonly ats: Uint32Array;
}
