import { expect, test } from 'vitest';
import { KEPT_WHOLE } from '../../../../src/search/build/selection.ts';
import { chunkSizeFor } from '../../../../src/search/build/volumes.ts';

test('files of the index are small on a small site, and on one with many parts', () => {
  const sizes = [2, KEPT_WHOLE, KEPT_WHOLE + 1, 20_000, 20_001].map(chunkSizeFor);
  expect(sizes).toEqual([300, 300, 1000, 1000, 300]);
});
