import type { LineRole } from '../line-roles.ts';
import type { Reading } from '../reading.ts';
import { EXTENSIONS } from './article-file.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';

type Read = (source: string, lineRoles: readonly LineRole[]) => Reading;

const FORMATS: Readonly<Record<(typeof EXTENSIONS)[number], Read>> = {
  txt: readPlain,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
};

/**
 * Reads a decoded file in the format of its extension, or as plain text if the extension is unknown. `lineRoles`: the roles
 * that the sidecar gives single lines.
 */
export function readAs(file: string, source: string, lineRoles: readonly LineRole[] = []): Reading {
  const written = /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase();
  const extension = EXTENSIONS.find((each) => each === written) ?? 'txt';
  return FORMATS[extension](source, lineRoles);
}
