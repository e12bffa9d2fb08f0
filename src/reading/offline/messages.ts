/** The worker tells a page that the network came late with what may be another text. */
export const CHANGED = 'doc-lai';
