import { fold } from '../../text/fold.ts';
import { isHome, isSection } from '../../text/sections.ts';
import { collapse } from '../../text/whitespace.ts';
import type { TextEvidence } from '../cues/text-evidence.ts';
import { PAGE_WORDS, REGIONS } from '../formats/page-words.ts';
import type { SetAsideReason, Taken } from '../piece.ts';
import { captionWords, readCaption, readNumbered, splitCaption } from '../readers/caption.ts';
import { type Around, setAside } from './part.ts';

// Captions, and text that is set aside.

/** Whether a caption stands twice: as the text of the picture, possibly with a number, and below the picture. */
function standsTwice(text: string, { after, isRepeated }: Around): boolean {
  if (isRepeated) return true;
  const own = readCaption(text);
  const words = own?.text ?? captionWords(text);
  if (words === '') return false;
  const below = readCaption(after);
  const isNumberedAbove = readNumbered(text) !== undefined && below?.credit !== undefined;
  return isNumberedAbove || (own?.credit === undefined && below?.text === words);
}

/** The caption of a picture, or the picture itself if markup holds it. */
export function caption(text: string, around: Around): Taken {
  const { markup } = around.unit;
  if (markup?.kind === 'picture') {
    const { src, alt } = markup;
    const words = markup.caption === true ? text : '';
    return { role: 'figure', text: words, src, ...(alt === undefined ? {} : { alt }) };
  }
  if (standsTwice(text, around)) return setAside('repeated');
  return { role: 'figure', ...splitCaption(text) };
}

/** Why a unit of furniture is not part of the article. */
export function reasonOf(evidence: TextEvidence, around: Around): SetAsideReason {
  const { text } = evidence;
  const { unit, isRepeated, headline, isAmongComments } = around;
  const { page, markup } = unit;
  if (isAmongComments) return 'comments';
  if (evidence.furniture) return evidence.furniture;
  if (collapse(text).replace(/[.,;]$/u, '') === headline || readNumbered(text)) return 'repeated';
  if (signsAgain(evidence, around.signed)) return 'repeated';
  if (markup?.kind === 'heading' && markup.title === true) return 'overridden';
  const around_ = (page?.words ?? 0) | (page?.wordsAround ?? 0);
  if ((around_ & PAGE_WORDS.comment) !== 0) return 'comments';
  if (evidence.isStamp) return 'other-date';
  if (isRepeated) return 'repeated';
  if (page && page.linked > 0.6 && (page.regions & REGIONS.nav) === 0 && /\s\S+\s\S+\s/u.test(text))
    return 'related';
  const isNavigation = page !== undefined && (page.regions & REGIONS.nav) !== 0;
  return isNavigation || isSection(text) || isHome(text) ? 'menu' : 'site-text';
}

const signsAgain = ({ signature }: TextEvidence, signed: ReadonlySet<string>): boolean =>
  signature?.every(
    (part) => 'names' in part && part.names.every((name) => signed.has(fold(name))),
  ) ?? false;
