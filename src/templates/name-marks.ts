import type { Block } from '../article/article.ts';
import type { NameMark } from '../body/phrasing.ts';
import { ADDRESS } from '../config/addresses.ts';
import type { ArticleRecord } from '../content/parsed.ts';
import type { NameLink } from '../outputs/views.ts';

/** Texts of an article before its blocks: the headline and the standfirst. */
const BEFORE_BLOCKS = 2;

/**
 * The names that link to a page, by the block that holds them. `places`: where the article has each of its names. `up`: the
 * page's way to the site's root.
 */
export function nameMarks(
  blocks: readonly Block[],
  names: readonly NameLink[],
  places: readonly Pick<ArticleRecord['names'][number], 'link'>[],
  up: string,
): ReadonlyMap<Block, readonly NameMark[]> {
  const marks = new Map<Block, NameMark[]>();
  for (const { kind, slug, name } of names) {
    const at = places[name]?.link;
    const block = at && blocks[at.text - BEFORE_BLOCKS];
    if (!block) continue;
    const known = marks.get(block) ?? [];
    marks.set(block, known);
    known.push({
      kind: 'name',
      start: at.start,
      end: at.end,
      url: up + ADDRESS.entity(kind, slug),
    });
  }
  return marks;
}
