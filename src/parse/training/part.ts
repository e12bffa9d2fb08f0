/** A piece of an article's body. */
export interface Part {
  readonly kind: 'paragraph' | 'subhead' | 'caption';
  readonly text: string;
  /** Who took the picture of a caption; empty where the source names nobody. */
  readonly credit: string;
}

export const part = (kind: Part['kind'], text: string, credit = ''): Part => ({
  kind,
  text,
  credit,
});
