/** A stretch of a text that may be a name. */
export interface Candidate {
  /** `area`: “huyện Tứ Kỳ”; `feature`: “cầu Sài Gòn”; `organisation`: opened by a word for one; `run`: only capitals. */
  readonly kind: 'area' | 'feature' | 'organisation' | 'run';
  readonly text: number;
  /** Indexes of words, half-open; `bare`: where the name itself begins, behind the word that tells the kind. */
  readonly from: number;
  readonly bare: number;
  readonly to: number;
  /** The words that tell its kind, in lower case; `''` for a run. */
  readonly opener: string;
  /** Whether a part that only its text knows is missing: “UBND tỉnh”. */
  readonly isPart: boolean;
}
