/** What earlier builds have worked out, and this one need not. */
export interface Memory {
  /** What is remembered under a name, if it was made of the same; else what `make` gives, which is then remembered. */
  readonly remember: <Value>(name: string, of: string, make: () => Value) => Value;
}

export const NO_MEMORY: Memory = { remember: (_name, _of, make) => make() };
