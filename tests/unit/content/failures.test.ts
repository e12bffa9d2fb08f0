import { describe, expect, test } from 'vitest';
import { reasonOf, toFailure } from '../../../src/content/failures.ts';

describe('a failure', () => {
  test.each([
    [new RangeError('Invalid time value'), 'RangeError: Invalid time value'],
    [new Error('Line one.\nLine two.'), 'Error: Line one'],
    ['a string', 'a string'],
    [undefined, 'undefined'],
  ])('of %s is told on one line', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
    expect(toFailure('a.txt', error)).toEqual({ file: 'a.txt', reason });
  });
  test.each([
    ['the system', { code: 'ENOSPC', syscall: 'write' }],
    ['the database of records', { errcode: 13 }],
  ])('of %s is no fault of an article', (_, of) => {
    const full = Object.assign(new Error('no space'), of);
    expect(() => toFailure('a.txt', full)).toThrow(full);
  });
});
