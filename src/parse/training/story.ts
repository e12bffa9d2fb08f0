import { isPlace } from '../../text/places.ts';
import { hasFinalStop, sentences } from '../../text/sentences.ts';
import { anyMoment } from './moment.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { say } from './say.ts';

/** A piece of an article's body. */
export interface Part {
  readonly kind: 'paragraph' | 'subhead' | 'caption';
  readonly text: string;
  /** The photographer of a caption's picture. Empty if nobody is named. */
  readonly credit: string;
}

/** The content of a record, in parts. */
export interface Story {
  readonly standfirst: string;
  readonly dateline: string;
  readonly author: string;
  readonly parts: readonly Part[];
  /** Names in the body. */
  readonly topics: readonly string[];
}

const part = (kind: Part['kind'], text: string, credit = ''): Part => ({ kind, text, credit });

/** Reads a record. Missing fields are made up, so that every layout has something of each kind. */
export function readStory(record: TrainingRecord, random: Random): Story {
  const [only = '', ...more] = record.lines;
  const read = more.length === 0 ? splitFlat(only, record.author, random) : readLines(record);
  const dateline = read[0] && isPlace(read[0].text) ? read[0].text : '';
  const parts = dateline === '' ? read : read.slice(1);
  // A source that names credits separately puts its standfirst first.
  const isFirst = record.labels.includes('K') && parts[0]?.kind === 'paragraph';
  const standfirst = record.desc || (isFirst ? (parts[0]?.text ?? '') : summaryOf(parts, random));
  const body = record.desc === '' ? without(parts, standfirst) : parts;
  const topics = namesIn(body);
  const isNamed = record.author !== '' && record.author !== 'Unknown' && random.chance(0.6);
  return {
    standfirst: standfirst.length < 400 ? standfirst : '',
    dateline,
    author: isNamed ? record.author : saying('person', random),
    parts: enrich(body, topics, random),
    topics,
  };
}

const saying = (phrase: Parameters<typeof say>[0], random: Random): string =>
  say(phrase, { random, words: anyMoment(random), kept: new Map() });

const CREDIT =
  /[\s.,]*(?:[-–/|(]\s*)?(?:Ảnh|ảnh|Nguồn|Video|Đồ họa|Đồ hoạ)(?: minh (?:họa|hoạ)| tư liệu)?\s*:\s*(?<credit>[^()]{0,60})\)?[.\s|]*$/u;
const CONTINUES = /^[\p{Ll},;).]/u;

