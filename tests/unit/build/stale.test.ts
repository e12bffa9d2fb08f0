import { expect, test } from 'vitest';
import { keyOutputs } from '../../../src/build/stale.ts';
import type { Frame, Output, View } from '../../../src/outputs/views.ts';

const FRAME: Frame = {
  sections: [],
  moreSections: false,
  hasStories: false,
  entityKinds: [],
  ownPages: [],
  letters: '',
};
const WIDER: Frame = { ...FRAME, letters: 'abc' };

const output = (path: string, view: View, isPage = true): Output => ({
  path,
  isPage,
  view: () => view,
});
const keyOf = (each: Output, frame = FRAME): string | undefined =>
  keyOutputs([each], frame, () => true).keys.get(each.path);

const list = (title: string): View => ({
  facets: { kind: 'section', first: [title], facets: [], others: [] },
});

test('the key of a page changes with its view and with the frame around it', () => {
  const page = output('a.html', list('Một'));
  expect(keyOf(page)).toBe(keyOf(output('a.html', list('Một'))));
  expect(keyOf(page)).not.toBe(keyOf(output('a.html', list('Hai'))));
  expect(keyOf(page)).not.toBe(keyOf(page, WIDER));
});

test('the key of a file does not depend on the frame', () => {
  const file = output('articles.json', { json: { content: [1] } }, false);
  expect(keyOf(file)).toBe(keyOf(file, WIDER));
  expect(keyOf(file)).not.toBe(keyOf(output('articles.json', { json: { content: [2] } }, false)));
});

test('the key is made of what is shown, if that is less than the view', () => {
  const page = (title: string, shown: string): Output => ({
    ...output('a.html', list(title)),
    shown: () => shown,
  });
  expect(keyOf(page('Một', '1'))).toBe(keyOf(page('Hai', '1')));
  expect(keyOf(page('Một', '1'))).not.toBe(keyOf(page('Một', '2')));
});

test('an output that differs is made', () => {
  const page = { ...output('a.html', list('Một')), file: 'a.txt' };
  const known = keyOf(page);
  const stale = (key: string | undefined) =>
    keyOutputs([page], FRAME, (path, now) => path === 'a.html' && now === key).stale;
  expect(stale(known)).toEqual([]);
  expect(stale('another')).toEqual([page]);
});
