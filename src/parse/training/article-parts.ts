import { sentences } from '../../text/sentences.ts';
import { writeBody } from './body-lines.ts';
import { comments, footer, relatedBox, scraps, shareBar } from './furniture.ts';
import { anyMoment } from './moment.ts';
import { inAnyOrder, say } from './say.ts';
import type { Sheet } from './sheet.ts';

/** The article's title, and now and then a second time. */
export function headline({ draft, words, random }: Sheet): void {
  draft.gap();
  if (random.chance(0.03)) draft.add('furniture', `${words.title} - ${say('outlet', random)}`);
  draft.add('headline', say('headline', random, words));
  if (random.chance(0.05)) draft.add('furniture', words.title ?? '');
  if (random.chance(0.03)) draft.add('furniture', say('headline', random, words));
  if (random.chance(0.5)) draft.gap();
}

/** The section, a breadcrumb or a kicker. */
export function rubric({ draft, words, random }: Sheet): void {
  if (random.chance(0.85)) {
    draft.add('rubric', say('rubric', random, words));
    return;
  }
  // A breadcrumb whose parts stand one below the other.
  if (random.chance(0.6)) draft.add('furniture', say('home', random));
  draft.add('rubric', words.section ?? '', random.chance(0.4) ? (words.section2 ?? '') : '');
}

/** The publication date, and now and then a later one that is none. */
export function stamped({ draft, words, random }: Sheet): void {
  if (random.chance(0.02))
    draft.add('stamp', say('dmy', random, words), say('time', random, words));
  else draft.add('stamp', say('stampLine', random, words));
  if (random.chance(0.08)) {
    const later = { ...anyMoment(random), y: words.y ?? '' };
    draft.add('furniture', `${say('updated', random)} ${say('stamp', random, later)}`);
  }
}

/** Who signs. */
export function signed({ draft, words, random }: Sheet): void {
  if (random.chance(0.06)) draft.add('furniture', say('byRole', random));
  draft.add('signature', say('signature', random, words));
  if (random.chance(0.05)) draft.add('signature', say('from', random));
  if (random.chance(0.05)) draft.add('signature', say('person', random));
  if (random.chance(0.05)) draft.add('furniture', say('byRole', random));
}

/** The standfirst with the newsroom's tag, below the place the text comes from. */
export function standfirst({ draft, story, words, random }: Sheet): void {
  const tag = random.chance(0.35) ? say('agencyTag', random, words) : '';
  const place = story.dateline || (random.chance(0.1) ? say('place', random) : '');
  const isGlued = place !== '' && random.chance(0.2);
  if (place !== '' && !isGlued)
    draft.add('dateline', random.chance(0.1) ? place.toUpperCase() : place);
  if (story.standfirst === '') return;
  const all = sentences(story.standfirst);
  const text = random.chance(0.06) ? story.standfirst.replace(/\.$/u, '...') : story.standfirst;
  // Some sites set its sentences as points.
  if (all.length > 1 && random.chance(0.04))
    draft.add('standfirst', ...all.map((one) => `• ${one}`));
  else draft.add('standfirst', (isGlued ? place : '') + tag + text);
  if (random.chance(0.5)) draft.gap();
}

function keywords({ draft, record, story, random }: Sheet): void {
  const pool = [...record.tags, ...story.topics, say('section', random), say('section', random)];
  const chosen = random.some([...new Set(pool)], random.between(1, 7));
  const hashes = chosen.map((word) => `#${word.replace(/[\s-]/gu, '')}`);
  const label = say('keywordLabel', random);
  const form = random.below(7);
  if (form < 4)
    draft.add(
      'keywords',
      `${label} ${chosen.join(random.pick([', ', ', ', '; ', ' ', ' | ', ' - ']))}`,
    );
  else if (form === 4) draft.add('keywords', label, ...chosen);
  else if (form === 5) draft.add('keywords', hashes.join(' '));
  else draft.add('keywords', ...hashes);
}

/** Where the text was taken from. */
export const source = ({ draft, words, random }: Sheet): void =>
  draft.add('source', say('source', random, words));

/** The body; now and then its first paragraph carries the newsroom's tag or a place. */
export function body({ draft, record, others, story, words, random }: Sheet): void {
  const start = draft.lines.length;
  const isTagged = !draft.lines.some(({ role }) => role === 'standfirst') && random.chance(0.3);
  const first = story.parts.findIndex(({ kind }) => kind === 'paragraph');
  const parts = story.parts.map((part, index) =>
    isTagged && index === first && /^\p{L}/u.test(part.text)
      ? { ...part, text: say('lead', random, words) + part.text }
      : part,
  );
  const picture = parts.findIndex(({ kind }) => kind === 'caption');
  // Many articles open with their picture.
  if (picture > 0 && random.chance(0.3)) parts.unshift(...parts.splice(picture, 1));
  writeBody(draft, { ...story, parts }, record, others, random);
  if (draft.lines.length === start) draft.add('paragraph', story.standfirst || record.title);
}

/** What stands below the body. */
export function foot(sheet: Sheet, signs: boolean, hasStamp: boolean): void {
  const { draft, others, story, random } = sheet;
  if (random.chance(0.3)) draft.gap();
  inAnyOrder(random, [
    [signs ? 1 : 0, () => signed(sheet)],
    [hasStamp ? 0 : 0.35, () => stamped(sheet)],
    [0.14, () => source(sheet)],
  ]);
  inAnyOrder(random, [
    [0.25, () => keywords(sheet)],
    [0.3, () => shareBar(draft, random)],
    [0.1, () => scraps(draft, random)],
  ]);
  if (random.chance(0.35)) {
    draft.gap();
    relatedBox(draft, others, random, { announced: random.chance(0.75) });
    if (random.chance(0.3)) relatedBox(draft, others, random);
  }
  if (random.chance(0.18)) comments(draft, story.topics, random);
  if (random.chance(0.18)) footer(draft, random);
}
