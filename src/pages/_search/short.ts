import { element } from '../../reading/element.ts';

/**
 * A text in which the words in braces are only read aloud if there is little room. What follows them at its start then starts with a capital.
 */
export const shortened = (text: string): (string | Node)[] =>
  text.split(/[{}]/u).flatMap((part, index) => {
    if (index % 2 === 1) return element('span', 'where-room', part);
    if (index !== 2 || !text.startsWith('{')) return part;
    return [element('span', 'opens', part.slice(0, 1)), part.slice(1)];
  });
