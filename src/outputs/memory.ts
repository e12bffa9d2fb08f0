/** Results of earlier builds. */
export interface Memory {
  /** Gives the result stored under a name if it was made of the same input `of`; else calls `make` and stores its result. */
  readonly remember: <Value>(name: string, of: string, make: () => Value) => Value;
}

export const NO_MEMORY: Memory = { remember: (_name, _of, make) => make() };
