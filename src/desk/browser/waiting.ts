import type { Pasted } from '../api.ts';

const waiting: NonNullable<Pasted['file']>[] = [];

/** Puts files aside that are read one after another. */
export const letWait = (files: readonly NonNullable<Pasted['file']>[]): void =>
  void waiting.push(...files);

/** How many files wait. */
export const waitingCount = (): number => waiting.length;

/** The file that has waited longest. */
export const takeWaiting = (): NonNullable<Pasted['file']> | undefined => waiting.shift();
