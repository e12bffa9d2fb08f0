import { element } from '../../reading/element.ts';

/**
 * A text in which the words in braces are only read aloud if there is little room. What follows them at its start then starts with a capital.
 */
export const shortened = (text: string): (string | Node)[] =>
  text.split(/[{}]/u).map((part, index) => {
    if (index % 2 === 1) return element('span', 'where-room', part);
    return index === 2 && text.startsWith('{') ? element('span', 'opens', part) : part;
  });
