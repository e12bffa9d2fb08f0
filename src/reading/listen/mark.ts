/** The name under which CSS finds the sentence being read, as a highlight or as a class of its passage. */
const NAME = 'dang-doc';

let marked: HTMLElement | undefined;

/** Marks what is being read and nothing else; nothing at all without arguments. The page's elements stay as they are where the browser can. */
export function mark(range?: Range, passage?: HTMLElement): void {
  if ('highlights' in CSS && typeof Highlight === 'function') {
    if (range) CSS.highlights.set(NAME, new Highlight(range));
    else CSS.highlights.delete(NAME);
    return;
  }
  marked?.classList.remove(NAME);
  marked = passage;
  marked?.classList.add(NAME);
}
