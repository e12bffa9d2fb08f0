import type { Span } from '../../article/article.ts';
import type { RawUnit } from './compose.ts';
import { parsePage, textOf } from './html-tree.ts';
import { gatherHtml } from './html-units.ts';

/** Adds the text of HTML inside a file of another format, without pictures. `null` if its elements nest too deeply. */
export function gatherFragment(
  html: string,
  source: string,
  { start, end }: Span,
): readonly RawUnit[] | null {
  const page = parsePage(html);
  if (!page) return null;
  // The marks of quotes and lists stand between the lines, so words have no exact place.
  if (!source.startsWith(html, start)) {
    const text = page.body ? textOf(page.body) : '';
    return text === '' ? [] : [{ sourceTexts: [{ text, start, end }] }];
  }
  return gatherHtml(page, { isKept: null, titled: () => 'no', isSite: () => false })
    .rawUnits.filter(({ markup }) => markup?.kind !== 'picture')
    .map(({ sourceTexts, markup, page: evidence }) => ({
      markup,
      sourceTexts: sourceTexts.map((each) => ({
        ...each,
        start: each.start + start,
        end: each.end + start,
      })),
      // In a file that is not a page, only `isHidden` counts.
      ...(evidence?.isHidden ? { page: evidence } : {}),
    }));
}
