import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast';
import type { Block, FigureBlock, Published } from '../article/article.ts';
import { phrasing, plain } from './phrasing.ts';

/** The site's own words around those of an article. */
export interface BodyLabels {
  /** Shown once, before the first caption without a picture, if the article has no picture at all. */
  readonly pictureMissing: string;
  /** The same, if it has some. */
  readonly somePicturesMissing: string;
  readonly pictureCredit: (credit: string) => string;
  /** The name of the link to a picture's file; `at` is counted from 1. */
  readonly pictureLarger: (at: number, of: number) => string;
}

/** A picture file as the page loads it; sizes in pixels. */
export interface Picture {
  readonly src: string;
  readonly srcSet: string;
  readonly sizes: string;
  readonly width: number;
  readonly height: number;
  /** The address of its largest file. */
  readonly largest: string;
}

export interface FigureSurroundings {
  readonly labels: BodyLabels;
  /** The article's own date, which completes days without a year. */
  readonly published: Published | null;
  /** By the `src` of figures. */
  readonly pictures: ReadonlyMap<string, Picture>;
}

const pictureOf = ({ src }: FigureBlock, { pictures }: FigureSurroundings): Picture | undefined =>
  src === undefined ? undefined : pictures.get(src);

/** The names of the links from pictures to their largest files, by figure. */
export function nameLinks(
  blocks: readonly Block[],
  around: FigureSurroundings,
): ReadonlyMap<Block, string> {
  const shown = blocks.filter((block) => block.kind === 'figure' && pictureOf(block, around));
  return new Map(
    shown.map((block, index) => [block, around.labels.pictureLarger(index + 1, shown.length)]),
  );
}

const isBare = (block: Block, around: FigureSurroundings): block is FigureBlock =>
  block.kind === 'figure' && !pictureOf(block, around);

/** The blocks in order. Consecutive captions without pictures become one list, and empty ones are left out. */
export function gatherCaptions(
  blocks: readonly Block[],
  around: FigureSurroundings,
): (Block | FigureBlock[])[] {
  const gathered: (Block | FigureBlock[])[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    if (!isBare(block, around)) gathered.push(block);
    else if (wordsOf(block, around).length === 0) continue;
    else if (Array.isArray(last)) last.push(block);
    else gathered.push([block]);
  }
  return gathered;
}

/** The line that says once why captions have no pictures. The search does not read the site's own words. */
export function reasonForCaptions(blocks: readonly Block[], around: FigureSurroundings): Paragraph {
  const hasPictures = blocks.some(
    (block) => block.kind === 'figure' && pictureOf(block, around) !== undefined,
  );
  const { labels } = around;
  return {
    type: 'paragraph',
    data: { hProperties: { className: ['without-pictures'], dataSearch: 'none' } },
    children: [plain(hasPictures ? labels.somePicturesMissing : labels.pictureMissing)],
  };
}

/** Captions as a list. `ids` are their anchors. */
export const captionList = (
  captions: readonly FigureBlock[],
  ids: readonly string[],
  around: FigureSurroundings,
): List => ({
  type: 'list',
  data: { hProperties: { className: ['captions'] } },
  ordered: false,
  spread: false,
  children: captions.map((figure, index) => ({
    type: 'listItem',
    data: { hProperties: { id: ids[index] ?? '' } },
    children: [{ type: 'paragraph', children: wordsOf(figure, around) }],
  })),
});

interface Shown {
  /** The name of the link to the picture's largest file. */
  readonly link: string;
  /** Whether the body opens with it, so that it is on the first screen. */
  readonly opens: boolean;
}

/** The content of a `figure`: the picture, which links to its largest file, and its caption. */
export function toFigure(
  figure: FigureBlock,
  { link, opens }: Shown,
  around: FigureSurroundings,
): BlockContent[] {
  const picture = pictureOf(figure, around);
  const words = wordsOf(figure, around);
  const captions = words.length === 0 ? [] : [named('figcaption', {}, words)];
  if (!picture) return captions;
  const { largest, ...shown } = picture;
  const alt = figure.alt ?? '';
  const loading = opens ? 'eager' : 'lazy';
  const image: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'img', hProperties: { ...shown, alt, loading, decoding: 'async' } },
    children: [],
  };
  // The figure's caption and the picture's own description are read beside it.
  return [named('a', { href: largest, ariaLabel: link }, [image]), ...captions];
}

function wordsOf(figure: FigureBlock, around: FigureSurroundings): PhrasingContent[] {
  const credit = figure.credit === undefined ? [] : [around.labels.pictureCredit(figure.credit)];
  const said = [figure.text, ...credit].filter((part) => part !== '').join(' ');
  const shown = pictureOf(figure, around) ? said : said || (figure.alt ?? '');
  return shown === '' ? [] : phrasing(shown, around.published);
}

/** Markdown has no such element. The name in HTML is how mdast can express it. */
const named = (
  hName: string,
  hProperties: Readonly<Record<string, string>>,
  children: PhrasingContent[],
): Paragraph => ({ type: 'paragraph', data: { hName, hProperties }, children });
