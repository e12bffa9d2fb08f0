import { PAGE_WORDS, REGIONS } from '../formats/page-words.ts';
import type { PageEvidence } from '../reading.ts';
import { bucket, type Cue, cue, flag } from './cue.ts';

// Cues from the way an HTML page shows a unit. The first value of each cue is for text without a page.

const TAGS =
  'p h1 h2 h3 h4 h5 h6 li div td figcaption a time control blockquote article section header footer body'.split(
    ' ',
  );

const page = (id: string, values: string, read: (evidence: PageEvidence) => number): Cue =>
  cue(id, `no page|${values}`, ({ unit }) => (unit.page ? 1 + read(unit.page) : 0));

const words = Object.entries(PAGE_WORDS).flatMap(([name, bit]) => [
  page(`class says ${name}`, 'no|yes', (evidence) => flag((evidence.words & bit) !== 0)),
  page(`class around says ${name}`, 'no|yes', (evidence) =>
    flag((evidence.wordsAround & bit) !== 0),
  ),
]);

const regions = Object.entries(REGIONS).map(([name, bit]) =>
  page(`in ${name}`, 'no|yes', (evidence) => flag((evidence.regions & bit) !== 0)),
);

export const PAGE: readonly Cue[] = [
  page('tag', [...TAGS, 'other'].join('|'), ({ tag }) => {
    const index = TAGS.indexOf(tag);
    return index === -1 ? TAGS.length : index;
  }),
  page('linked', 'no|partly|mostly|all', ({ linked }) => bucket(linked, [0.05, 0.6, 0.95])),
  page('bold', 'no|partly|all', ({ bold }) => bucket(bold, [0.05, 0.95])),
  page('italic', 'no|partly|all', ({ italic }) => bucket(italic, [0.05, 0.95])),
  page('aligned', 'no|center|right', ({ aligned }) => ({ no: 0, center: 1, right: 2 })[aligned]),
  page('picture above', 'no|yes', ({ isBelowPicture }) => flag(isBelowPicture)),
  page('among the text', 'no|yes', ({ isAmongText }) => flag(isAmongText)),
  page('Readability', 'keeps it|leaves it out|was not asked', ({ kept }) =>
    kept === null ? 2 : kept > 0.5 ? 0 : 1,
  ),
  page('hidden', 'no|yes', ({ isHidden }) => flag(isHidden)),
  page(
    'page title',
    'says something else|says the same|holds it',
    ({ titled }) => ({ no: 0, same: 1, part: 2 })[titled],
  ),
  ...words,
  ...regions,
];
