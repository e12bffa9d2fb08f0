import type { Block, FigureBlock, Span } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import { message } from './messages.ts';
import { openingOf } from './opening.ts';
import type { Piece } from './piece.ts';
import { captionWords, readCaption } from './readers/caption.ts';

/** A picture, or words of a caption, that the publisher states. */
export type StatedPicture = Extract<Piece, { role: 'picture' }>;

/** An opening this short names a caption only if the caption has no other words. */
const SHORTEST = 3;

/**
 * The figure of the text that each picture with `replaces` names by its first words. Of captions that are alike, the first picture names the
 * first one. `source`: the text in which the spans of the figures count.
 */
export function findReplaced<Picture extends Pick<StatedPicture, 'replaces'>>(
  pictures: readonly Picture[],
  figures: readonly FigureBlock[],
  source: string,
): ReadonlyMap<Picture, FigureBlock> {
  const found = new Map<Picture, FigureBlock>();
  const free = new Set(figures);
  for (const picture of pictures) {
    if (picture.replaces === undefined) continue;
    const wanted = [picture.replaces, captionWords(picture.replaces)].map(openingOf);
    const opens = (figure: FigureBlock, isWhole: boolean): boolean =>
      openingsOf(figure, source).some((own) =>
        wanted.some((words) =>
          isWhole ? own === words : words.length >= SHORTEST && own.startsWith(words),
        ),
      );
    const all = [...free];
    const named =
      all.find((figure) => opens(figure, true)) ?? all.find((figure) => opens(figure, false));
    if (!named) continue;
    found.set(picture, named);
    free.delete(named);
  }
  return found;
}

/** What can name a figure: its caption as readers and as the source have it; without a caption, its other words or its file. */
export function openingsOf(
  { text, alt = '', credit = '', src = '', span }: FigureBlock,
  source: string,
): string[] {
  const file = src.slice(src.lastIndexOf('/') + 1);
  const all = [text, source.slice(span.start, span.end), alt, credit, file];
  return all.map(openingOf).filter((opening) => opening !== '');
}

interface Placed {
  readonly blocks: readonly Block[];
  /** The figures of the text, in order, without pictures that stand alone. */
  readonly figures: readonly FigureBlock[];
  /** The figures whose picture the publisher chose: they need no other. */
  readonly chosen: ReadonlySet<Block>;
  readonly messages: readonly Message[];
}

/**
 * The blocks with what the publisher states of pictures. `src` of a picture is its path here. A picture with `replaces` takes the place of that
 * caption. One that the text has already stays in its place. Others go to the caption with the same text, or without a caption to the next
 * figure without a picture. `numberOf`: the number of a file beside the article, which tells its figure; the first other picture leads.
 */
export function placeStated(
  blocks: readonly Block[],
  stated: readonly StatedPicture[],
  source: string,
  numberOf: (src: string) => number | undefined = () => undefined,
): Placed {
  const replaced = findReplaced(stated, figuresOf(blocks), source);
  const messages = stated.flatMap((picture) =>
    picture.replaces === undefined || replaced.has(picture)
      ? []
      : [message('no-such-caption', undefined, { opening: openingOf(picture.replaces) })],
  );
  let placed: readonly Block[] = blocks;
  const chosen = new Set<Block>();
  const alone = new Set<Block>();
  const inText = (): FigureBlock[] => figuresOf(placed).filter((figure) => !alone.has(figure));
  const put = (figure: FigureBlock, picture: StatedPicture): void => {
    const made = withWords(figure, picture);
    placed = placed.map((block) => (block === figure ? made : block));
    if (alone.delete(figure)) alone.add(made);
    if (picture.replaces !== undefined && picture.src !== undefined) chosen.add(made);
  };
  for (const [picture, figure] of replaced) put(figure, picture);
  const others = stated.filter((each) => !replaced.has(each));
  let isFirst = true;
  for (const picture of others) {
    if (picture.src === undefined) continue;
    const number = numberOf(picture.src) ?? (isFirst ? 1 : undefined);
    isFirst = false;
    const own = findOwn(figuresOf(placed), picture, () => freeOf(inText(), number));
    if (own) {
      put(own, picture);
      continue;
    }
    const made = standAlone(picture, blocks);
    alone.add(made);
    placed = number === 1 ? [made, ...placed] : [...placed, made];
  }
  return { blocks: placed, figures: inText(), chosen, messages };
}

const figuresOf = (blocks: readonly Block[]): FigureBlock[] =>
  blocks.filter((block) => block.kind === 'figure');

/** The figure of a picture that names none. `free`: its figure if neither its file nor a caption tells one. */
function findOwn(
  figures: readonly FigureBlock[],
  { src, caption }: StatedPicture,
  free: () => FigureBlock | undefined,
): FigureBlock | undefined {
  const same =
    caption === undefined
      ? undefined
      : figures.find((each) => isFree(each) && isSame(each, caption));
  const shown = same ?? figures.find((each) => each.src === src);
  return shown || caption !== undefined ? shown : free();
}

const isFree = ({ src }: FigureBlock): boolean => src === undefined;

/** The figure in a place, if it has no picture; the next without one if no number tells a place. */
const freeOf = (
  figures: readonly FigureBlock[],
  number: number | undefined,
): FigureBlock | undefined =>
  (number === undefined ? figures : figures.slice(number - 1, number)).find(isFree);

/** Whether a stated caption belongs to a figure, with the figure's credit or without. */
const isSame = ({ text, credit }: FigureBlock, caption: string): boolean =>
  text !== '' &&
  (caption === text ||
    (readCaption(caption)?.text === text && readCaption(caption)?.credit === credit));

/** A figure with what is stated of it; an empty text takes words away. */
function withWords(figure: FigureBlock, stated: StatedPicture): FigureBlock {
  const { text, credit } = captionOf(figure, stated);
  const { src = figure.src, alt = figure.alt } = stated;
  return {
    kind: 'figure',
    text,
    ...(credit ? { credit } : {}),
    ...(src === undefined ? {} : { src }),
    ...(alt ? { alt } : {}),
    span: figure.span,
  };
}

function captionOf(
  figure: FigureBlock,
  { caption, credit: stated }: StatedPicture,
): Partial<Pick<FigureBlock, 'credit'>> & Pick<FigureBlock, 'text'> {
  const credit = stated ?? figure.credit;
  const by = credit === undefined ? {} : { credit };
  if (caption === undefined || isSame(figure, caption)) return { text: figure.text, ...by };
  // “Ghe về nhất. Ảnh: Lê Minh” brings its own credit.
  const own = readCaption(caption);
  return own?.credit !== undefined && stated === undefined ? own : { text: caption, ...by };
}

/** A figure of a picture that belongs to no caption of the text. */
function standAlone(picture: StatedPicture, blocks: readonly Block[]): FigureBlock {
  return withWords({ kind: 'figure', text: '', span: nowhere(blocks) }, picture);
}

/** Where a picture outside the text stands: it has no place in the source. */
export function nowhere(blocks: readonly Block[]): Span {
  const start = blocks[0]?.span.start ?? 0;
  return { start, end: start };
}
