import type { DeskArticle, DeskLine, Stated } from '../api.ts';
import { figureAt } from './figures.ts';
import { isField, textOf } from './stating.ts';
import { showDate } from './written-date.ts';

/** What readers see in the place of a line, because the form says so; empty if they see nothing. `null` if they see the line. */
export function insteadOf(line: DeskLine, article: DeskArticle, stated: Stated): string | null {
  const { role } = line;
  if (role === 'caption' || role === 'credit') {
    const opening = figureAt(article.figures, line)?.opening;
    const image = stated.images?.find(({ replaces }) => opening && replaces === opening);
    return other(image?.[role], line);
  }
  if (!isField(role) || role === 'source' || stated[role] === undefined) return null;
  const text = textOf(article, stated, role);
  return other(role === 'published' && text !== '' ? showDate(text) : text, line);
}

const other = (text: string | undefined, line: DeskLine): string | null =>
  text === undefined || text === line.text ? null : text;
