import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/parse/formats/html-tree.ts';

test.each([
  ['<p>Lũ về.</p>', true],
  ['Lũ về.<p>Hết.</p>', true],
  ['<html><p>Lũ về.</p>', false],
  ['<body><p>Lũ về.</p>', false],
  ['<head></head><p>Lũ về.</p>', false],
  // HTML lets writers leave out all three tags.
  ['<!doctype html><title>Lũ</title><p>Lũ về.</p>', false],
])('“%s” is a part of a page: %s', (source, isFragment) => {
  expect(parsePage(source)?.isFragment).toBe(isFragment);
});
