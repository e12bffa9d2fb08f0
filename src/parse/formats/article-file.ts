export const EXTENSIONS = ['txt', 'md', 'markdown', 'html', 'htm'] as const;

/** Matches the names of article files. */
export const ARTICLE_FILE = new RegExp(String.raw`\.(?:${EXTENSIONS.join('|')})$`, 'iu');
