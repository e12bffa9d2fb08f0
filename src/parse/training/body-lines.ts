import { hasFinalStop, sentences } from '../../text/sentences.ts';
import type { Draft } from './draft.ts';
import { relatedBox, relatedLine, scraps, shareBar } from './furniture.ts';
import type { Part } from './part.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { fill, formsOf, say } from './say.ts';
import type { Story } from './story.ts';

/** The lines of the body, with what sites put between them. */
export function writeBody(
  draft: Draft,
  { parts, topics }: Story,
  { title }: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
): void {
  const caption = captionWriter(draft, title, random);
  const subhead = subheadForm(random);
  const asks = random.chance(0.04);
  const lists = random.chance(0.12);
  const noise = random.pick([0, 0, 0, 0.03, 0.08, 0.15]);
  const between = random.chance(0.02) ? random.pick(['.', '*', '•']) : '';
  const isCut = random.chance(0.07);
  if (random.chance(0.03)) contents(draft, parts, random);
  for (const [index, part] of parts.entries()) {
    if (random.chance(noise)) interrupt(draft, others, random);
    if (part.kind === 'caption') caption(part);
    else if (part.kind === 'subhead') {
      draft.gap();
      draft.add('subhead', subhead(part.text));
    } else {
      draft.add('furniture', between);
      if (asks && random.chance(0.6))
        draft.add('paragraph', say('askedBy', random) + say('question', random));
      if (lists && random.chance(0.3)) writeList(draft, part, random);
      // Samples of texts end somewhere in a sentence.
      else if (isCut && index === parts.length - 1) {
        draft.add('paragraph', part.text.slice(0, random.between(25, 200)).replace(/[\s.]+$/u, ''));
      } else draft.add('paragraph', part.text);
    }
  }
  if (random.chance(0.03)) table(draft, topics, random);
  if (random.chance(0.08)) draft.add('paragraph', say('note', random));
}

function interrupt(draft: Draft, others: readonly TrainingRecord[], random: Random): void {
  draft.gap();
  const choice = random.below(10);
  if (choice < 3) relatedLine(draft, others, random);
  else if (choice < 5) relatedBox(draft, others, random, { most: 4 });
  else if (choice < 6) relatedBox(draft, others, random, { announced: false, most: 3 });
  else if (choice < 9) scraps(draft, random);
  else shareBar(draft, random);
  draft.gap();
}

/** The subheads once more above the body, as sites announce them. */
function contents(draft: Draft, parts: readonly Part[], random: Random): void {
  const subheads = parts.filter(({ kind }) => kind === 'subhead').map(({ text }) => text);
  if (subheads.length > 1) draft.add('furniture', say('contents', random), ...subheads);
}

/** A paragraph's sentences as a list, where there are enough of them. */
function writeList(draft: Draft, { text }: Part, random: Random): void {
  const [opening = text, ...items] = sentences(text);
  if (items.length < 2) {
    draft.add('paragraph', text);
    return;
  }
  const stop = random.pick(['.', ';', '']);
  const mark = random.pick(['- ', '– ', '• ', '+ ', '* ', '✓ ', '', '#. ', '#) ', '#/ ']);
  draft.add('paragraph', opening.replace(/\.$/u, ':'));
  for (const [index, item] of items.entries()) {
    draft.add('paragraph', mark.replace('#', String(index + 1)) + item.replace(/\.$/u, stop));
  }
}

/** Rows of figures. */
function table(draft: Draft, topics: readonly string[], random: Random): void {
  const joint = random.pick([' | ', ' - ', ': ', '  ', '\t']);
  for (const [index, topic] of topics.slice(0, 7).entries()) {
    const figures = [random.between(1, 40), random.between(1, 900) / 10, random.between(-9, 30)];
    const cells = figures
      .slice(0, random.chance(0.5) ? 3 : 2)
      .map((one) => String(one).replace('.', ','));
    draft.add(
      'paragraph',
      [...(random.chance(0.5) ? [index + 1] : []), topic, ...cells].join(joint),
    );
  }
}

/** Subheads of one text look alike. */
function subheadForm(random: Random): (text: string) => string {
  const form = random.pick([
    ...Array.from({ length: 9 }, () => '@'),
    '#. @',
    '#. @',
    '#/ @',
    'I. @',
    '^',
    '* @',
    '■ @',
    '▪ @',
    '@:',
    '@.',
    '“@”',
    'Bài học #: @',
  ]);
  let count = 0;
  return (text) => {
    count += 1;
    if (form === '^') return text.toUpperCase();
    const numeral = ['I', 'II', 'III', 'IV', 'V', 'VI'][count - 1] ?? 'VII';
    const numbered = form.replace('#', String(count)).replace('I.', `${numeral}.`);
    return numbered.replace('@', () => text);
  };
}

/** Captions of one text look alike, and so does what stands above them. */
function captionWriter(draft: Draft, title: string, random: Random): (part: Part) => void {
  const credited = random.pick(formsOf('creditedCaption'));
  const bare = random.pick(formsOf('bareCaption'));
  const label = say('label', random);
  const alt = random.chance(0.3) ? random.pick(formsOf('alt')) : '';
  const [isMixed, isDoubled] = [random.chance(0.15), random.chance(0.06)];
  let count = 0;
  const write = ({ text, credit }: Part): void => {
    const isBare = credit === '' || (isMixed && random.chance(0.5));
    const words = { text: text.replace(/[.,;]$/u, ''), credit, label };
    const [caption = '', alone = ''] = fill(isBare ? bare : credited, random, words).split('⏎');
    const stop =
      !isBare && alone !== '' && hasFinalStop(text) && !/[.:]$/u.test(caption) ? '.' : '';
    draft.add('caption', caption + stop);
    draft.add('credit', alone);
  };
  return (part) => {
    count += 1;
    draft.gap();
    draft.add('furniture', fill(alt, random, { title, n: String(count) }));
    write(part);
    if (isDoubled || random.chance(0.03))
      write(random.chance(0.5) ? part : { ...part, credit: '' });
    draft.gap();
  };
}
