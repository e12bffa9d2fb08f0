import { expect, test } from 'vitest';
import { whyUnreadable } from '../../../src/text/unreadable.ts';

const TEXT = `Hạn mặn đến sớm, nhiều nhà vườn ở ven biển đã đắp đập và trữ nước ngọt từ tháng trước.
Ông Ba cho biết năm nay mưa ít, nước trên sông đã lợ, phải mua nước từ ghe để tưới cho vườn chuối.`;
const marks = (text: string, removed: RegExp): string =>
  text.normalize('NFD').replace(removed, '').normalize('NFC');

test.each([
  ['no accents', marks(TEXT, /\p{M}/gu).replaceAll('đ', 'd'), 'unaccented'],
  ['no tones', marks(TEXT, /[\u0300\u0301\u0303\u0309\u0323]/gu), 'unaccented'],
  ['question marks for what windows-1252 lacks', TEXT.replace(/[^\0-\xFF]/gu, '?'), 'damaged'],
  ['question marks for all accents', TEXT.replace(/[^\0-\x7F]/gu, '?'), 'damaged'],
  ['replacement characters', TEXT.replace(/[^\0-\x7F]/gu, '\uFFFD'), 'damaged'],
  [
    'UTF-8 read as Latin-1, of which blanks were lost',
    Buffer.from(TEXT).toString('latin1').replaceAll('\u00A0', ' '),
    'damaged',
  ],
  ['damage in one half', `${TEXT}\n${TEXT.replace(/[^\0-\xFF]/gu, '?')}`, 'damaged'],
])('%s', (_, text, why) => {
  expect(whyUnreadable(text)).toBe(why);
});

test.each([
  ['a text', TEXT],
  ['capitals', TEXT.toUpperCase()],
  ['a short text', 'Han man den som o ven bien'],
  [
    'verse',
    'Thân em như tấm lụa đào\nPhất phơ giữa chợ biết vào tay ai\nThân em vừa trắng lại vừa tròn\nBảy nổi ba chìm với nước non',
  ],
  ['questions', `${TEXT}\nVì sao?Vì đâu? https://vidu.vn/tim?q=man&trang=2 https://vidu.vn/?id=3`],
])('%s can be read', (_, text) => {
  expect(whyUnreadable(text)).toBeNull();
});

test.each([
  [
    'English',
    'He is in the car on the way to a man in a hat, but it is the end of the day and no one can go home to eat a ham or a pie in the sun.',
  ],
  [
    'French',
    'Le préfet a été reçu à l’école où il est né, après avoir été élu à la tête de la région ; il a déclaré que l’été serait très chaud.',
  ],
  [
    'names',
    'Nguyen Van An\nTran Thi Binh\nLe Van Cuong\nPham Thi Dung\nVu Van Em\nHoang Thi Giang\nBui Van Hai\nDo Thi Hoa',
  ],
  [
    'code',
    'const list = items.map((item) => item.done ? item.name : other(item.id)); for (const each of list) { print(each.value ?? none, each?.next); if (!each) return null; } export default list; type Name = string | undefined;',
  ],
])('%s is no damage', (_, text) => {
  expect(whyUnreadable(text)).toBe('toneless');
});

test('a very long token is read at once', () => {
  expect(whyUnreadable(`a${'1'.repeat(1_000_000)}a ${'?a'.repeat(500_000)}`)).toBeNull();
});
