import { collapse } from '../../text/whitespace.ts';
import type { Markup } from '../reading.ts';
import type { RawUnit } from './compose.ts';

interface Picture {
  readonly src: string;
  readonly alt: string;
  readonly title: string;
}

/**
 * The unit of a picture that stands at `start` to `end`. Every unit needs a text: the picture's title, which is its caption. If
 * the title is missing, the text is the alternative text, then the file's name.
 */
export function pictureUnit(picture: Picture, start: number, end: number): RawUnit {
  const { src } = picture;
  const alt = collapse(picture.alt);
  const fileName =
    src
      .replace(/[?#].*$/su, '')
      .split('/')
      .at(-1) ?? '';
  const title = collapse(picture.title);
  const text = [title, alt, collapse(fileName)].find((words) => words !== '') ?? src;
  const markup: Markup = {
    kind: 'picture',
    src,
    ...(alt === '' ? {} : { alt }),
    ...(title === '' ? {} : { caption: true }),
  };
  return { sourceTexts: [{ text, start, end }], markup };
}