/** Reads records with lines. Joins text that a link cut apart, and drops lines with an unknown role. */
function readLines({ lines, labels }: TrainingRecord): Part[] {
  const joined: { text: string; label: string }[] = [];
  for (const [index, text] of lines.entries()) {
    const label = labels[index] ?? 'P';
    const last = joined.at(-1);
    const pair = `${last?.label}${label}`;
    const isCut =
      /^[PU]{2}$/u.test(pair) && !hasFinalStop(last?.text ?? '') && CONTINUES.test(text);
    if (last && (isCut || pair === 'CK')) {
      last.text += ` ${text}`;
      if (isCut) last.label = 'P';
    } else joined.push({ text, label });
  }
  return joined.flatMap(({ text, label }, index): Part[] => {
    if (label === 'C') {
      const { index: end = text.length, groups } = CREDIT.exec(text) ?? {};
      const credit = groups?.credit?.replace(/\.$/u, '');
      return [part('caption', text.slice(0, end).replace(/[.,;]$/u, ''), credit)];
    }
    if (label === 'U') return [part(text.length < 110 ? 'subhead' : 'paragraph', text)];
    const isKnown =
      /[.!?…:;”"]$|^- /u.test(text) || text.length > 120 || (index === 0 && isPlace(text));
    return label === 'P' && isKnown ? [part('paragraph', text)] : [];
  });
}

/** Reads records without lines. Captions stand in the text, before `Ảnh: NAME`. Paragraphs are made of sentences. */
function splitFlat(line: string, author: string, random: Random): Part[] {
  const text = line.endsWith(author) ? line.slice(0, line.length - author.length) : line;
  const goal = random.chance(0.15) ? random.between(70, 160) : random.between(160, 460);
  const used = new Set<string>();
  const parts: Part[] = [];
  let paragraph = '';
  const end = (): void => {
    if (paragraph !== '') parts.push(part('paragraph', paragraph));
    paragraph = '';
  };
  const say = (list: readonly string[]): void => {
    for (const sentence of list) {
      // Photo stories say everything twice, and the signature stands at the end.
      if (used.has(sentence) || SIGNATURE.test(sentence)) continue;
      used.add(sentence);
      paragraph = `${paragraph} ${sentence}`.trim();
      if (paragraph.length > goal * (0.5 + random.below(100) / 100)) end();
    }
    end();
  };
  for (const turn of text.split(/(?<=[.?!”"]) (?=[-–] \p{Lu})/u)) {
    let start = 0;
    for (const found of turn.matchAll(FLAT_CREDIT)) {
      const before = sentences(turn.slice(start, found.index));
      const caption = before.at(-1) ?? '';
      if (caption.length < 15 || caption.length > 260) continue;
      say(before.slice(0, -1));
      parts.push(part('caption', caption.replace(/\.$/u, ''), found.groups?.credit));
      start = found.index + found[0].length;
    }
    say(sentences(turn.slice(start)));
  }
  return parts;
}

const FLAT_CREDIT =
  /\s+Ảnh: (?<credit>(?:Chụp màn hình|[\p{Lu}\d]{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:\/\S+)?)[ .]*/gu;
const SIGNATURE =
  /^\(?(?:Theo )?\p{Lu}[\p{L}.]*(?:[ ,&-]+\p{Lu}[\p{L}.]*)*\)?(?: \([Tt]heo [^()]+\))?$/u;

/** Names in the body, the most frequent first. */
function namesIn(parts: readonly Part[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of parts)
    for (const [name] of text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}+(?: \p{Lu}\p{L}*){1,3}/gu))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, 12).map(([name]) => name);
}

/** The parts without a sentence that has moved. */
const without = (parts: readonly Part[], sentence: string): Part[] =>
  parts.flatMap((one) => {
    if (one.kind !== 'paragraph' || sentence === '') return [one];
    const text = one.text.replace(sentence, '').replace(/ {2,}/gu, ' ').trim();
    return text === '' ? [] : [{ ...one, text }];
  });

/** A sentence of the article that can stand above it. It does not continue the one before. */
function summaryOf(parts: readonly Part[], random: Random): string {
  const paragraphs = parts.filter(({ kind }) => kind === 'paragraph').slice(0, 4);
  const pool = paragraphs
    .flatMap(({ text }) => sentences(text))
    .filter((one) => /^(?!Ông|Bà|Họ|Tuy|Nhưng|Sau|Do )\p{L}.{60,240}$/u.test(one));
  return paragraphs.length < 4 || pool.length === 0 || random.chance(0.3) ? '' : random.pick(pool);
}

/** Adds captions and subheads, removes credits and moves the picture, so that pages differ. */
function enrich(parts: readonly Part[], topics: readonly string[], random: Random): Part[] {
  const credited = random.pick([0, 0, 0.85, 1]);
  const all = parts.map((one) => (random.chance(credited) ? one : { ...one, credit: '' }));
  for (let count = random.pick([0, 0, 0, 0, 0, 1, 1, 2, 3, 5]); count > 0; count -= 1) {
    const credit = random.chance(credited) ? saying('creditName', random) : '';
    const caption = part('caption', anyCaption(all, topics, random), credit);
    all.splice(random.below(all.length + 1), 0, caption);
  }
  if (all.length > 4 && random.chance(0.4) && !all.some(({ kind }) => kind === 'subhead')) {
    const every = random.between(2, 5);
    for (let at = all.length - every; at > 1; at -= every) {
      const subhead = clauseOf(all[at], random);
      const [below] = without(all.slice(at, at + 1), `${subhead}.`);
      if (subhead !== '' && below) all.splice(at, 1, part('subhead', subhead), below);
    }
  }
  const picture = all.findIndex(({ kind }) => kind === 'caption');
  if (picture > 0 && random.chance(0.3)) all.unshift(...all.splice(picture, 1));
  const first = all[0];
  if (first?.kind === 'paragraph' && /^\p{L}/u.test(first.text) && random.chance(0.25))
    all[0] = { ...first, text: saying('lead', random) + first.text };
  return all;
}

function anyCaption(parts: readonly Part[], topics: readonly string[], random: Random): string {
  const { text = '' } = random.some(parts, 1)[0] ?? {};
  const candidates = sentences(text).filter((one) => one.length > 30 && one.length < 150);
  if (candidates.length > 0 && random.chance(0.25))
    return random.pick(candidates).replace(/\.$/u, '');
  const topic = topics.length === 0 ? saying('place', random) : random.pick(topics);
  const scope = { random, words: { ...anyMoment(random), topic }, kept: new Map() };
  if (topics.length === 0 || random.chance(0.25)) return say('captionPhrase', scope);
  const scene = random.chance(0.35) ? '' : ` ${say('scene', scope)}`;
  return saying('who', random) + random.pick(topics) + scene;
}

/** The first clause of a paragraph, short enough for a subhead. */
function clauseOf(from: Part | undefined, random: Random): string {
  const clauses = from?.kind === 'paragraph' ? from.text.split(/[,;:.] /u) : [];
  const short = clauses.filter((one) => /^[\p{Lu}\d][^(:“"]{14,75}$/u.test(one));
  return short.length === 0 ? '' : random.pick(short).replace(/[.!]$/u, '');
}
