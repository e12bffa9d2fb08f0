import { message } from '../messages.ts';
import type { Reading } from '../reading.ts';
import { compose } from './compose.ts';
import { type Element, type Page, parsePage } from './html-tree.ts';
import { draftHtml, type Selection } from './html-units.ts';
import { findMainContent } from './main-content.ts';
import { overlap, readPageFields } from './page-fields.ts';

/** An HTML file: the main content of a page as text, with what its head states, or all the text of a fragment. */
export function readHtml(source: string): Reading {
  const page = parsePage(source);
  if (!page) {
    const messages = [message('too-deep', { source, offset: 0 })];
    return { ...compose([]), stated: [], messages };
  }
  const content = page.isFragment ? null : findMainContent(page);
  const { stated, elements, texts, messages } = readPageFields(page, content);
  const read = (selection: Selection) => {
    const drafted = draftHtml(page, selection);
    return { ...compose(drafted.drafts), messages: [...messages, ...drafted.messages] };
  };
  const found =
    content &&
    read({
      has: (node) => content.has(node) || (node.type === 'text' && texts.has(node)),
      without: (element) => elements.has(element) || AROUND.has(element.tagName),
    });
  const reading =
    found && found.units.length > 0
      ? found
      : read({
          has: () => true,
          without: (element) => elements.has(element) || isSurroundings(element, page),
        });
  // Where the parser has moved text, a unit may run across what states a field.
  const spans = reading.units.map((unit) => reading.toSource(unit));
  const apart = stated.filter(({ span }) => !spans.some((unit) => overlap(unit, span)));
  return { ...reading, stated: apart.toSorted((one, other) => one.span.start - other.span.start) };
}

const AROUND = new Set(['nav', 'footer', 'aside']);

/** Whether an element holds what sites put around an article. */
function isSurroundings(element: Element, { parents }: Page): boolean {
  if (AROUND.has(element.tagName) || element.properties.hidden === true) return true;
  if (element.tagName !== 'header') return false;
  const role = parents.get(element)?.tagName ?? '';
  return role !== 'article' && role !== 'main';
}
