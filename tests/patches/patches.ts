/** Changes a file of the program before it runs; throws if there is nothing to change. */
type Edit = (code: string) => string;
type Patch = Readonly<Record<string, readonly Edit[]>>;

const replace =
  (before: string, after: string): Edit =>
  (code) => {
    if (!code.includes(before)) throw new Error(`There is no “${before}” to replace.`);
    return code.replace(before, after);
  };

const throwing = (values: string, word: string): string =>
  `if (JSON.stringify(${values}).includes('${word}')) throw new TypeError('${word} is not a function\\nat once');`;

/** Wraps an exported function; `before` and `after` are statements around its call, whose parameters are `all`. */
const wrap =
  (name: string, { before = '', after = '' }): Edit =>
  (code) => {
    const kept = code.replace(new RegExp(`export (function|const) ${name}\\b`, 'u'), `$1 ${name}0`);
    if (kept === code) throw new Error(`There is no ${name} to wrap.`);
    return `${kept}\nexport function ${name}(...all) { ${before} const result = ${name}0(...all); ${after} return result; }\n`;
  };

/** Lets a function fail for an article that has the word; `values` is where it is looked for. */
const breakFunction = (name: string, word: string, values = 'all'): Edit =>
  wrap(name, { before: throwing(values, word) });

const breakComponent = (word: string): Edit =>
  replace('\n---\n', `\n${throwing('Astro.props', word)}\n---\n`);

const CHANGE_SEEDS = new URL('change-seeds.ts', import.meta.url).href;

/** What tests change in the program, by file. */
const PATCHES = {
  /** A publisher's settings: every article in every format, and its raw text. */
  'every-format': {
    'src/config/site.ts': [
      replace('articleFormats: [] as', "articleFormats: ['md', 'json'] as"),
      replace('rawTexts: false as', 'rawTexts: true as'),
    ],
  },
  /** Faults of the program that show for some articles only. */
  failing: {
    'src/body/render.ts': [breakFunction('renderBody', 'HỎNG-THÂN')],
    'src/body/to-markdown.ts': [breakFunction('writeMarkdown', 'HỎNG-BẢN-SAO')],
    'src/previews/picture.ts': [
      breakFunction('articlePicture', 'HỎNG-TÊN-ẢNH'),
      breakFunction('drawPicture', 'HỎNG-ẢNH'),
    ],
    'src/search/build/read-article.ts': [breakFunction('readArticle', 'muc-luc.txt', 'all[1]')],
    'src/components/Keywords.astro': [breakComponent('HỎNG-TỪ-KHÓA')],
    'src/components/HeadlineLink.astro': [breakComponent('HỎNG-DANH-SÁCH')],
    // It gets no article, but the year of a page.
    'src/components/MonthBars.astro': [breakComponent('1984')],
  },
  /** Files change and vanish once the articles are read. */
  changing: {
    'src/build/report-articles.ts': [
      (code: string) => `import { changeSeeds } from '${CHANGE_SEEDS}';\n${code}`,
      wrap('reportArticles', { after: 'changeSeeds();' }),
    ],
  },
} satisfies Record<string, Patch>;

export type PatchName = keyof typeof PATCHES;

/** The edits of a file of the program, of these patches. */
export const editsOf = (path: string, names: readonly string[]): readonly Edit[] =>
  Object.entries<Patch>(PATCHES)
    .filter(([name]) => names.includes(name))
    .flatMap(([, patch]) =>
      Object.entries(patch).flatMap(([file, edits]) => (path.endsWith(`/${file}`) ? edits : [])),
    );
