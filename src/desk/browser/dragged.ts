import type { DeskLine } from '../api.ts';
import { figureAt } from './figures.ts';
import { readFiles } from './files.ts';
import { addPictures, currentFigure, DRAGGED_PICTURE, placePicture } from './placing.ts';
import { say } from './say.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

/** Whether a picture of the form, or a file, is dragged. */
export const isDragged = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.some((type) => type === DRAGGED_PICTURE || type === 'Files') ?? false;

/** Puts a dropped picture over the caption that a line is. */
export async function takeDropped(event: DragEvent, work: Work, line: DeskLine): Promise<void> {
  const { dataTransfer } = event;
  if (!dataTransfer || !isDragged(event)) return;
  event.preventDefault();
  event.stopPropagation();
  const figure = figureAt(work.article.figures, line);
  if (!figure) return say(WORDS.pictures.onlyCaptions);
  const src = dataTransfer.getData(DRAGGED_PICTURE);
  if (src !== '') placePicture(work, src, figure);
  else {
    const { pictures } = await readFiles([...dataTransfer.files]);
    addPictures(work, pictures, currentFigure(work, figure));
  }
}
