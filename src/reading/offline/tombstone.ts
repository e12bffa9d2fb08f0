const GONE = 410;

/** Replaces a saved article that was taken down: its text is gone, and its reader is told. */
export const tombstone = (): Response => new Response(null, { status: GONE });

export const isTombstone = ({ status }: Response): boolean => status === GONE;
