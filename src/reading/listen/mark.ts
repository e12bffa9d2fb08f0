/** The name under which CSS finds the sentence being read, as a highlight or as a class of its passage. */
const NAME = 'dang-doc';

let marked: HTMLElement | undefined;

/** Marks what is being read and nothing else; nothing at all without arguments. The page's elements stay as they are where the browser can. */
export function mark(range?: Range, passage?: HTMLElement): void {
  const canHighlight = 'highlights' in CSS && typeof Highlight === 'function';
  // In a headline lines stand so close that the ground of one would cover the marks below the letters of the one above.
  const isPart = canHighlight && passage?.localName !== 'h1';
  if (canHighlight) {
    if (range && isPart) CSS.highlights.set(NAME, new Highlight(range));
    else CSS.highlights.delete(NAME);
  }
  marked?.classList.remove(NAME);
  marked = isPart ? undefined : passage;
  marked?.classList.add(NAME);
}
