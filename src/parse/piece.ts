import type { Published, Span } from '../article/article.ts';

/** Why text is kept out of the article. */
type SetAsideReason = 'placeholder' | 'impossible-date';

/** What a stretch of text was taken for. */
export type Taken =
  | { readonly role: 'headline'; readonly text: string }
  | { readonly role: 'published'; readonly date: Published }
  | { readonly role: 'paragraph'; readonly text: string }
  | { readonly role: 'figure'; readonly text: string; readonly credit?: string }
  | { readonly role: 'setAside'; readonly reason: SetAsideReason };

/** A recognised stretch of the source. Pieces follow each other in order, and only white space lies between. */
export type Piece = Taken & { readonly pattern: string; readonly span: Span };
