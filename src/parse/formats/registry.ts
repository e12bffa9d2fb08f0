import type { Reading } from '../reading.ts';
import type { LineRole } from '../said.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

const FORMATS: Readonly<Record<string, (source: string, said: readonly LineRole[]) => Reading>> = {
  txt: readPlain,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
};

/** Names of the files that are articles. */
export const ARTICLE_FILE = new RegExp(String.raw`\.(?:${Object.keys(FORMATS).join('|')})$`, 'iu');

/**
 * A decoded file as its extension says it is to be read; plain text where that says nothing. `said` is what the sidecar says
 * of single lines.
 */
export function readAs(file: string, source: string, said: readonly LineRole[] = []): Reading {
  const extension = /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  const read = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  return (read ?? readPlain)(source, said);
}
