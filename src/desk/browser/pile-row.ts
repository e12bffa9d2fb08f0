import { element } from '../../reading/element.ts';
import { slugify } from '../../text/slug.ts';
import type { PileEntry } from '../api.ts';
import { articleAddress } from './address.ts';
import { pictureAddress } from './picture-address.ts';
import { FIELD_NAMES, NEED_NAMES, WORDS } from './words.ts';
import { showDate } from './written-date.ts';

/** One article of the list: its headline as a link, what it needs, where it comes from, the first thing said of it, and its picture. */
export function pileRow(entry: PileEntry): HTMLElement {
  const { file, headline, published, section, source, draft, needs, least, messages } = entry;
  const link = element('a', 'headline', headline === '' ? file : headline);
  link.href = articleAddress(file);
  link.dataset.file = file;
  const marks = needs.map((need) => {
    const mark = element('span', 'need', NEED_NAMES[need]);
    mark.dataset.need = need;
    return mark;
  });
  if (draft) marks.push(element('span', 'need', WORDS.pile.draft));
  const facts = [
    published === null ? undefined : showDate(published),
    section,
    source,
    isNamedAfter(file, headline) ? undefined : file,
  ].flatMap((fact) => (fact === undefined || fact === '' ? [] : [element('span', '', fact)]));
  const row = element('li', '', link);
  if (marks.length > 0) row.append(element('p', 'needs', ...marks));
  row.append(element('p', 'facts', ...facts));
  const reasons = reasonsOf(messages, needs.includes('unsure') ? least : null);
  if (reasons !== '') row.append(element('p', 'reason', reasons));
  if (entry.picture !== undefined) row.append(thumbnail(entry.picture));
  return row;
}

/** Whether the name of a file tells nothing that the headline does not, as those that the desk gives. */
const isNamedAfter = (file: string, headline: string): boolean =>
  headline === '' || file.replace(/\.[^.]+$/u, '') === slugify(headline);

/** The photo by which people know an article; its words stand beside it. */
function thumbnail(path: string): HTMLElement {
  const image = element('img', 'thumbnail');
  image.src = pictureAddress(path);
  image.alt = '';
  image.loading = 'lazy';
  image.decoding = 'async';
  return image;
}

function reasonsOf(messages: PileEntry['messages'], least: PileEntry['least']): string {
  const pressing = messages.filter(({ severity }) => severity !== 'info');
  const first = pressing[0]?.reason ?? '';
  const more = pressing.length > 1 ? ` ${WORDS.pile.more(pressing.length - 1)}.` : '';
  if (least === null) return first + more;
  const name = Object.entries(FIELD_NAMES).find(([field]) => field === least.field)?.[1];
  const doubt = `${WORDS.pile.leastSure(name ?? least.field, least.probability)}.`;
  return first === '' ? doubt : `${doubt} ${first}${more}`;
}
