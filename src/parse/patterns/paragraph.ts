import { collapse } from '../../text/whitespace.ts';
import type { Pattern } from './pattern.ts';

/** What no other pattern takes is body text. */
export const paragraph: Pattern = {
  id: 'paragraph',
  description: 'body text: what no other pattern takes',
  match: (text) => ({ length: text.length, taken: { role: 'paragraph', text: collapse(text) } }),
};
