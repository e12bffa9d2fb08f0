import type { PhrasingContent, Text } from 'mdast';
import type { Mark, Published, Span } from '../article/article.ts';
import { foreignSpans } from '../text/foreign.ts';
import { joined } from '../text/joins.ts';
import { mentionedDays } from '../text/mentioned-days.ts';

/** A name with a link to the page of its entity. `url` is relative to the article's page. */
export type NameMark = Span & { readonly kind: 'name'; readonly url: string };

type Annotation = Span & ({ readonly datetime: string } | { readonly lang: string });

/**
 * A text with its marks, days as `time` and English as `span`. A mark that overlaps an earlier one is left out, and so is a day
 * that is only partly inside a mark.
 */
export function phrasing(
  text: string,
  published: Published | null,
  marks: readonly (Mark | NameMark)[] = [],
): PhrasingContent[] {
  const annotations = annotate(text, published);
  // It has the length of the text, so all offsets stay valid.
  const shown = joined(text);
  const children: PhrasingContent[] = [];
  let end = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < end || mark.end <= mark.start || mark.end > text.length) continue;
    children.push(...phrasingOf(shown, { start: end, end: mark.start }, annotations));
    const inside = phrasingOf(shown, mark, annotations);
    if (mark.kind === 'link') {
      const data = { hProperties: { rel: ['nofollow', 'noopener', 'ugc'] } };
      children.push({ type: 'link', url: mark.url, data, children: inside });
    } else if (mark.kind === 'name') {
      const data = { hProperties: { className: ['name'] } };
      children.push({ type: 'link', url: mark.url, data, children: inside });
    } else children.push({ type: mark.kind, children: inside });
    end = mark.end;
  }
  children.push(...phrasingOf(shown, { start: end, end: text.length }, annotations));
  return children;
}

/** A text with joins and nothing else. */
export const plain = (value: string): Text => ({ type: 'text', value: joined(value) });

/** In order, not overlapping. */
function annotate(text: string, published: Published | null): readonly Annotation[] {
  const days = mentionedDays(text, published).map(
    ({ value, ...span }): Annotation => ({ ...span, datetime: value }),
  );
  const foreign = foreignSpans(text).filter(
    ({ start, end }) => !days.some((day) => day.start < end && start < day.end),
  );
  return foreign.length === 0 ? days : [...days, ...foreign].sort((a, b) => a.start - b.start);
}

function phrasingOf(
  shown: string,
  { start, end }: Span,
  annotations: readonly Annotation[],
): (Text | Annotated)[] {
  const children: (Text | Annotated)[] = [];
  let done = start;
  const upTo = (next: number): void => {
    if (next > done) children.push({ type: 'text', value: shown.slice(done, next) });
    done = next;
  };
  for (const annotation of annotations) {
    const from = Math.max(annotation.start, start);
    const to = Math.min(annotation.end, end);
    const isWhole = from === annotation.start && to === annotation.end;
    if (from >= to || ('datetime' in annotation && !isWhole)) continue;
    upTo(from);
    children.push(annotated(annotation, shown.slice(from, to)));
    done = to;
  }
  upTo(end);
  return children;
}

type Annotated = ReturnType<typeof annotated>;

// Markdown has neither. The name in HTML is how mdast can express it.
const annotated = (annotation: Annotation, value: string) => ({
  type: 'emphasis' as const,
  data:
    'datetime' in annotation
      ? { hName: 'time', hProperties: { dateTime: annotation.datetime } }
      : { hName: 'span', hProperties: { lang: annotation.lang } },
  children: [{ type: 'text' as const, value }],
});
