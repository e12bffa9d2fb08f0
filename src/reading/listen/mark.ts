/** The name by which CSS finds the sentence that is read, as a highlight or as a class of its passage. */
const NAME = 'dang-doc';

let marked: HTMLElement | undefined;

/** Marks this range and no other; without arguments, none. Elements of the page stay unchanged if the browser supports highlights. */
export function mark(range?: Range, passage?: HTMLElement): void {
  const canHighlight = 'highlights' in CSS && typeof Highlight === 'function';
  // Lines of a headline are so close that the background of one would cover the marks below the letters of the one above.
  const isPart = canHighlight && passage?.localName !== 'h1';
  if (canHighlight) {
    if (range && isPart) CSS.highlights.set(NAME, new Highlight(range));
    else CSS.highlights.delete(NAME);
  }
  marked?.classList.remove(NAME);
  marked = isPart ? undefined : passage;
  marked?.classList.add(NAME);
}
