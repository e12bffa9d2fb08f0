/** The worker tells a page that what is shown may have changed: the network came late, or an article was taken down. */
export const CHANGED = 'doc-lai';
