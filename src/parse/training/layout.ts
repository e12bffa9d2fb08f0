import { sentences } from '../../text/sentences.ts';
import {
  body,
  foot,
  headline,
  rubric,
  signed,
  source,
  stamped,
  standfirst,
} from './article-parts.ts';
import { writeBody } from './body-lines.ts';
import type { LabelledLine } from './draft.ts';
import { relatedBox, relatedLine, scraps, shareBar, siteHead } from './furniture.ts';
import { writeGenre } from './genres.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { inAnyOrder, say } from './say.ts';
import { type Sheet, startSheet } from './sheet.ts';

export type { LabelledLine } from './draft.ts';

/** One record as a plain text that scrapers, crawlers or readers could leave, each line with its role. */
export function layOut(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
): LabelledLine[] {
  const sheet = startSheet(record, others, random);
  const kind = random.below(100);
  if (kind < 22) layOutDump(sheet);
  else if (kind < 28) layOutSentences(sheet);
  else if (kind < 35) layOutBrief(sheet);
  else if (kind < 43) writeGenre(sheet.draft, sheet.story, sheet.others, sheet.words, random);
  else layOutArticle(sheet);
  return spaced(sheet.draft.lines, kind < 22, random);
}

/** The lines of a record as a page of a site shows them, from its headline to its comments. */
export function layOutPage(
  record: TrainingRecord,
  others: readonly TrainingRecord[],
  random: Random,
): LabelledLine[] {
  const sheet = startSheet(record, others, random);
  if (random.chance(0.08)) writeGenre(sheet.draft, sheet.story, sheet.others, sheet.words, random);
  else layOutArticle(sheet, 0.98);
  return [...sheet.draft.lines];
}

function layOutArticle(sheet: Sheet, titled = 0.9): void {
  const { draft, others, random } = sheet;
  let hasStamp = false;
  const date = (): void => {
    if (!hasStamp) stamped(sheet);
    hasStamp = true;
  };
  const signs = random.chance(0.45);
  const signsAbove = signs && random.chance(0.6);
  const isByFirst = signsAbove && random.chance(0.2);
  if (random.chance(0.06)) source(sheet);
  if (random.chance(0.3)) siteHead(draft, others, random);
  inAnyOrder(random, [
    [0.35, () => rubric(sheet)],
    [0.3, date],
    [0.06, () => scraps(draft, random)],
    [isByFirst ? 1 : 0, () => signed(sheet)],
  ]);
  const hasTitle = random.chance(titled);
  if (hasTitle) headline(sheet);
  const below: [number, () => void][] = [
    [0.55, date],
    [signsAbove && !isByFirst ? 1 : 0, () => signed(sheet)],
    [0.12, () => source(sheet)],
    [0.08, () => rubric(sheet)],
    [0.3, () => shareBar(draft, random)],
    [0.08, () => draft.add('furniture', say('counter', random))],
  ];
  const early = random.chance(0.75) ? below.length : random.below(below.length);
  inAnyOrder(random, below.slice(0, early));
  if (random.chance(0.05)) draft.add('signature', say('tagAlone', random));
  if (random.chance(hasTitle ? 0.75 : 0.3)) standfirst(sheet);
  inAnyOrder(random, below.slice(early));
  if (random.chance(0.06)) relatedBox(draft, others, random, { most: 4 });
  if (random.chance(0.04)) relatedLine(draft, others, random);
  draft.gap();
  body(sheet);
  foot(sheet, signs && !signsAbove, hasStamp);
}

/** Texts of dumps: a day in front, often no headline, often a picture's caption first. */
function layOutDump(sheet: Sheet): void {
  const { draft, story, words, record, others, random } = sheet;
  draft.add('stamp', `date ${words.y}-${words.mm}${random.chance(0.8) ? `-${words.dd}` : ''}`);
  const picture = story.parts.find(({ kind }) => kind === 'caption');
  const choice = random.below(10);
  if (choice < 3) {
    if (random.chance(0.1)) draft.add('furniture', say('menuEntry', random));
    draft.add('headline', record.title);
    if (random.chance(0.2)) stamped(sheet);
    if (random.chance(0.15)) signed(sheet);
    if (random.chance(0.6)) standfirst(sheet);
    body(sheet);
  } else if (choice < 5) {
    standfirst(sheet);
    body(sheet);
  } else if (choice < 6) {
    layOutArticle(sheet, 0.5);
    return;
  } else if (choice < 8 && picture) {
    const parts = [picture, ...story.parts.filter((part) => part !== picture)];
    writeBody(draft, { ...story, parts }, record, others, random);
  } else {
    body(sheet);
  }
  if (random.chance(0.15)) foot(sheet, random.chance(0.5), true);
}

/** One sentence a line, and the headline with a full stop. */
function layOutSentences({ draft, story, words, random }: Sheet): void {
  draft.add(
    'headline',
    (words.title ?? '').replace(/[.!?]?$/u, (stop) => stop || '.'),
  );
  if (random.chance(0.7)) draft.add('standfirst', ...sentences(story.standfirst));
  const keepsAll = random.chance(0.5);
  for (const { kind, text, credit } of story.parts) {
    if (kind === 'paragraph') draft.add('paragraph', ...sentences(text));
    else if (keepsAll && kind === 'subhead') draft.add('subhead', text);
    else if (keepsAll) {
      draft.add('caption', text.replace(/\.?$/u, '.'));
      if (credit !== '') draft.add('credit', `Ảnh: ${credit}${random.pick(['', '.'])}`);
    }
  }
}

/** A text of one to three lines. */
function layOutBrief(sheet: Sheet): void {
  const { draft, record, story, words, random } = sheet;
  const opening = story.parts.find(({ kind }) => kind === 'paragraph')?.text ?? record.title;
  const picture = story.parts.find(({ kind }) => kind === 'caption');
  const parts = [
    () => draft.add('headline', words.title ?? ''),
    () => draft.add('paragraph', (random.chance(0.3) ? say('lead', random, words) : '') + opening),
    () => stamped(sheet),
    () => writeBody(draft, { ...story, parts: picture ? [picture] : [] }, record, [record], random),
    () => draft.add('standfirst', say('agencyTag', random, words) + (story.standfirst || opening)),
  ];
  const forms = [
    [0, 1],
    [1],
    [0],
    [0, 2, 1],
    [2, 0, 1],
    [0, 1, 2],
    [3, 1],
    [2, 1],
    [0, 3, 1],
    [0, 4],
  ];
  for (const index of random.pick(forms)) parts[index]?.();
}

/** Blank lines as one source would have them. */
function spaced(lines: readonly LabelledLine[], isDump: boolean, random: Random): LabelledLine[] {
  const form = random.below(10);
  const share = random.below(100) / 100;
  const isSmall = ({ role }: LabelledLine): boolean =>
    role !== 'paragraph' && role !== 'standfirst';
  return lines.map((line, index) => {
    const before = lines[index - 1];
    // What follows the day of a dump stood on its line.
    if (before === undefined || (isDump && index === 1)) return { ...line, gap: false };
    if (form < 4) return { ...line, gap: true };
    if (form < 6) return { ...line, gap: false };
    if (form < 7) return { ...line, gap: random.chance(share) };
    if (form < 8) return { ...line, gap: line.gap || !(isSmall(line) && isSmall(before)) };
    return line;
  });
}
