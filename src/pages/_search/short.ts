import { element } from '../../reading/element.ts';

/** Little room: the styles of the page use the same width. */
const NARROW = '(max-width: 30rem)';

/**
 * A text in which the words in braces are only read aloud if there is little room. What follows them at its start then starts with a capital.
 */
export const shortened = (text: string): (string | Node)[] =>
  text.split(/[{}]/u).map((part, index) => {
    if (index % 2 === 1) return element('span', 'where-room', part);
    const opens = index === 2 && text.startsWith('{') && matchMedia(NARROW).matches;
    return opens ? part.charAt(0).toLocaleUpperCase('vi') + part.slice(1) : part;
  });
