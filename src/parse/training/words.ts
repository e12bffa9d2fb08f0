import { fold } from '../../text/fold.ts';
import { sentences } from '../../text/sentences.ts';
import { anyMoment } from './moment.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { fill, type Scope, say } from './say.ts';
import type { Part, Story } from './story.ts';

/**
 * The words that forms can name: `{title}`, `{name}`, `{address}`, the numbers of the publication date, other articles, words
 * of the body.
 */
export function wordsOf(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  { standfirst, dateline, author, topics }: Story,
  parts: Part[],
  random: Random,
): Scope['words'] {
  const scope: Scope = { random, words: {}, kept: new Map() };
  const [own = ''] = record.category.split(' - ');
  const section = own !== '' && random.chance(0.5) ? own : say('anySection', scope);
  const title = random.chance(0.03) ? inTitleCase(record.title) : record.title;
  const site = `${slug(say('outlet', scope), '')}.${random.pick(['vn', 'com', 'com.vn', 'net'])}`;
  const slugs = { site, slug: slug(title, '-'), folder: slug(section, '-') };
  const made = fill('{madeAddress}', { ...scope, words: slugs });
  let other = record;
  const keyword = (): string => random.pick([...record.tags, ...topics, say('anySection', scope)]);
  const opening = standfirst || parts.find(({ kind }) => kind === 'paragraph')?.text || title;
  return {
    ...anyMoment(random),
    title,
    name: author,
    section,
    section2: say('anySection', scope),
    site,
    address: record.url !== '' && random.chance(0.4) ? record.url : made,
    opening: opening.slice(0, random.between(80, 240)).replace(/\s\S*$/u, ''),
    standfirst: () => standfirst,
    dateline: () => dateline || (random.chance(0.1) ? say('place', scope) : ''),
    topic: () => random.pick(topics.length > 0 ? topics : [section]),
    keyword,
    hashtag: () => `#${keyword().replace(/[\s-]/gu, '')}`,
    next: () => {
      const at = parts.findIndex(({ kind }) => kind === 'paragraph');
      const [next] = parts.splice(0, at === -1 ? parts.length : at + 1).slice(-1);
      return next?.kind === 'paragraph' ? next.text : '';
    },
    short: title.split(' ').slice(0, random.between(2, 6)).join(' '),
    few: () => {
      const [one = title] = sentences(parts.shift()?.text ?? '');
      const few = one.split(' ').slice(0, random.between(2, 12)).join(' ');
      return `${few.replace(/[^\p{L}\p{N}]+$/u, '')}${random.pick(['.', '.', '.', '!', ''])}`;
    },
    other: () => {
      other = random.pick(others);
      return other.title;
    },
    teaser: () =>
      other.desc ||
      (sentences(other.lines.find((line) => line.length > 60)?.slice(0, 600) ?? '')[0] ?? ''),
  };
}

const slug = (text: string, sign: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, sign)
    .replace(/^-|-$/gu, '');

const inTitleCase = (text: string): string =>
  text.replace(/(?<=^|[\s“"'])\p{Ll}/gu, (letter) => letter.toUpperCase());
