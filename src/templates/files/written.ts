/** The content of a file that is not a page. */
export interface Written {
  /** Its media type, without the character set. */
  readonly type: string;
  readonly text: string | Uint8Array;
}
