import { isSection } from '../../text/sections.ts';
import {
  ABOVE,
  type Among,
  BODY_KINDS,
  bucket,
  type Cue,
  cue,
  type FileView,
  flag,
  lineCue,
  type TextUnit,
} from './cue.ts';

// Cues from the position of a unit and from the rest of the file.

const WORDS_OF_ADDRESS = 5;

function inAddress({ evidence }: TextUnit, { address }: FileView): number {
  if (address === '') return 0;
  const words = evidence.folded.match(/[a-z\d]+/gu) ?? [];
  return flag(words.length > 2 && address.includes(words.slice(0, WORDS_OF_ADDRESS).join('-')));
}

function same({ text, index }: TextUnit, { textUnits, sameBefore }: FileView): number {
  // An article's section often stands in the menu too.
  if ((sameBefore[index] ?? -1) !== -1) return isSection(text) ? 4 : 1;
  const next = textUnits[index + 1]?.text ?? '';
  // “Tít bài - Báo Bến Sông” above “Tít bài”.
  if (next.length >= 12 && text.length > next.length && text.startsWith(next)) return 2;
  return text.length > 11 && next.startsWith(text) ? 3 : 0;
}

function blankLines(gap: number | undefined): number {
  return gap === undefined ? 1 : ([2, 0, 3, 4][bucket(gap, [1, 2, 4])] ?? 0);
}

/** Whether more blank lines stand above a unit than between the first paragraphs. */
const isWide = (index: number, { textUnits, firstLong }: FileView): boolean =>
  index > firstLong + 1 &&
  (textUnits[index]?.unit.gap ?? 0) > Math.max(1, textUnits[firstLong + 1]?.unit.gap ?? 0);

/** 0 if the unit is not in the group, 1 if it is the only member, 2 if it is the first, 3 if it is a later one. */
const among = ({ index }: TextUnit, { all, first }: Among): number =>
  !all.has(index) ? 0 : index !== first ? 3 : all.size > 1 ? 2 : 1;

const AMONG = 'none|the only one|the first|a later one';

export const POSITION: readonly Cue[] = [
  lineCue('dates of the file', AMONG, (textUnit, { dates }) => among(textUnit, dates)),
  lineCue('names of the file', AMONG, (textUnit, { names }) => among(textUnit, names)),
  lineCue('lines between paragraphs', AMONG, (textUnit, { between }) => among(textUnit, between)),
  lineCue(
    'words in the body',
    'nearly all|many|some|few',
    ({ index }, { inBody }) => 3 - bucket(inBody[index] ?? 1, [0.35, 0.6, 0.85]),
  ),
  lineCue('pairs of words in the lede', 'none|few|some|many', ({ index }, { inLede }) =>
    bucket(inLede[index] ?? 1, [0.05, 0.2, 0.45]),
  ),
  cue('telling line above', ABOVE, ({ index }, { above }) => above[index] ?? 0),
  cue(
    'repeats',
    'no|an earlier line|the next line and more|opens the next line|an earlier section',
    same,
  ),
  lineCue('own address', 'none|has these words', inAddress),
  cue(
    'long text above',
    'more|none|one|two or three',
    ({ index }, { longBefore }) => (bucket(longBefore[index] ?? 0, [1, 2, 4]) + 1) % 4,
  ),
  cue('long text below', 'more|none|one', ({ index }, { longBefore, long }) => {
    const all = longBefore[longBefore.length - 1] ?? 0;
    return (bucket(all - (longBefore[index] ?? 0) - flag(long[index] ?? false), [1, 2]) + 1) % 3;
  }),
  cue('long itself', 'yes|no', ({ index }, { long }) => 1 - flag(long[index] ?? false)),
  cue(
    'lines to the first long text',
    'below it|it is the first|1|2|3|4 or 5|6 to 9|more|no long text',
    ({ index }, { firstLong }) => {
      if (firstLong === -1) return 8;
      return index > firstLong ? 0 : 1 + bucket(firstLong - index, [1, 2, 3, 4, 6, 10]);
    },
  ),
  cue('lines below the last long text', 'above it|1|2|3 to 5|more', ({ index }, { lastLong }) =>
    index <= lastLong || lastLong === -1 ? 0 : bucket(index - lastLong, [1, 2, 3, 6]),
  ),
  cue('place from the top', 'later|first|second|third|fourth', ({ index }) =>
    index < 4 ? index + 1 : 0,
  ),
  cue(
    'place from the end',
    'earlier|last|second to last|third to last',
    ({ index }, { textUnits }) => {
      const below = textUnits.length - 1 - index;
      return below < 3 ? below + 1 : 0;
    },
  ),
  cue('blank lines above', 'one|not known|none|two or three|more', ({ unit }) =>
    blankLines(unit.gap),
  ),
  cue('blank lines below', 'one|not known|none|two or three|more', ({ index }, { textUnits }) =>
    blankLines(textUnits[index + 1]?.unit.gap),
  ),
  lineCue('wide gap', 'no|right above|above the line above', ({ index }, file) => {
    if (isWide(index, file)) return 1;
    return flag(isWide(index - 1, file)) * 2;
  }),
  cue('behind a date', 'no|on the line of a scraper’s date', ({ afterDate }) => flag(afterDate)),
  lineCue(
    'file',
    'captions have none|captions have credits|has an address|page|fragment|Markdown',
    (_, { reading, isCredited, address }) => {
      if (reading.units[0]?.page) return reading.title ? 3 : 4;
      if (reading.marksHeadings) return 5;
      return address !== '' ? 2 : flag(isCredited);
    },
  ),
  cue('body kind', 'plain|list item|turn|note|quote|verse', ({ index }, { bodyKinds }) =>
    BODY_KINDS.indexOf(bodyKinds[index] ?? 'paragraph'),
  ),
];
