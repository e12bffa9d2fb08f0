import { isPlace } from '../../text/places.ts';
import { hasFinalStop, sentences } from '../../text/sentences.ts';
import { enrich, summaryOf, without } from './made-up.ts';
import { type Part, part } from './part.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { say } from './say.ts';

/** A record's content, taken apart. */
export interface Story {
  readonly standfirst: string;
  readonly dateline: string;
  readonly author: string;
  readonly parts: readonly Part[];
  /** Names that the body mentions. */
  readonly topics: readonly string[];
}

const CREDIT =
  /[\s.,]*(?:[-–/|(]\s*)?(?:Ảnh|ảnh|Nguồn|Video|Đồ họa|Đồ hoạ)(?: minh (?:họa|hoạ)| tư liệu)?\s*:\s*(?<credit>[^()]{0,60})\)?[.\s|]*$/u;
const CONTINUES = /^[\p{Ll},;).]/u;

/** What a record tells; what it lacks is made up, so that every layout has something of each. */
export function readStory(record: TrainingRecord, random: Random): Story {
  const [only] = record.lines;
  const read =
    only !== undefined && record.lines.length === 1
      ? splitFlat(
          only.endsWith(record.author) ? only.slice(0, only.length - record.author.length) : only,
          random,
        )
      : readLines(record);
  const [opening] = read;
  const dateline = opening && isPlace(opening.text) ? opening.text : '';
  const parts = dateline === '' ? read : read.slice(1);
  // A source that names places and credits apart puts its standfirst first.
  const hasOwn = record.labels.includes('K') && parts[0]?.kind === 'paragraph';
  const given = record.desc || (hasOwn ? (parts[0]?.text ?? '') : '');
  const rest = hasOwn && record.desc === '' ? parts.slice(1) : parts;
  const standfirst = given || summaryOf(parts, random);
  const body = given === '' && standfirst !== '' ? without(rest, standfirst) : rest;
  const topics = namesIn(body);
  const named = record.author !== '' && record.author !== 'Unknown';
  return {
    standfirst: standfirst.length < 400 ? standfirst : '',
    dateline,
    author: named && random.chance(0.6) ? record.author : say('person', random),
    parts: enrich(body, topics, random),
    topics,
  };
}

/** Records of lines: text nodes that a link cut apart are joined, and lines of unknown role left out. */
function readLines({ lines, labels }: TrainingRecord): Part[] {
  const joined: { text: string; label: string }[] = [];
  for (const [index, text] of lines.entries()) {
    const label = labels[index] ?? 'P';
    const last = joined.at(-1);
    const isCut = last !== undefined && /[PU]/u.test(last.label) && !hasFinalStop(last.text);
    if (last?.label === 'C' && label === 'K') {
      last.text += ` ${text}`;
    } else if (isCut && /[PU]/u.test(label) && CONTINUES.test(text)) {
      const before = joined.at(-2);
      const isLink = last.text.length < 40 && before?.label === 'P' && !hasFinalStop(before.text);
      if (isLink) {
        joined.pop();
        before.text += ` ${last.text} ${text}`;
      } else {
        last.text += ` ${text}`;
        last.label = 'P';
      }
    } else {
      joined.push({ text, label });
    }
  }
  return joined.flatMap(({ text, label }, index): Part[] => {
    if (label === 'C') return [captionOf(text)];
    if (label === 'U') return [part(text.length < 110 ? 'subhead' : 'paragraph', text)];
    if (label !== 'P') return [];
    const isDateline = index === 0 && isPlace(text);
    const isKnown = isDateline || /[.!?…:;”"]$/u.test(text) || text.length > 120 || /^- /u.test(text);
    return isKnown ? [part('paragraph', text)] : [];
  });
}

function captionOf(text: string): Part {
  const found = CREDIT.exec(text);
  if (!found) return part('caption', text);
  return part('caption', text.slice(0, found.index), found.groups?.credit?.replace(/\.$/u, ''));
}

/** Records of one line: captions stand in the text, before `Ảnh: NAME`; paragraphs are made of sentences. */
function splitFlat(text: string, random: Random): Part[] {
  const goal = random.chance(0.15) ? random.between(70, 160) : random.between(160, 460);
  const said = new Set<string>();
  const parts: Part[] = [];
  const addSentences = (list: readonly string[]): void => {
    let paragraph = '';
    for (const sentence of list) {
      // Photo stories say everything twice.
      if (said.has(sentence) || isNames(sentence)) continue;
      said.add(sentence);
      paragraph = paragraph === '' ? sentence : `${paragraph} ${sentence}`;
      if (paragraph.length < goal * (0.5 + random.below(100) / 100)) continue;
      parts.push(part('paragraph', paragraph));
      paragraph = '';
    }
    if (paragraph !== '') parts.push(part('paragraph', paragraph));
  };
  for (const turn of text.split(/(?<=[.?!”"]) (?=[-–] \p{Lu})/u)) {
    let start = 0;
    const credits =
      /\s+Ảnh: (?<credit>(?:Chụp màn hình|[\p{Lu}\d]{2,}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?:\/\S+)?)[ .]*/gu;
    for (const found of turn.matchAll(credits)) {
      const before = sentences(turn.slice(start, found.index));
      const caption = before.at(-1) ?? '';
      if (caption.length < 15 || caption.length > 260) continue;
      addSentences(before.slice(0, -1));
      parts.push(part('caption', caption.replace(/\.$/u, ''), found.groups?.credit));
      start = found.index + found[0].length;
    }
    addSentences(sentences(turn.slice(start)));
  }
  return parts;
}

/** Who signs at the end of a text without breaks. */
const isNames = (text: string): boolean =>
  /^\(?(?:Theo )?\p{Lu}[\p{L}.]*(?:[ ,&-]+\p{Lu}[\p{L}.]*)*\)?(?: \([Tt]heo [^()]+\))?$/u.test(
    text,
  );

/** Names in the body, the frequent ones first. */
function namesIn(parts: readonly Part[]): string[] {
  const counts = new Map<string, number>();
  for (const { text } of parts) {
    for (const [name] of text.matchAll(/(?<=\p{Ll} )\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}]*){1,3}/gu)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one);
  return byCount.slice(0, 12).map(([name]) => name);
}
