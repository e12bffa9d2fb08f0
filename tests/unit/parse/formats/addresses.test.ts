import { expect, test } from 'vitest';
import { isLinkable, isWebAddress } from '../../../../src/parse/formats/addresses.ts';

test.each(['https://vidu.vn/cho', 'http://vidu.vn:8080/?q=a@b', 'HTTPS://VIDU.VN'])(
  'a page may link to %s',
  (url) => {
    expect(isWebAddress(url)).toBe(true);
  },
);

test.each([
  'https://user:password@vidu.vn/cho',
  'https://vidu.vn@evil.example/',
  'https://:password@vidu.vn/',
  'ftp://vidu.vn/cho',
  'javascript:alert(1)',
  'https://',
  '//vidu.vn/cho',
])('no page links to %s', (url) => {
  expect(isWebAddress(url)).toBe(false);
  expect(isLinkable(url)).toBe(false);
});
