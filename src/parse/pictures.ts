import type { Block, FigureBlock } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { stemOf } from './identity.ts';
import { message } from './messages.ts';
import { nowhere, placeStated, type StatedPicture } from './stated-pictures.ts';

/** Matches picture files that browsers show and the image service reads. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)$/iu;

interface Pictured {
  readonly blocks: readonly Block[];
  readonly messages: readonly Message[];
}

/**
 * The blocks with their picture files. A file is named in the text, stated by the publisher, or beside the article:
 * `<name>.jpg`, or `<name>-2.jpg` for the second figure. `images`: all picture files of the seeds folder, `null` if unknown.
 * `source`: the text in which the spans of the blocks count.
 */
export function addPictures(
  blocks: readonly Block[],
  stated: readonly StatedPicture[],
  file: string,
  images: ReadonlySet<string> | null,
  source = '',
): Pictured {
  const messages: Message[] = [];
  const resolved = blocks.map((block): Block => {
    if (block.kind !== 'figure' || block.src === undefined) return block;
    const { src, ...rest } = block;
    const path = picturePath(file, src);
    if (path !== null && (images === null || images.has(path))) return { ...rest, src: path };
    messages.push(message('picture-missing', undefined, { src }));
    return rest;
  });
  const found: StatedPicture[] = [];
  for (const picture of stated) {
    const { src } = picture;
    const path = src === undefined ? null : picturePath(file, src);
    if (src === undefined) found.push(picture);
    else if (path === null || (images !== null && !images.has(path)))
      messages.push(message('stated-picture-missing', undefined, { src }));
    else found.push({ ...picture, src: path });
  }
  const own = images ? beside(stemOf(file), images) : [];
  const numberOf = (src: string): number | undefined =>
    own.find(({ path }) => path === src)?.number;
  const placed = placeStated(resolved, found, source, numberOf);
  messages.push(...placed.messages);
  // An article is not published without the pictures that its publisher states.
  const isWhole = messages.every(({ severity }) => severity !== 'error');
  return {
    blocks: isWhole ? addBeside(placed, own) : placed.blocks,
    messages,
  };
}

function addBeside(
  { blocks, figures, chosen }: Omit<ReturnType<typeof placeStated>, 'messages'>,
  own: readonly Beside[],
): Block[] {
  const result = [...blocks];
  const used = new Set(blocks.map((block) => (block.kind === 'figure' ? block.src : undefined)));
  for (const { path, number } of own) {
    if (used.has(path)) continue;
    const figure = figures[number - 1];
    // The publisher has put another one in its place.
    if (figure && chosen.has(figure)) continue;
    const added: FigureBlock = { kind: 'figure', text: '', src: path, span: nowhere(blocks) };
    if (figure && figure.src === undefined) {
      result[result.indexOf(figure)] = { ...figure, src: path };
    } else if (number === 1) result.unshift(added);
    else result.push(added);
  }
  return result;
}

interface Beside {
  readonly path: string;
  /** Of the figure that it belongs to. */
  readonly number: number;
}

/** The pictures that have the article's name, in the order of their numbers. */
function beside(stem: string, images: ReadonlySet<string>): readonly Beside[] {
  const found: Beside[] = [];
  for (const path of images) {
    if (!path.startsWith(stem)) continue;
    const number = /^(?:-(?<number>[1-9]\d?))?\.[^./]+$/u.exec(path.slice(stem.length));
    if (number) found.push({ path, number: Number(number.groups?.number ?? 1) });
  }
  return found.sort((a, b) => a.number - b.number || (a.path < b.path ? -1 : 1));
}

/** A path that an article names, relative to the seeds folder; `null` if the path leads out of the folder. */
export function picturePath(file: string, src: string): string | null {
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
