import { describe, expect, test } from 'vitest';
import { TextEvidence } from '../../../../src/parse/cues/text-evidence.ts';
import { readAs } from '../../../../src/parse/formats/registry.ts';
import { split } from '../../../../src/parse/split.ts';
import { BODY, HEADLINE, PARAGRAPHS } from '../news.ts';

describe('text evidence', () => {
  test('is read once', () => {
    const evidence = new TextEvidence('Hồng Hạnh (Theo New York Post)');
    expect(evidence.signature).not.toBe(null);
    expect(evidence.signature).toBe(evidence.signature);
  });
  test('moves from the line to the unit', () => {
    const source = `${HEADLINE}\n\n${BODY}`;
    const reading = readAs('bai.txt', source);
    const { textUnits } = split(source, reading);
    expect(textUnits.length).toBe(PARAGRAPHS.length + 1);
    for (const [index, { evidence }] of textUnits.entries())
      expect(evidence).toBe(reading.units[index]?.evidence);
  });
  test('is rarely read in running text', () => {
    const { isLine, signature, date, furniture, caption, isStamp } = new TextEvidence(
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

test('a text is shown without invisible characters, even if nobody knows that it is tidy', () => {
  expect(new TextEvidence('hai  dòng\u200b').show()).toBe('hai dòng');
  expect(new TextEvidence('hai dòng', true).show('dòng ')).toBe('dòng');
});
