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
 * Reads a decoded file in the format of its extension, or as plain text if the extension is unknown. `said`: the roles that the
 * sidecar gives single lines.
 */
export function readAs(file: string, source: string, said: readonly LineRole[] = []): Reading {
  const written = /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase();
  const extension = EXTENSIONS.find((each) => each === written) ?? 'txt';
  return FORMATS[extension](source, said);
}
