import type { Reading } from '../reading.ts';
import type { LineRole } from '../said.ts';
import { EXTENSIONS } from './article-file.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

type Read = (source: string, said: readonly LineRole[]) => Reading;

const FORMATS: Readonly<Record<(typeof EXTENSIONS)[number], Read>> = {
  txt: readPlain,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
};

/**
 * A decoded file as its extension says it is to be read; plain text where that says nothing. `said` is what the sidecar says
 * of single lines.
 */
export function readAs(file: string, source: string, said: readonly LineRole[] = []): Reading {
  const written = /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase();
  const extension = EXTENSIONS.find((each) => each === written) ?? 'txt';
  return FORMATS[extension](source, said);
}
