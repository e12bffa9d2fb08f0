import type { Span } from '../../article/article.ts';
import type { RawUnit } from './compose.ts';
import { parsePage, textOf } from './html-tree.ts';
import { gatherHtml } from './html-units.ts';

/**
 * The text of HTML that stands at a place in a file of another format; `null` where its elements nest too deeply. Pictures
 * are left out.
 */
export function gatherFragment(
  html: string,
  source: string,
  { start, end }: Span,
): readonly RawUnit[] | null {
  const page = parsePage(html);
  if (!page) return null;
  // Marks of quotes and lists stand between the lines: nobody can tell where each word does.
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
      // Only that it is hidden counts in a file that is no page.
      ...(evidence?.isHidden ? { page: evidence } : {}),
    }));
}
