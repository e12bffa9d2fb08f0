import { type Article, FIELDS, type Field } from '../../article/article.ts';
import { examine } from '../../parse/examine.ts';
import { tellMessage } from '../../parse/messages.ts';
import type { ParseResult } from '../../parse/parse.ts';
import type { Model } from '../../parse/roles/model.ts';
import type { DeskArticle } from '../api.ts';
import { figuresOf } from './figures.ts';
import { linesOf } from './lines.ts';
import { previewOf, type ReadPicture } from './preview.ts';
import { readStated } from './stated.ts';
import { writeSidecar } from './write-sidecar.ts';

/** What an article is read from. */
export interface RawArticle {
  /** Its name, whose extension tells the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The text of its sidecar; `null` if there is none. */
  readonly yaml: string | null;
  readonly sidecar: string;
  /** The pictures of the folder of articles. */
  readonly images: ReadonlySet<string>;
  readonly readPicture: ReadPicture;
}

/** Reads an article as a build does, for the desk. `model`: what reads it, if it is not the one that ships. */
export async function readDeskArticle(
  { file, bytes, yaml, sidecar, images, readPicture }: RawArticle,
  { file: saved, version, canUndo }: Pick<DeskArticle, 'file' | 'version' | 'canUndo'>,
  model?: Model,
): Promise<DeskArticle> {
  const read = (text: string | null): ParseResult =>
    examine(bytes, file, {
      images,
      ...(model ? { model } : {}),
      ...(text === null ? {} : { sidecar: { file: sidecar, bytes: Buffer.from(text) } }),
    });
  const asSaved = read(yaml);
  // What cannot be read of a sidecar hides nothing of its article.
  const result = asSaved.article ? asSaved : read(writeSidecar(null, readStated(yaml ?? '')));
  const { source, article } = result;
  const { messages } = asSaved;
  const stated = readStated(yaml ?? '');
  return {
    file: saved,
    version,
    canUndo,
    source,
    lines: linesOf(result),
    figures: figuresOf(result, file, stated.images ?? []),
    fields: fieldsOf(article),
    confidence: article?.confidence ?? null,
    stated,
    html: article ? await previewOf(article, readPicture) : '',
    messages: messages.map((each) => tellMessage(each, 'vi')),
  };
}

function fieldsOf(article: Article | null): DeskArticle['fields'] {
  const toText = (field: Field): string | readonly string[] | null => {
    if (!article) return null;
    switch (field) {
      case 'published':
        return article.published?.value ?? null;
      case 'source':
        return [article.source?.name, article.source?.url].filter((each) => each !== undefined);
      default:
        return article[field] ?? null;
    }
  };
  const entries = FIELDS.map((field) => [field, toText(field)] as const);
  return Object.fromEntries(entries) as DeskArticle['fields'];
}
