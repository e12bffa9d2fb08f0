import type { Stated } from '../api.ts';

/** What was stated before a change, and the text as it was edited then. */
export interface Step {
  readonly stated: Stated;
  readonly text: string | null;
}

/** What can be undone, step by step. Changes of one group in a row are one step. */
export class Past {
  #steps: (Step & { readonly group: string | undefined })[] = [];

  get isEmpty(): boolean {
    return this.#steps.length === 0;
  }

  remember(step: Step, group?: string): void {
    if (group === undefined || this.#steps.at(-1)?.group !== group)
      this.#steps.push({ ...step, group });
  }

  /** The next change is a step of its own. */
  endGroup(): void {
    const last = this.#steps.at(-1);
    if (last?.group !== undefined) this.#steps.splice(-1, 1, { ...last, group: undefined });
  }

  /** The last step, which is then no longer remembered. */
  take(): Step | undefined {
    return this.#steps.pop();
  }

  forget(): void {
    this.#steps = [];
  }
}
