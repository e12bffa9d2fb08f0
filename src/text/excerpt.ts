import { sentences } from './sentences.ts';

/**
 * The opening of a paragraph in at most `longest` characters: whole sentences if at least one fits, else whole syllables
 * followed by “…”.
 */
export function excerpt(paragraph: string, longest: number): string {
  let whole = '';
  for (const sentence of sentences(paragraph)) {
    const longer = whole === '' ? sentence : `${whole} ${sentence}`;
    if (longer.length > longest) break;
    whole = longer;
  }
  return whole || clip(paragraph, longest);
}

/** The text itself, or its first whole syllables and “…”, together at most `longest` characters. */
export function clip(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  // Text without a space has no syllable to keep whole, but its surrogate pairs are kept.
  const end = space > 0 ? space : longest - 1;
  return `${cut
    .slice(0, end)
    .replace(/[\s,;:–—(“"-]+$/u, '')
    .replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
