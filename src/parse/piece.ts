import type { Article, Field, Mark, Published, Span } from '../article/article.ts';

/** Why text is kept out of the article. */
export type SetAsideReason =
  | 'placeholder'
  | 'impossible-date'
  | 'other-date'
  | 'label'
  | 'escaped-break'
  | 'markup'
  | 'overridden'
  | 'related'
  | 'advertisement'
  | 'menu'
  | 'site-text'
  | 'repeated'
  | 'end-mark'
  | 'separator'
  | 'comments'
  | 'hidden'
  | 'unreadable-date'
  | 'left-out';

/** The role of a piece. Only a publisher states `picture`, `draft`, `pin` and `cleared`. */
export type Taken =
  | { readonly role: 'headline'; readonly text: string }
  | { readonly role: 'published'; readonly date: Published }
  | { readonly role: 'standfirst'; readonly text: string }
  | { readonly role: 'keywords'; readonly words: readonly string[] }
  | { readonly role: 'source'; readonly name?: string; readonly url?: string }
  | { readonly role: 'section'; readonly text: string }
  | { readonly role: 'kicker'; readonly text: string }
  | { readonly role: 'agency'; readonly text: string }
  | { readonly role: 'dateline'; readonly text: string }
  | { readonly role: 'bylines'; readonly names: readonly string[] }
  | {
      readonly role: 'paragraph' | 'subhead' | 'quote' | 'note';
      readonly text: string;
      readonly marks?: readonly Mark[];
    }
  | {
      readonly role: 'list';
      readonly text: string;
      readonly ordinal?: number;
      readonly marks?: readonly Mark[];
    }
  | { readonly role: 'exchange'; readonly text: string; readonly speaker?: string }
  | {
      readonly role: 'figure';
      readonly text: string;
      readonly credit?: string;
      readonly src?: string;
      readonly alt?: string;
    }
  | {
      readonly role: 'picture';
      /** May be missing if `replaces` is not: then it corrects words only. */
      readonly src?: string;
      /** The first words of the caption in the text whose place it takes. */
      readonly replaces?: string;
      readonly alt?: string;
      readonly caption?: string;
      readonly credit?: string;
    }
  | { readonly role: 'draft'; readonly value: boolean }
  | { readonly role: 'story'; readonly value: boolean }
  | { readonly role: 'pin'; readonly value: false | NonNullable<Article['pin']> }
  | { readonly role: 'cleared'; readonly field: Field }
  | { readonly role: 'setAside'; readonly reason: SetAsideReason };

/**
 * A recognised part of the source. Pieces follow each other in order, with only white space between. `pattern` names what
 * recognised it.
 */
export type Piece = Taken & { readonly pattern: string; readonly span: Span };
