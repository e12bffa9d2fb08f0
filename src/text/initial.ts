/** Grave, acute, tilde, hook and dot: tones, which make no other letter. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The letter under which an alphabetical list has a name: Ấ as Â, Đ as Đ; `#` for a digit or a sign. */
export function initialOf(name: string): string {
  const first = name.normalize('NFC').charAt(0).toLocaleUpperCase('vi');
  const letter = first.normalize('NFD').replace(TONES, '').normalize('NFC');
  return /^\p{L}$/u.test(letter) ? letter : '#';
}
