import { expect, test } from 'vitest';
import { looksTranscribed } from '../../../src/text/transcribed.ts';

test.each(['tông', 'kíp', 'gà', 'ăng', 'liu', 'moóc', 'quy', 'buýt', 'ô'])(
  '%s looks transcribed',
  (syllable) => {
    expect(looksTranscribed(syllable)).toBe(true);
  },
);

test.each([
  // A tone that transcription never adds, two vowels, a native word, not a syllable.
  ...['tổng', 'hàng', 'kịp', 'có', 'đã', 'thương', 'tiền', 'xây', 'trong', 'và', 'str', ''],
])('%s does not look transcribed', (syllable) => {
  expect(looksTranscribed(syllable)).toBe(false);
});
