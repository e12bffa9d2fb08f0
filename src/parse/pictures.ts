import type { Block, FigureBlock, Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { stemOf } from './identity.ts';
import { message } from './messages.ts';
import type { Piece } from './piece.ts';
import { readCaption } from './readers/caption.ts';

/** Matches picture files that browsers show and the image service reads. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)$/iu;

interface Pictured {
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}

/** A picture that the publisher states. */
type Stated = Extract<Piece, { role: 'picture' }>;

/**
 * The blocks with their picture files. A file is named in the text, stated by the publisher, or beside the article:
 * `<name>.jpg`, or `<name>-2.jpg` for the second figure. `images`: all picture files of the seeds folder, `null` if unknown.
 */
export function addPictures(
  blocks: readonly Block[],
  stated: readonly Stated[],
  file: string,
  images: ReadonlySet<string> | null,
): Pictured {
  const messages: Message[] = [];
  const resolved = blocks.map((block): Block => {
    if (block.kind !== 'figure' || block.src === undefined) return block;
    const { src, ...rest } = block;
    const path = resolve(file, src);
    if (path !== null && (images === null || images.has(path))) return { ...rest, src: path };
    messages.push(message('picture-missing', undefined, { src }));
    return rest;
  });
  let pictured: readonly Block[] = resolved;
  for (const [index, { src, ...words }] of stated.entries()) {
    const path = resolve(file, src);
    if (path === null || (images !== null && !images.has(path)))
      messages.push(message('stated-picture-missing', undefined, { src }));
    else pictured = addStated(pictured, { ...words, src: path }, index === 0);
  }
  // An article is not published without the pictures that its publisher states.
  const isWhole = messages.every(({ severity }) => severity !== 'error');
  return { blocks: isWhole ? addBeside(pictured, file, images ?? new Set()) : pictured, messages };
}

/** A stated picture goes to the caption with the same text. Without a caption, it goes to the next figure without a picture. */
function addStated(
  blocks: readonly Block[],
  { src, alt, caption, credit }: Pick<Stated, 'src' | 'alt' | 'caption' | 'credit'>,
  isFirst: boolean,
): readonly Block[] {
  const words = {
    ...(alt === undefined ? {} : { alt }),
    ...(credit === undefined ? {} : { credit }),
  };
  const figures = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
  // If the first caption has a picture, the first stated picture does not go to a later caption.
  const candidates = isFirst && caption === undefined ? figures.slice(0, 1) : figures;
  const own = candidates.find(
    (figure) => figure.src === undefined && (caption === undefined || isSame(figure, caption)),
  );
  if (own) return blocks.map((block) => (block === own ? { ...own, ...words, src } : block));
  const span = nowhere(blocks);
  const added: FigureBlock = { kind: 'figure', text: caption ?? '', ...words, src, span };
  return isFirst ? [added, ...blocks] : [...blocks, added];
}

/** Whether a stated caption belongs to a figure, with the figure's credit or without. */
const isSame = ({ text, credit }: FigureBlock, caption: string): boolean =>
  text !== '' &&
  (caption === text ||
    (readCaption(caption)?.text === text && readCaption(caption)?.credit === credit));

function addBeside(blocks: readonly Block[], file: string, images: ReadonlySet<string>): Block[] {
  const result = [...blocks];
  const figures = blocks.filter((block): block is FigureBlock => block.kind === 'figure');
  const used = new Set(figures.map(({ src }) => src));
  for (const { path, number } of beside(stemOf(file), images)) {
    if (used.has(path)) continue;
    const figure = figures[number - 1];
    const added: FigureBlock = { kind: 'figure', text: '', src: path, span: nowhere(blocks) };
    if (figure && figure.src === undefined) {
      result[result.indexOf(figure)] = { ...figure, src: path };
    } else if (number === 1) result.unshift(added);
    else result.push(added);
  }
  return result;
}

/** The pictures that have the article's name, in the order of their numbers. */
function beside(stem: string, images: ReadonlySet<string>): { path: string; number: number }[] {
  const found: { path: string; number: number }[] = [];
  for (const path of images) {
    if (!path.startsWith(stem)) continue;
    const number = /^(?:-(?<number>[1-9]\d?))?\.[^./]+$/u.exec(path.slice(stem.length));
    if (number) found.push({ path, number: Number(number.groups?.number ?? 1) });
  }
  return found.sort((a, b) => a.number - b.number || (a.path < b.path ? -1 : 1));
}

// A picture outside the text has no place in the source.
function nowhere(blocks: readonly Block[]): Span {
  const start = blocks[0]?.span.start ?? 0;
  return { start, end: start };
}

/** A path that an article names, relative to the seeds folder; `null` if the path leads out of the folder. */
function resolve(file: string, src: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/iu.test(src)) return null;
  const path = file.split('/').slice(0, -1);
  for (const name of decode(src).replaceAll('\\', '/').split('/')) {
    if (name === '..') {
      if (path.pop() === undefined) return null;
    } else if (name !== '.' && name !== '') path.push(name);
  }
  return path.join('/').normalize('NFC');
}

function decode(src: string): string {
  const bare = src.replace(/[?#].*$/su, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
