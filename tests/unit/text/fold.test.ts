import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/text/fold.ts';

test('folding removes marks, đ and capitals', () => {
  expect(fold('Tổng thống ĐẮK LẮK, Đặng Ữ')).toBe('tong thong dak lak, dang u');
});

test('text without marks stays', () => {
  expect(fold('nato 2025 – f-16')).toBe('nato 2025 – f-16');
});

test('folding twice changes nothing, and NFC and NFD fold to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('a letter folds the same alone and beside one of another script', () => {
  for (let code = 0; code < 0x3000; code += 1) {
    const letter = String.fromCharCode(code);
    expect(fold(`${letter} ж`), `U+${code.toString(16)}`).toBe(`${fold(letter)} ж`);
  }
});
