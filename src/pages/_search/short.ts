import { element } from '../../reading/element.ts';

/** A text of which, where there is little room, what stands in braces is only heard. */
export const shortened = (text: string): (string | Node)[] =>
  text
    .split(/[{}]/u)
    .map((part, index) => (index % 2 === 1 ? element('span', 'where-room', part) : part));
