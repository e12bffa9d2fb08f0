import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

/** An article that could not be published, and why. */
export interface Failure {
  /** Relative to the seeds folder. */
  readonly file: string;
  readonly reason: string;
}

/** The file of this run's failures, in the folder that the loader, the pages and the integrations share. */
export const FAILURES = 'failures.jsonl';
/** The file of the failures of earlier runs of the same command, which this run leaves out. */
export const LEFT_OUT = 'left-out.jsonl';

/**
 * Notes that a step for one article threw. Throws the error itself if it tells of the machine and not of the article: a
 * full disk must not leave articles out.
 */
export function noteFailure(path: string, file: string, error: unknown): void {
  if (isOfMachine(error)) throw error;
  appendFileSync(path, toLine({ file, reason: reasonOf(error) }));
}

export const writeFailures = (path: string, failures: readonly Failure[]): void =>
  writeFileSync(path, failures.map(toLine).join(''));

const toLine = (failure: Failure): string => `${JSON.stringify(failure)}\n`;

/** All that was noted, one failure for each article. */
export function readFailures(path: string): Failure[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  const lines = text.split('\n').filter((line) => line !== '');
  const failures = lines.map((line): Failure => JSON.parse(line));
  return [...new Map(failures.map((failure) => [failure.file, failure])).values()];
}

/** What was thrown, on one line and without a final full stop. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n')[0] ?? '').trim().replace(/\.$/u, '');
}

/** Whether an error comes from the system or from the database of records. */
export const isOfMachine = (error: unknown): boolean =>
  error instanceof Error && ('syscall' in error || 'errcode' in error);
