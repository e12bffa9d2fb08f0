/** What a part of the desk shows. */
export interface View {
  readonly title: string;
  readonly content: HTMLElement;
  /** What takes the focus when the view opens; if it is missing, the main part. */
  readonly focus?: () => HTMLElement | null;
  /** A key pressed where nobody types. Returns whether it was used. */
  readonly press?: (event: KeyboardEvent) => boolean;
  /** A key held with Ctrl or Cmd, anywhere. Returns whether it was used. */
  readonly command?: (event: KeyboardEvent) => boolean;
  /** The view is left. */
  readonly leave?: () => void;
}
