/** The extensions of article files. */
export const EXTENSIONS = ['txt', 'md', 'markdown', 'html', 'htm'] as const;

/** Names of the files that are articles. */
export const ARTICLE_FILE = new RegExp(String.raw`\.(?:${EXTENSIONS.join('|')})$`, 'iu');
