import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { FIELDS } from '../../../../src/article/article.ts';
import { Form } from '../../../../src/desk/browser/form.ts';
import { Work } from '../../../../src/desk/browser/work.ts';
import { ARTICLE } from './made-up.ts';

afterEach(() => vi.unstubAllGlobals());

test('the form has each field of an article once, the usual ones first', () => {
  const { document, HTMLInputElement } = parseHTML('<main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLInputElement', HTMLInputElement);
  const { content } = new Form(new Work(ARTICLE, null), new Promise(() => {}));
  const fields = Array.from(content.querySelectorAll('[data-field]'), (row) =>
    row.getAttribute('data-field'),
  );
  expect(fields.slice(0, 4)).toEqual(['headline', 'published', 'bylines', 'section']);
  // The source has a row of its own kind.
  expect(fields.toSorted()).toEqual(FIELDS.filter((field) => field !== 'source').toSorted());
});
