import { fold } from '../../text/fold.ts';
import type { Draft } from './draft.ts';
import { anyMoment } from './moment.ts';
import type { Random } from './random.ts';
import type { TrainingRecord } from './record.ts';
import { fill, formsOf, inAnyOrder, say, saySome } from './say.ts';

type Others = readonly TrainingRecord[];

/** The names of a site's sections, side by side or one below the other. */
export function menu(draft: Draft, random: Random): void {
  const sections = saySome('section', random.between(3, 14), random);
  const entries = [...saySome('menuEntry', random.between(1, 5), random), ...sections];
  const shown = random.chance(0.5) ? random.some(entries, entries.length) : entries;
  if (random.chance(0.3)) {
    addJoined(draft, shown, random);
    return;
  }
  const mark = random.chance(0.2) ? say('bullet', random) : '';
  const inCapitals = random.chance(0.15);
  for (const entry of shown)
    draft.add('furniture', mark + (inCapitals ? entry.toUpperCase() : entry));
}

/** Several to a line. */
function addJoined(draft: Draft, texts: readonly string[], random: Random): void {
  const width = random.between(3, 12);
  const joint = say('joint', random);
  for (let start = 0; start < texts.length; start += width) {
    draft.add('furniture', texts.slice(start, start + width).join(joint));
  }
}

/** What stands above an article: menus, another day, a ticker. */
export function siteHead(draft: Draft, others: Others, random: Random): void {
  inAnyOrder(random, [
    [0.2, () => draft.add('furniture', say('outlet', random))],
    [0.6, () => menu(draft, random)],
    [0.25, () => draft.add('furniture', say('stamp', random, anyMoment(random)))],
    [0.2, () => shareBar(draft, random)],
    [0.2, () => draft.add('furniture', random.pick(others).title)],
    [0.15, () => draft.add('furniture', say('notice', random, anyMoment(random)))],
    [0.1, () => draft.add('furniture', say('footer', random))],
  ]);
}

export function shareBar(draft: Draft, random: Random): void {
  const items = saySome('share', random.between(1, 6), random);
  if (random.chance(0.3)) items.splice(random.below(items.length + 1), 0, say('counter', random));
  if (random.chance(0.15)) addJoined(draft, items, random);
  else draft.add('furniture', ...items);
}

/** A few lines that stand anywhere: advertisements, counters, separators, names of picture files. */
export function scraps(draft: Draft, random: Random): void {
  const kinds = [
    'placeholder',
    'placeholder',
    'counter',
    'separator',
    'file',
    'share',
    'notice',
  ] as const;
  for (const kind of random.some(kinds, random.pick([1, 1, 1, 2, 3]))) {
    draft.add('furniture', say(kind, random, anyMoment(random)));
  }
}

const teaserOf = ({ desc, lines }: TrainingRecord): string =>
  (desc || lines.find((line) => line.length > 60) || '').slice(0, 220).replace(/\s\S*$/u, '');

/** Links to other articles below what announces them, or without. */
export function relatedBox(
  draft: Draft,
  others: Others,
  random: Random,
  { announced = true, most = 8 } = {},
): void {
  if (announced) draft.add('related', say('relatedHeading', random));
  const form = random.pick([
    ...(announced ? ['teaser'] : []),
    'bare',
    'bare',
    'marked',
    'dated',
    'dated below',
    'numbered',
    'section',
  ]);
  const mark = say('bullet', random);
  const dated = random.pick(formsOf('datedLink'));
  const tag = random.chance(0.2) ? say('agencyTag', random, anyMoment(random)) : '';
  const count = Math.min(most, random.pick([1, 2, 2, 3, 3, 4, 5, 8]));
  for (let index = 1; index <= count; index += 1) {
    const other = random.pick(others);
    const { title } = other;
    const moment = anyMoment(random);
    if (form === 'teaser') draft.gap();
    if (form === 'section') draft.add('related', say('section', random));
    if (form === 'marked') draft.add('related', mark + title);
    else if (form === 'numbered') draft.add('related', `${index}. ${title}`);
    else if (form === 'dated') draft.add('related', fill(dated, random, { ...moment, title }));
    else draft.add('related', title);
    if (form === 'dated below') draft.add('related', say('when', random, moment));
    if (form === 'teaser')
      draft.add('related', tag + teaserOf(other) + random.pick(['.', '...', '…', ' …']));
  }
}

/** One link to another article on a line of its own. */
export const relatedLine = (draft: Draft, others: Others, random: Random): void =>
  draft.add('related', say('link', random, { title: random.pick(others).title }));

export function comments(draft: Draft, topics: readonly string[], random: Random): void {
  draft.add('furniture', ...saySome('commentFurniture', random.between(1, 4), random));
  const order = random.pick(['name first', 'name last', 'nameless']);
  const [isDated, isAnswered] = [random.chance(0.5), random.chance(0.6)];
  for (let count = random.below(6); count > 0; count -= 1) {
    const person = say('person', random);
    const name = random.chance(0.3) ? fold(person).replace(/\P{L}/gu, '') : person;
    const words = { ...anyMoment(random), topic: random.pick([...topics, 'Họ']) };
    const when = say('when', random, words);
    if (order === 'name first') draft.add('furniture', name);
    draft.add('furniture', say('comment', random, words));
    if (order === 'name last')
      draft.add('furniture', random.chance(0.3) ? `${name} - ${when}` : name);
    if (isDated) draft.add('furniture', when);
    if (isAnswered) draft.add('furniture', say('answer', random));
  }
  if (random.chance(0.4)) draft.add('furniture', say('commentFurniture', random));
}

export function footer(draft: Draft, random: Random): void {
  if (random.chance(0.3)) menu(draft, random);
  const lines = saySome('footer', random.between(1, 8), random);
  if (random.chance(0.2)) addJoined(draft, lines, random);
  else draft.add('furniture', ...lines);
}
