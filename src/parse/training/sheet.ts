import { fold } from '../../text/fold.ts';
import { type Draft, startDraft } from './draft.ts';
import { anyMoment } from './moment.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { say, saySome, type Words } from './say.ts';
import { readStory, type Story } from './story.ts';

/** What the parts of one layout share. */
export interface Sheet {
  readonly draft: Draft;
  readonly record: TrainingRecord;
  readonly others: readonly TrainingRecord[];
  readonly story: Story;
  /** What forms name: `{title}`, `{name}`, `{address}`, the numbers of the publication date. */
  readonly words: Words;
  readonly random: Random;
}

export function startSheet(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
): Sheet {
  const story = readStory(record, random);
  const isShort = random.chance(0.15);
  const title = random.chance(0.03) ? inTitleCase(record.title) : record.title;
  const [own = ''] = record.category.split(' - ');
  const sections = saySome('section', 3, random);
  if (own !== '' && random.chance(0.5)) sections.unshift(own);
  const [section = '', section2 = '', section3 = ''] = sections;
  const site = `${slug(say('outlet', random), '')}.${random.pick(['vn', 'com', 'com.vn', 'net'])}`;
  const made = addressOf(site, slug(title, '-'), slug(section, '-'), random);
  const words = {
    ...anyMoment(random),
    title,
    name: story.author,
    topic: random.pick([...story.topics, section]),
    section,
    section2,
    section3,
    site,
    address: record.url !== '' && random.chance(0.4) ? record.url : made,
  };
  return {
    draft: startDraft(),
    record: { ...record, title },
    others: others.length > 0 ? others : [record],
    story: isShort ? { ...story, parts: story.parts.slice(0, random.between(1, 5)) } : story,
    words,
    random,
  };
}

const slug = (text: string, sign: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, sign)
    .replace(/^-|-$/gu, '');

const inTitleCase = (text: string): string =>
  text.replace(/(?<=^|[\s“"'])\p{Ll}/gu, (letter) => letter.toUpperCase());

function addressOf(site: string, article: string, section: string, random: Random): string {
  const start = random.pick(['https://', 'https://www.', 'http://', 'www.', '']);
  const folder = random.pick(['/', '/', `/${section}/`, '/2024/05/', '/tin-tuc/']);
  const number = random.pick([
    '',
    `-${random.between(1e5, 1e9)}`,
    `-post${random.between(1e5, 1e7)}`,
  ]);
  const end = random.pick([
    '.html',
    '.html',
    '.htm',
    '.tpo',
    '/',
    '',
    '.ldo',
    '.vnp',
    '.html?utm_source=rss',
  ]);
  return start + site + folder + article + number + end;
}
