import { expect, test } from 'vitest';
import { servePage } from '../../../src/desk/server/serve-page.ts';

const textOf = (path: string): string => String(servePage(path)?.body);

test('the desk is its page, its own modules without types, and what they import', () => {
  expect(servePage('')?.type).toBe('text/html; charset=utf-8');
  expect(textOf('')).toContain('src/desk/browser/page.ts');
  const module = servePage('src/desk/browser/keep.ts');
  expect(module?.type).toBe('text/javascript; charset=utf-8');
  expect(textOf('src/desk/browser/keep.ts')).not.toMatch(/: string|interface/u);
  expect(textOf('src/text/fold.ts')).toContain('export');
});

test.each([
  ['a module of the server', 'src/desk/server/store.ts'],
  ['a file by another way', 'desk/browser/keep.ts'],
  ['a file beside the folders', 'src/README.md'],
  ['a kind of file that no page needs', 'src/parse/README.md'],
])('%s is not served', (_, path) => {
  expect(servePage(path)).toBeNull();
});
