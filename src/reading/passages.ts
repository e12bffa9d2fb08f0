/** The passages of an article, which links can lead to: the paragraphs and other blocks of its body, in order. */
export const PASSAGES = '.prose [id]';

/** What is read aloud of an article, and what the search reads of it besides its names. */
export const SEARCHED =
  '[data-search="headline"], [data-search="standfirst"], [data-search="body"] :is(p, h2, li, figcaption):not([data-search="none"])';

/** Section, authors, source and keywords, which the search also reads. */
export const NAMES = '[data-search="names"]';

/** The passage that holds a node, or none. */
export function passageOf(node: Node | null): HTMLElement | null {
  const at = node instanceof Element ? node : (node?.parentElement ?? null);
  return at?.closest<HTMLElement>(PASSAGES) ?? null;
}

/** The text of a passage, in one line and without the site's own words. */
export function wordsOf(passage: Node): string {
  const copy = document.createElement('div');
  copy.append(passage.cloneNode(true));
  for (const own of copy.querySelectorAll('[data-search="none"]')) own.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}

/** The beginning of a text, in at most so many characters, without half a word. */
export function opening(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
