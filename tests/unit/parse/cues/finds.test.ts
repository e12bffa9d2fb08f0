import { describe, expect, test } from 'vitest';
import { Finds } from '../../../../src/parse/cues/finds.ts';
import { readAs } from '../../../../src/parse/formats/registry.ts';
import { split } from '../../../../src/parse/split.ts';
import { BODY, HEADLINE, PARAGRAPHS } from '../news.ts';

describe('what readers find', () => {
  test('is read once', () => {
    const finds = new Finds('Hồng Hạnh (Theo New York Post)');
    expect(finds.signature).not.toBe(null);
    expect(finds.signature).toBe(finds.signature);
  });
  test('is carried from the line to the unit', () => {
    const source = `${HEADLINE}\n\n${BODY}`;
    const reading = readAs('bai.txt', source);
    const { subjects } = split(source, reading);
    expect(subjects.length).toBe(PARAGRAPHS.length + 1);
    for (const [index, { finds }] of subjects.entries())
      expect(finds).toBe(reading.units[index]?.finds);
  });
  test('is little in running text', () => {
    const { isLine, signature, date, furniture, caption, isStamp } = new Finds(
      `${PARAGRAPHS.join(' ')} ${PARAGRAPHS.join(' ')}`,
    );
    expect({ isLine, signature, date, furniture, caption, isStamp }).toEqual({
      isLine: false,
      signature: null,
      date: null,
      furniture: null,
      caption: null,
      isStamp: false,
    });
  });
});

test('a text is shown without what cannot be seen, whether it is known to be tidy or not', () => {
  expect(new Finds('hai  dòng\u200b').show()).toBe('hai dòng');
  expect(new Finds('hai dòng', true).show('dòng ')).toBe('dòng');
});
