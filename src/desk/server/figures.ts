import { posix } from 'node:path';
import type { FigureBlock } from '../../article/article.ts';
import { toBlock } from '../../parse/blocks.ts';
import type { ParseResult } from '../../parse/parse.ts';
import { picturePath } from '../../parse/pictures.ts';
import { findReplaced, openingsOf } from '../../parse/stated-pictures.ts';
import type { DeskFigure, DeskImage } from '../api.ts';
import { findOpenings } from './openings.ts';

/** The pictures and captions of an article, each with its words in the text and with what is stated of it. */
export function figuresOf(
  { article, pieces, source }: ParseResult,
  file: string,
  stated: readonly DeskImage[],
): DeskFigure[] {
  const written = pieces.map(toBlock).filter((block) => block?.kind === 'figure');
  const openings = findOpenings(written.map((each) => openingsOf(each, source)[0] ?? ''));
  const replaced = findReplaced(stated, written, source);
  const shown = (article?.blocks ?? []).filter((block) => block.kind === 'figure');
  return shown.map((figure) => {
    const index = written.findIndex((each) => isSamePlace(each, figure));
    const own = written[index];
    const said =
      stated.find((image) => own !== undefined && replaced.get(image) === own) ??
      stated.find(
        ({ src }) =>
          src !== undefined && figure.src !== undefined && picturePath(file, src) === figure.src,
      );
    const { text, credit, alt } = own ?? { ...figure, ...(said ? NO_WORDS : {}) };
    return {
      ...figure.span,
      opening: openings[index] ?? '',
      text,
      ...(credit === undefined ? {} : { credit }),
      ...(alt === undefined ? {} : { alt }),
      ...(figure.src === undefined
        ? {}
        : { picture: { path: figure.src, src: posix.relative(posix.dirname(file), figure.src) } }),
      ...(said ? { said } : {}),
    };
  });
}

/** All words of a picture outside the text are stated. */
const NO_WORDS = { text: '', credit: undefined, alt: undefined };

const isSamePlace = ({ span: one }: FigureBlock, { span: other }: FigureBlock): boolean =>
  one.start === other.start && one.end === other.end;
