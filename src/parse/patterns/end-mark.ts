import type { Pattern } from './pattern.ts';

/** The rest of `./.`, with which Vietnamese agencies end a report; the full stop before it belongs to the text. */
export const endMark: Pattern = {
  id: 'end-mark',
  description: 'the rest of “./.” at the end',
  match: (text, { seen }) =>
    seen.has('paragraph') && text.startsWith('/.')
      ? { length: 2, taken: { role: 'setAside', reason: 'end-mark' } }
      : null,
};
