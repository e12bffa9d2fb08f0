import { collapse } from '../../text/whitespace.ts';
import { isNumbered, readCaption } from './caption.ts';
import type { Pattern } from './pattern.ts';

/** Longer lines are no captions and no headlines. */
const LONGEST = 400;
const OPENING = 12;

/** A caption that stands twice, as the picture's own text and below it, or the headline over again. */
export const repeated: Pattern = {
  id: 'repeated',
  description: 'a caption or the headline over again',
  match: (text, { seen, before, after, previous, headline }) => {
    if (text.length > LONGEST) return null;
    if (!seen.has('headline') && isPageTitle(text, after)) {
      return { length: text.length, taken: { role: 'setAside', reason: 'repeated' } };
    }
    // Few lines open like the one behind them, or stand below a picture, or can be the headline.
    const opening = text.slice(0, OPENING);
    const may =
      isNumbered(text) ||
      previous === 'figure' ||
      after.includes(opening) ||
      headline.startsWith(opening);
    if (!may) return null;
    const own = readCaption(text);
    const words = own?.text ?? plain(text);
    if (words === '') return null;
    const isAbove = previous === 'figure' && (readCaption(before)?.text ?? plain(before)) === words;
    const isAltText = isNumbered(text) && readCaption(after)?.credit !== undefined;
    const isBelow = own?.credit === undefined && readCaption(after)?.text === words;
    if (!isAbove && !isBelow && !isAltText && words !== headline) return null;
    return { length: text.length, taken: { role: 'setAside', reason: 'repeated' } };
  },
};

// “Tít bài - Báo Bến Sông” above “Tít bài”: the page's title, and the article's own.
const isPageTitle = (text: string, after: string): boolean =>
  after.length >= OPENING &&
  text.startsWith(after) &&
  /^\s+[-–—|]\s/u.test(text.slice(after.length));

const plain = (text: string): string => collapse(text).replace(/[.,;]$/u, '');
