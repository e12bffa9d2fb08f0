import { beforeEach, expect, test } from 'vitest';
import { forget, type Kept, keep, keptFiles, recall } from '../../../../src/desk/browser/keep.ts';
import { openPage } from '../../page.ts';

const KEPT: Kept = {
  version: '1',
  opened: {},
  stated: { headline: 'Chợ' },
  text: null,
  pasted: null,
  headline: 'Chợ nổi',
  hadPictures: false,
};
beforeEach(() => void openPage(''));

test('unsaved changes outlive a reload, by file, until they are forgotten', () => {
  expect(recall('cho.txt')).toBeNull();
  expect(keep('cho.txt', KEPT)).toBe(true);
  expect(keep('', { ...KEPT, headline: '' })).toBe(true);
  sessionStorage.setItem('khac', '1');
  expect(recall('cho.txt')).toEqual(KEPT);
  expect(keptFiles()).toEqual([
    { file: '', headline: '' },
    { file: 'cho.txt', headline: 'Chợ nổi' },
  ]);
  forget('cho.txt');
  expect(keptFiles().map(({ file }) => file)).toEqual(['']);
});

test('a browser without room says so', () => {
  sessionStorage.setItem = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  expect(keep('cho.txt', KEPT)).toBe(false);
});
