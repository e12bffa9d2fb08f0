/** The message of the worker to a page whose content may have changed: the network answered late, or an article was taken down. */
export const CHANGED = 'doc-lai';
