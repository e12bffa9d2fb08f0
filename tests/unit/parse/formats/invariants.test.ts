import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/parse/formats/html.ts';
import { readMarkdown } from '../../../../src/parse/formats/markdown.ts';
import type { Reading } from '../../../../src/parse/reading.ts';

const RUNS = { numRuns: 600 };
const words = fc.constantFrom(
  'Cầu mới thông xe, người dân hai bên bờ phấn khởi và chờ đợi suốt ba năm qua. ',
  'Ảnh: Lê Minh ',
  'a',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '😀',
  '\u00a0',
  '&amp;',
  '&nbsp',
  '&',
  '<',
  '>',
  '"',
);
const some = (...parts: string[]) =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...parts), weight: 4 },
        { arbitrary: words, weight: 3 },
        { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
      ),
      { maxLength: 40, size: 'max' },
    )
    .map((texts) => texts.join(''));

const markdown = some(
  '---\n',
  'title: Tít\n',
  'image: {src: a.jpg}\n',
  '# ',
  '> ',
  '- ',
  '3. ',
  '    ',
  '**',
  '_',
  '`',
  '```\n',
  '\\',
  '[chữ](https://a.example/)',
  '[chữ](javascript:x)',
  '[r]',
  '[r]: /x "t"\n',
  '![Cầu](anh/cau.jpg)',
  '![r]',
  '![](https://a.example/x.png)',
  '<b>',
  '<br>',
  '***\n',
  '<mailto:a@b.example>',
);
const html = some(
  '<html>',
  '<head>',
  '<title>Cầu mới - Báo</title>',
  '<meta property="og:title" content="Cầu mới">',
  '<meta itemprop=datePublished content=2025-10-24>',
  '<script type="application/ld+json">{"@type":"Article","author":{"name":"Lê Minh"},"datePublished":"2025-10-24"}</script>',
  '<body>',
  '</body>',
  '<h1>Cầu mới</h1>',
  '<h2>',
  '<p>',
  '</p>',
  '<p class="sapo">',
  '<div>',
  '</div>',
  '<span class=author>',
  '</span>',
  '<b>',
  '</b>',
  '<i>',
  '<a href="https://a.example">',
  '<a href="javascript:x">',
  '</a>',
  '<br>',
  '<ol start=4>',
  '<li>',
  '</ol>',
  '<blockquote>',
  '<pre>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<img src="anh/cau.jpg" alt=x>',
  '<img src="//a.example/x.png">',
  '<svg>',
  '</svg>',
  '<template>',
  '<select>',
  '<!--',
  '-->',
  '<style>',
  '</style>',
  '<nav>',
);

describe.each<[string, fc.Arbitrary<string>, (source: string) => Reading]>([
  ['Markdown', markdown, readMarkdown],
  ['HTML', html, readHtml],
])('%s with any content', (_, sources, read) => {
  test('gives units in order without overlap, not blank, with links only to the web and to mail', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, units } = read(source);
        let end = 0;
        for (const unit of units) {
          expect(unit.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, unit.start).trim()).toBe('');
          const words = text.slice(unit.start, unit.end);
          expect(words).toBe(words.trim());
          expect(words).not.toBe('');
          expect(words).not.toMatch(/\s\s|[^\S ]/u);
          end = unit.end;
          let markEnd = 0;
          for (const mark of unit.marks ?? []) {
            expect(mark.start).toBeGreaterThanOrEqual(markEnd);
            expect(mark.end).toBeGreaterThan(mark.start);
            markEnd = mark.end;
            if (mark.kind === 'link') expect(mark.url).toMatch(/^(?:https?|mailto):/iu);
          }
          expect(markEnd).toBeLessThanOrEqual(words.length);
        }
        expect(text.length).toBe(end);
      }),
      RUNS,
    );
  });

  test('gives every unit and every part of one its own place in the source', () => {
    fc.assert(
      fc.property(sources, fc.nat(), (source, at) => {
        const { units, toSource, stated } = read(source);
        const parts = units.flatMap((unit) => {
          const cut = unit.start + (at % (unit.end - unit.start));
          const isCut = unit.markup?.kind !== 'picture' && cut > unit.start;
          if (!isCut) return [unit];
          return [
            { start: unit.start, end: cut },
            { start: cut, end: unit.end },
          ];
        });
        const places = parts.map(toSource);
        let end = 0;
        for (const place of places) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          end = place.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
        // Statements of the page stand outside its text, or inside a single unit.
        let before = 0;
        for (const { span } of stated.toSorted((a, b) => a.span.start - b.span.start)) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          before = span.end;
        }
        expect(before).toBeLessThanOrEqual(source.length);
      }),
      RUNS,
    );
  });
});
