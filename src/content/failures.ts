/** An article that could not be published, and why. */
export interface Failure {
  /** Relative to the seeds folder. */
  readonly file: string;
  readonly reason: string;
}

/**
 * What is to be told of a step for one article that threw. Throws the error itself if it tells of the machine and not of the article:
 * a full disk must not leave articles out.
 */
export function toFailure(file: string, error: unknown): Failure {
  if (isOfMachine(error)) throw error;
  return { file, reason: reasonOf(error) };
}

/** What was thrown, on one line and without a final full stop. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return (text.split('\n')[0] ?? '').trim().replace(/\.$/u, '');
}

/** Whether an error comes from the system or from the database of records. */
export const isOfMachine = (error: unknown): boolean =>
  error instanceof Error && ('syscall' in error || 'errcode' in error);
