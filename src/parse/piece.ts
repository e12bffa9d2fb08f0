import type { Published, Span } from '../article/article.ts';

/** Why text is kept out of the article. */
type SetAsideReason = 'placeholder' | 'impossible-date' | 'other-date' | 'label' | 'escaped-break';

/** What a stretch of text was taken for. */
export type Taken =
  | { readonly role: 'headline'; readonly text: string }
  | { readonly role: 'published'; readonly date: Published }
  | { readonly role: 'standfirst'; readonly text: string }
  | { readonly role: 'keywords'; readonly words: readonly string[] }
  | { readonly role: 'source'; readonly name?: string; readonly url?: string }
  | { readonly role: 'section'; readonly text: string }
  | { readonly role: 'dateline'; readonly text: string }
  | { readonly role: 'bylines'; readonly names: readonly string[] }
  | { readonly role: 'paragraph'; readonly text: string }
  | { readonly role: 'subhead'; readonly text: string }
  | { readonly role: 'figure'; readonly text: string; readonly credit?: string }
  | { readonly role: 'setAside'; readonly reason: SetAsideReason };

/** A recognised stretch of the source. Pieces follow each other in order, and only white space lies between. */
export type Piece = Taken & { readonly pattern: string; readonly span: Span };
