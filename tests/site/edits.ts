import { makePicture } from '../picture.ts';
import { ODD_ARTICLES } from './odd-articles.ts';

/** Gives a number from 0 to 1, 1 excluded. */
type Random = () => number;

/** An article as a newsroom has it; what is missing stands in no file. */
interface Draft {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly sidecar: Readonly<Record<string, string>>;
  /** Width and height. */
  readonly picture?: readonly [number, number];
}

/** A newsroom's folder, when it is, and how its site is built. */
export interface Newsroom {
  readonly articles: Map<string, Draft>;
  /** Files that are as they are, by path. */
  readonly others: Map<string, string | Uint8Array>;
  /** Seconds since 1970. */
  now: number;
  environment: Readonly<Record<string, string>>;
}

const PLACES = ['chợ nổi', 'bến đò', 'làng gốm', 'xóm chài', 'cánh đồng', 'trường học', 'bờ kè'];
const DOINGS = ['mở lại', 'dời đi', 'đón khách', 'sửa xong', 'ngập nước', 'lên đèn', 'vắng người'];
const ENDS = [
  'sau ba tháng sửa chữa và hai lần lùi ngày',
  'khi con nước lớn nhất mùa tràn qua bờ bao',
  'trong tiếng trống của đội lân xóm dưới',
  'vì chiếc cầu ván cũ không còn chịu nổi xe nặng',
  'trước sự ngỡ ngàng của những người bán hàng lâu năm',
];
const SECTIONS = ['Thời sự', 'Du lịch', 'Kinh tế', 'KINH TẾ', 'Văn hóa'];
const KEYWORDS = ['chợ nổi', 'lúa', 'cầu', 'đê', 'làng nghề'];
const AUTHORS = ['Vân Anh', 'Đức Yên', 'Phạm Thị Sen'];
/** Some are yet to come. */
const DATES = [
  '2024-02-10',
  '2025-10-23',
  '2025-10-24',
  '2025-10-24T09:30',
  '2025-11',
  '2025-10-26',
];
const MORNING = Date.parse('2025-10-24T08:00+07:00') / 1000;
const DAY = 24 * 60 * 60;

