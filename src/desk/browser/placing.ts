import { clip } from '../../text/excerpt.ts';
import type { DeskFigure } from '../api.ts';
import { type Figure, figuresOf, move, wordsOf } from './figures.ts';
import type { PendingPicture } from './pending.ts';
import { say } from './say.ts';
import { WORDS } from './words.ts';
import type { Work } from './work.ts';

const { pictures: NAMES } = WORDS;

/** The kind under which a picture of the form is dragged. */
export const DRAGGED_PICTURE = 'application/x-ban-tin-picture';

/** Adds pictures to the article; the first goes to `figure`. */
export function addPictures(
  work: Work,
  pictures: readonly PendingPicture[],
  figure?: Figure,
): void {
  for (const [index, picture] of pictures.entries()) {
    work.addPicture(picture, index === 0 ? figure : undefined);
    say(NAMES.added(picture.name));
  }
}

/** Puts a picture over a caption of the text. */
export function placePicture(work: Work, src: string, read: DeskFigure): void {
  const figures = currentFigures(work);
  const image = figures.find((each) => each.image?.src === src)?.image;
  const to = currentFigure(work, read);
  if (!image || !to || to.image === image) return;
  work.change(move(work.stated, image, to));
  say(NAMES.placed(shortCaption(to)));
}

/** The captions and pictures with what is stated of them now. */
export const currentFigures = ({ article, stated }: Work): Figure[] =>
  figuresOf(article.figures, stated.images ?? []);

/** A figure with what is stated of it now. */
export const currentFigure = (work: Work, read: DeskFigure): Figure | undefined =>
  currentFigures(work).find((each) => each.read === read);

/** The first words of a caption as readers will see it. */
export const shortCaption = (figure: Figure): string =>
  clip(wordsOf(figure).caption || (figure.read?.opening ?? ''), 60);
