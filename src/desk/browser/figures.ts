import type { DeskFigure, DeskImage, DeskLine, Stated } from '../api.ts';
import { put } from './stating.ts';

/** A caption or picture with what is stated of it; one of both may be missing. */
export interface Figure {
  /** As the article was last read; missing of a picture that it does not show yet. */
  readonly read?: DeskFigure;
  readonly image?: DeskImage;
}

/** The words of a picture that can be stated. */
export type Words = Partial<Record<'alt' | 'caption' | 'credit', string>>;

/** What the article shows, in its order, then pictures that are stated and not read yet. */
export function figuresOf(read: readonly DeskFigure[], images: readonly DeskImage[]): Figure[] {
  const left = new Set(images);
  const take = (fits: (image: DeskImage) => boolean): DeskImage | undefined => {
    const image = [...left].find(fits);
    if (image) left.delete(image);
    return image;
  };
  // What was stated when it was read belongs there, unless it was moved since.
  const said = read.map(({ said }) => take((image) => said !== undefined && isOf(image, said)));
  const figures = read.flatMap((figure, index): Figure[] => {
    const { opening } = figure;
    const image = said[index] ?? take(({ replaces }) => opening !== '' && replaces === opening);
    // A picture outside the text is gone once nothing is stated of it.
    if (!image && opening === '' && figure.said) return [];
    return [{ read: figure, ...(image ? { image } : {}) }];
  });
  return [...figures, ...Array.from(left, (image) => ({ image }))];
}

const isOf = (one: DeskImage, other: DeskImage): boolean =>
  one.replaces === other.replaces && (one.replaces !== undefined || one.src === other.src);

/** Whether a caption of the text is waiting for a picture. */
const isBare = ({ read, image }: Figure): boolean =>
  read !== undefined &&
  read.opening !== '' &&
  read.picture === undefined &&
  image?.src === undefined;

/** The words of a figure as readers will see them. */
export const wordsOf = ({ read, image }: Figure): Required<Words> => ({
  alt: image?.alt ?? read?.alt ?? '',
  caption: image?.caption ?? read?.text ?? '',
  credit: image?.credit ?? read?.credit ?? '',
});

/** States words of a figure. What the text says anyway is not stated, and an empty text takes away what it says. */
export function setWords(stated: Stated, figure: Figure, words: Words): Stated {
  const { read, image } = figure;
  const opening = read?.opening ?? '';
  const base: DeskImage =
    image ?? (opening === '' ? { src: read?.picture?.src ?? '' } : { replaces: opening });
  // Another caption of a picture that stands over one of the text is a correction of that.
  const named =
    words.caption !== undefined && opening !== '' && base.replaces === undefined
      ? { ...base, replaces: opening }
      : base;
  const said = { ...named, ...words };
  const tidied = tidy(said, named.replaces === undefined ? undefined : read);
  const isApart = image?.replaces === undefined && image?.caption !== undefined;
  return setImage(stated, image, isApart ? { ...ALONE, ...tidied } : tidied);
}

/** Keeps a picture out of the captions of the text: without a caption of its own it would take the next one that is free. */
const ALONE = { caption: '' } as const;

const inText = (read: DeskFigure | undefined): Required<Words> => wordsOf(read ? { read } : {});

/** Without words that say nothing: empty ones, and of a caption of the text those that it has. */
function tidy(image: DeskImage, read: DeskFigure | undefined): DeskImage {
  const own = inText(read);
  const { alt = own.alt, caption = own.caption, credit = own.credit, ...place } = image;
  return {
    ...place,
    ...(alt === own.alt ? {} : { alt }),
    ...(caption === own.caption ? {} : { caption }),
    ...(credit === own.credit ? {} : { credit }),
  };
}

/** Puts an image in the place of another; one that says nothing is left out. */
function setImage(stated: Stated, old: DeskImage | undefined, image: DeskImage): Stated {
  const images = stated.images ?? [];
  const { replaces: _, ...says } = image;
  const news = Object.keys(says).length === 0 ? [] : [image];
  const all = old ? images.flatMap((each) => (each === old ? news : each)) : [...images, ...news];
  return put(stated, 'images', all.length === 0 ? undefined : all);
}

/** Gives a figure a picture; without one, the next caption without a picture has it, else it stands alone. */
export function setPicture(
  stated: Stated,
  read: readonly DeskFigure[],
  src: string,
  figure: Figure | undefined = figuresOf(read, stated.images ?? []).find(isBare),
): Stated {
  const opening = figure?.read?.opening ?? '';
  const place = opening === '' ? ALONE : { replaces: opening };
  return setImage(stated, figure?.image, { ...place, ...figure?.image, src });
}

/**
 * Moves a picture to a caption of the text; words of captions stay with them, and a picture that was there changes places with it. Without
 * a caption it stands alone, with the words that were typed for it.
 */
export function move(stated: Stated, image: DeskImage, to: Figure | null): Stated {
  const opening = to?.read?.opening ?? '';
  const [photo, words] = [photoOf(image), wordsWithout(image)];
  if (opening === '') {
    const { replaces: _, ...own } = image;
    return image.replaces === undefined ? stated : setImage(stated, image, { ...ALONE, ...own });
  }
  const other = to?.image ?? {};
  // The words of a picture that stands alone are its own, and the caption has others.
  const left = image.replaces === undefined && other.src === undefined ? {} : words;
  const moved = { replaces: opening, ...wordsWithout(other), ...photo };
  return setImage(setImage(stated, image, { ...left, ...photoOf(other) }), to?.image, moved);
}

const photoOf = ({ src, alt }: DeskImage): DeskImage => ({
  ...(src === undefined ? {} : { src }),
  ...(alt === undefined ? {} : { alt }),
});

function wordsWithout({ src: _, alt: __, ...words }: DeskImage): DeskImage {
  return words;
}

/** Takes a stated picture out; words for a caption of the text stay. */
export function removePicture(stated: Stated, image: DeskImage): Stated {
  const { src: _, ...words } = image;
  return setImage(stated, image, image.replaces === undefined ? {} : words);
}

/** Takes back what is stated of the words of a caption of the text. */
export function wordsByText(stated: Stated, image: DeskImage): Stated {
  const { alt: _, caption: __, credit: ___, ...place } = image;
  return setImage(stated, image, place);
}

/** The figure of the text that a line belongs to. */
export const figureAt = (
  read: readonly DeskFigure[],
  { start, end }: Pick<DeskLine, 'start' | 'end'>,
): DeskFigure | undefined => read.find((each) => each.start <= start && end <= each.end);
