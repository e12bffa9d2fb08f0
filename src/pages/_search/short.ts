import { element } from '../../reading/element.ts';

/** A text in which the words in braces are only read aloud if there is little room. */
export const shortened = (text: string): (string | Node)[] =>
  text
    .split(/[{}]/u)
    .map((part, index) => (index % 2 === 1 ? element('span', 'where-room', part) : part));
