import type { Reading } from '../../../../src/parse/reading.ts';

/** The units with their texts, their markup, and their spelling in the source. */
export const readWith = (format: (source: string) => Reading) => (source: string) => {
  const { text, units, toSource, stated, messages, title } = format(source);
  return {
    texts: units.map(({ start, end }) => text.slice(start, end)),
    pages: units.map(({ page }) => page),
    title: title?.role === 'headline' ? title.text : undefined,
    markups: units.map(({ markup }) => markup),
    marks: units.map(({ start, marks = [] }) =>
      marks.map((mark) => {
        const words = text.slice(start + mark.start, start + mark.end);
        return mark.kind === 'link' ? [words, mark.url] : [words, mark.kind];
      }),
    ),
    spelled: units.map(toSource).map(({ start, end }) => source.slice(start, end)),
    spell: (words: string) => {
      const start = text.indexOf(words);
      const place = toSource({ start, end: start + words.length });
      return source.slice(place.start, place.end);
    },
    pieces: stated,
    stated: stated.map(({ pattern: _, span: __, ...taken }) => taken),
    statedBy: stated.map(({ role, span }) => [role, source.slice(span.start, span.end)]),
    messages: messages.map(({ rule, line }) => [rule, line]),
  };
};
