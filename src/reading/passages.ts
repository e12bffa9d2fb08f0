/** What a link can lead to in an article: the paragraphs and other blocks of its body, in order. */
export const PASSAGES = '.prose [id]';

/** What is read aloud of an article on its page, and what search reads besides its names. */
export const SEARCHED =
  '[data-search="headline"], [data-search="standfirst"], [data-search="body"] :is(p, h2, li, figcaption):not([data-search="none"])';

/** Section, authors, source and keywords, which search reads, too. */
export const NAMES = '[data-search="names"]';

/** The passage that holds a node, or none. */
export function passageOf(node: Node | null): HTMLElement | null {
  const at = node instanceof Element ? node : (node?.parentElement ?? null);
  return at?.closest<HTMLElement>(PASSAGES) ?? null;
}

/** What a passage says, in one line and without the site's own words. */
export function wordsOf(passage: Node): string {
  const copy = document.createElement('div');
  copy.append(passage.cloneNode(true));
  for (const own of copy.querySelectorAll('[data-search="none"]')) own.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}

/** How a text begins, in at most so many characters, without a word cut off. */
export function opening(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