const count = (random: Random, limit: number): number => Math.floor(random() * limit);

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[count(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

const sentence = (random: Random): string => {
  const text = `${pick(random, PLACES)} ${pick(random, DOINGS)} ${pick(random, ENDS)}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}, lần thứ ${count(random, 90) + 1}.`;
};
const paragraph = (random: Random): string =>
  Array.from({ length: 1 + count(random, 3) }, () => sentence(random)).join(' ');

function write(random: Random): Draft {
  const sidecar: Record<string, string> = {};
  if (random() < 0.8) sidecar.published = pick(random, DATES);
  if (random() < 0.7) sidecar.section = pick(random, SECTIONS);
  if (random() < 0.5) sidecar.keywords = `[${pick(random, KEYWORDS)}]`;
  if (random() < 0.5) sidecar.bylines = `[${pick(random, AUTHORS)}]`;
  return {
    headline: sentence(random).slice(0, -1),
    paragraphs: Array.from({ length: 2 + count(random, 3) }, () => paragraph(random)),
    sidecar,
  };
}

/** Some forty articles, two of them with pictures that are published. */
export function openNewsroom(random: Random): Newsroom {
  const articles = new Map(
    Array.from({ length: 18 }, (_, number) => [`bai-${number}`, write(random)] as const),
  );
  // The longest of them takes as long as all others, and tells nothing more.
  const odd = Object.entries(ODD_ARTICLES).filter(([name]) => name !== 'rat-dai.txt');
  return {
    articles,
    others: new Map([...odd, ['_trang/gioi-thieu.md', '# Giới thiệu\n\nTrang tin của xã.\n']]),
    now: MORNING,
    environment: {},
  };
}

/** The files of a newsroom, by path. */
export function filesOf({ articles, others }: Newsroom): Map<string, string | Uint8Array> {
  const files = new Map(others);
  for (const [name, { headline, paragraphs, sidecar, picture }] of articles) {
    files.set(`${name}.txt`, `${[headline, ...paragraphs].join('\n\n')}\n`);
    const lines = Object.entries(sidecar).map(([key, value]) => `${key}: ${value}\n`);
    if (lines.length > 0) files.set(`${name}.yaml`, lines.join(''));
    if (picture) files.set(`${name}.png`, makePicture(...picture));
  }
  return files;
}

type Edit = (room: Newsroom, random: Random) => string;

/** An edit of one article, which says what it leaves of it. */
const ofArticle =
  (edit: (article: Draft, random: Random) => Draft): Edit =>
  ({ articles }, random) => {
    const name = pick(random, [...articles.keys()]);
    const article = articles.get(name);
    if (article) articles.set(name, edit(article, random));
    return name;
  };

const aside = (key: string, values: readonly string[]): Edit =>
  ofArticle(({ sidecar: { [key]: before, ...others }, ...article }, random) => ({
    ...article,
    sidecar:
      before !== undefined && random() < 0.3 ? others : { ...others, [key]: pick(random, values) },
  }));

/** All that a newsroom does, by name. */
const EDITS: Readonly<Record<string, Edit>> = {
  add: ({ articles }, random) => {
    const name = `moi/bai-${count(random, 1e6)}`;
    articles.set(name, write(random));
    return name;
  },
  remove: ({ articles }, random) => {
    const name = pick(random, [...articles.keys()]);
    // Something is left to edit.
    if (articles.size > 8) articles.delete(name);
    return name;
  },
  rename: ({ articles }, random) => {
    const name = pick(random, [...articles.keys()]);
    const article = articles.get(name);
    articles.delete(name);
    if (article) articles.set(`doi-ten-${count(random, 1e6)}`, article);
    return name;
  },
  repeat: ({ articles }, random) => {
    const article = articles.get(pick(random, [...articles.keys()]));
    const name = `lap-${count(random, 1e6)}`;
    if (article) articles.set(name, article);
    return name;
  },
  exchange: ({ articles }, random) => {
    const names = [pick(random, [...articles.keys()]), pick(random, [...articles.keys()])] as const;
    const both = names.map((name) => articles.get(name));
    for (const [index, name] of names.entries()) {
      const other = both[1 - index];
      if (other) articles.set(name, other);
    }
    return names.join(' and ');
  },
  body: ofArticle((article, random) => ({
    ...article,
    paragraphs: [...article.paragraphs.slice(random() < 0.5 ? 1 : 0), paragraph(random)],
  })),
  headline: ofArticle((article, random) => ({
    ...article,
    headline: sentence(random).slice(0, -1),
  })),
  picture: ofArticle(({ picture, ...article }, random) =>
    picture && random() < 0.4
      ? article
      : { ...article, picture: [130 + count(random, 300), 130 + count(random, 100)] },
  ),
  'sidecar away': ofArticle((article) => ({ ...article, sidecar: {} })),
  date: aside('published', DATES),
  section: aside('section', SECTIONS),
  keyword: aside(
    'keywords',
    KEYWORDS.map((word) => `[${word}, sông]`),
  ),
  author: aside(
    'bylines',
    AUTHORS.map((name) => `[${name}, Hà Lan]`),
  ),
  draft: aside('draft', ['true']),
  pin: aside('pin', ['true', '2025-10-25']),
  'bad file': ({ others }, random) => {
    if (!others.delete('hong.txt'))
      others.set('hong.txt', random() < 0.5 ? '' : 'No image available');
    return 'hong.txt';
  },
  'odd article': ({ others }, random) => {
    const name = pick(random, ['cho-noi', 'lang-nghe', 'ben-do', 'mot-dong']);
    for (const [path, content] of Object.entries(ODD_ARTICLES)) {
      if (!path.startsWith(`${name}.`)) continue;
      if (!others.delete(path)) others.set(path, content);
    }
    return name;
  },
  'own page': ({ others }, random) => {
    const path = pick(random, ['_trang/gioi-thieu.md', '_trang/lien-he.md']);
    if (!others.delete(path))
      others.set(path, `# Trang ${count(random, 9)}\n\n${paragraph(random)}\n`);
    return path;
  },
  time: (room, random) => {
    room.now += count(random, DAY);
    return String(room.now);
  },
  setting: (room, random) => {
    room.environment = pick(random, [
      {},
      {},
      { LEAVE_OUT: 'duplicates' },
      { PRECOMPRESS: '1' },
      { SITE_URL: '' },
    ]);
    return JSON.stringify(room.environment);
  },
};

/** Edits a newsroom at random, mostly several things at once. Says what was done. */
export function editNewsroom(room: Newsroom, random: Random): string[] {
  return Array.from({ length: 1 + count(random, 4) }, () => {
    const name = pick(random, Object.keys(EDITS));
    return `${name}: ${EDITS[name]?.(room, random)}`;
  });
}
