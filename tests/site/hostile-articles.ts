import { makePicture } from '../picture.ts';
import { DATA_FORMATS } from './hostile/data-formats.ts';
import { NAMES, NEVER_PUBLISHED, PICTURE_NAMES } from './hostile/names.ts';
import { REPARSED } from './hostile/parsing.ts';
import { RUNNING } from './hostile/running.ts';
import { type Files, plain, SHAPES } from './hostile/shapes.ts';
import { SINGLES } from './hostile/singles.ts';

export interface HostileArticle {
  /** How it would do harm. */
  readonly kind: string;
  /** The article's own file. */
  readonly file: string;
  /** It, and what lies beside it. */
  readonly files: Files;
  /** What its page must show as it is written, spaces aside. */
  readonly shown?: string;
  /** Whether the build must leave it out and say why, or takes it for no article. */
  readonly fate: 'published' | 'refused' | 'ignored';
}

/** Every hostile text by kind; each runs, asks `evil.example` or spoils a format where it is not taken for text. */
export const HOSTILE_TEXTS: Readonly<Record<string, readonly string[]>> = {
  ...RUNNING,
  ...REPARSED,
  ...DATA_FORMATS,
};

/** Each text once as raw text, once in another shape, so that all of them stand in all fields. */
const fromTexts = Object.entries(HOSTILE_TEXTS).flatMap(([kind, texts]) =>
  texts.flatMap((text, index): HostileArticle[] => {
    const day = String((index % 28) + 1).padStart(2, '0');
    const [format, shape] = SHAPES[index % SHAPES.length] ?? ['txt', plain];
    return [
      { ...article(kind, plain(`${kind}/${index}`, text, `2024-03-${day}`)), shown: text },
      article(kind, shape(`${kind}/${format}-${index}`, text, `2024-05-${day}`)),
    ];
  }),
);

const named = (name: string): Files => [
  [`ten/${name}.txt`, 'Tệp mang tên lạ\n\nBài trong tệp ấy vẫn lên trang như mọi bài khác.\n'],
];

const fromNames = [
  ...NAMES.map((name) => article('name', named(name))),
  ...NEVER_PUBLISHED.map((name) => article('name', named(name), 'ignored')),
];

const fromPictureNames = PICTURE_NAMES.map((name) =>
  article('picture name', [
    [`anh/${name}.txt`, 'Ảnh mang tên lạ\n\nẢnh ấy vẫn lên trang như mọi ảnh khác.\n'],
    [`anh/${name}.png`, makePicture(40, 30)],
  ]),
);

function article(
  kind: string,
  files: Files,
  fate: HostileArticle['fate'] = 'published',
): HostileArticle {
  return { kind, file: files[0]?.[0] ?? '', files, fate };
}

/** Articles that would do harm to readers, to the machine that builds or to programs that read feeds. All text is our own. */
export const HOSTILE_ARTICLES: readonly HostileArticle[] = [
  ...fromTexts,
  ...fromNames,
  ...fromPictureNames,
  ...SINGLES.map(({ kind, files, refused }) =>
    article(kind, files, refused ? 'refused' : 'published'),
  ),
];
