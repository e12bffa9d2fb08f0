import { sentences } from '../../text/sentences.ts';
import { anyMoment } from './moment.ts';
import { type Part, part } from './part.ts';
import type { Random } from './random.ts';
import { say } from './say.ts';

/** The parts without one sentence, which has moved. */
export const without = (parts: readonly Part[], sentence: string): Part[] =>
  parts.flatMap((one) => {
    if (one.kind !== 'paragraph') return [one];
    const text = one.text.replace(sentence, '').replace(/ {2,}/gu, ' ').trim();
    return text === '' ? [] : [{ ...one, text }];
  });

const NO_OPENING =
  /^(?:[-–"“'(*]|(?:Tuy nhiên|Ngoài ra|Bên cạnh|Trong khi|Ông|Bà|Anh|Chị|Họ|Điều này|Đây|Còn|Nhưng|Và|Sau đó|Vì vậy|Do đó|Đồng thời|Cùng)(?!\p{L}))/u;

/** A sentence of the article that can stand above it. */
export function summaryOf(parts: readonly Part[], random: Random): string {
  const paragraphs = parts.filter(({ kind }) => kind === 'paragraph').slice(0, 4);
  const pool = paragraphs
    .flatMap(({ text }) => sentences(text))
    .filter((one) => one.length > 60 && one.length < 240 && !NO_OPENING.test(one));
  if (paragraphs.length < 4 || pool.length === 0 || random.chance(0.3)) return '';
  return random.pick(pool);
}

/** Adds captions and subheads that the source has not, and takes credits away, as pages vary. */
export function enrich(parts: readonly Part[], topics: readonly string[], random: Random): Part[] {
  const credited = random.chance(0.5);
  const all = parts.map((one) =>
    one.kind === 'caption' && !credited ? { ...one, credit: '' } : one,
  );
  const paragraphs = all.filter(({ kind }) => kind === 'paragraph').length;
  if (random.chance(0.5)) {
    for (let count = random.pick([1, 1, 2, 3, 5]); count > 0; count -= 1) {
      const credit = credited && random.chance(0.85) ? say('creditName', random) : '';
      const caption = part('caption', anyCaption(all, topics, random), credit);
      if (caption.text !== '') all.splice(random.below(all.length + 1), 0, caption);
    }
  }
  if (paragraphs > 4 && random.chance(0.4) && !all.some(({ kind }) => kind === 'subhead')) {
    const every = random.between(2, 5);
    for (let at = all.length - every; at > 1; at -= every) {
      const subhead = clauseOf(all[at], random);
      if (subhead === '') continue;
      const [below] = without(all.slice(at, at + 1), `${subhead}.`);
      if (below) all.splice(at, 1, part('subhead', subhead), below);
    }
  }
  return all;
}

function anyCaption(parts: readonly Part[], topics: readonly string[], random: Random): string {
  const { text = '' } = random.some(parts, 1)[0] ?? {};
  const said = sentences(text).filter((one) => one.length > 30 && one.length < 150);
  const [topic] = random.some(topics, 1);
  if (said.length > 0 && random.chance(0.25)) return random.pick(said).replace(/\.$/u, '');
  if (topic === undefined || random.chance(0.2)) return say('captionPhrase', random);
  const scene = random.chance(0.15) ? '' : ` ${say('scene', random, anyMoment(random))}`;
  return say('who', random) + topic + scene;
}

/** The first clause of a paragraph, short enough for a subhead. */
function clauseOf(from: Part | undefined, random: Random): string {
  if (from?.kind !== 'paragraph') return '';
  const clauses = sentences(from.text).flatMap((one) => one.split(/[,;:] /u).slice(0, 1));
  const short = clauses.filter(
    (one) => /^[\p{Lu}\d“"].{14,75}$/u.test(one) && !/[(:]|^\S+ - /u.test(one),
  );
  if (short.length === 0) return '';
  const text = random.pick(short).replace(/[.!]$/u, '');
  const isOpen = (text.match(/[“"]/gu)?.length ?? 0) % 2 === 1 && !text.includes('”');
  return isOpen ? text.replace(/[“"]/gu, '') : text;
}
