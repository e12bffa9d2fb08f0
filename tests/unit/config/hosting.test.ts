import { expect, test } from 'vitest';
import { bundleSize, FREE_HOST, hostingPolicy } from '../../../src/config/hosting.ts';
import { linkFrom } from '../../../src/config/links.ts';

test('what a free host takes', () => {
  expect(FREE_HOST).toEqual({ files: 20_000, bytesOfFile: 26_214_400 });
});

test('two articles share a file of the search on a site with more than 5,000', () => {
  expect([1, 5000, 5001].map(bundleSize)).toEqual([1, 1, 2]);
});

test('no other site may frame a page, and links tell other sites only the host', () => {
  const { headers } = hostingPolicy("default-src 'self'");
  expect(headers).toMatchObject({
    'Content-Security-Policy': "default-src 'self';frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
  });
  for (const device of ['camera', 'geolocation', 'microphone', 'payment', 'usb'])
    expect(headers['Permissions-Policy']).toContain(`${device}=()`);
});

test('browsers keep files whose names change with their content, and ask for all others', () => {
  const { hashedFolders, cache, types, notFound } = hostingPolicy('');
  expect(hashedFolders).toEqual(['_astro/', 'xem-truoc/']);
  expect(cache).toEqual({ hashed: 'public, max-age=31536000, immutable', other: 'no-cache' });
  expect(types).toMatchObject({
    md: 'text/markdown',
    opml: 'text/x-opml',
    webmanifest: 'application/manifest+json',
  });
  expect(notFound).toBe('404.html');
});

test.each([
  ['https://bao.vn/a', 'https://bao.vn/a'],
  ['mailto:a@bao.vn', 'mailto:a@bao.vn'],
  ['tel:+84', 'tel:+84'],
  ['kho.html', '../kho.html'],
  ['thong-tin/gioi-thieu.html#a', '../thong-tin/gioi-thieu.html#a'],
  ['tim.html?q=lũ', '../tim.html?q=lũ'],
  ['rss.xml', '../rss.xml'],
])('the publisher’s link “%s” leads to “%s”', (address, link) => {
  expect(linkFrom('../', address)).toBe(link);
});

test.each(['bao.vn', 'www.bao.vn/a', 'bao.vn/a.html', 'a b.html', '//bao.vn', '', 'a.htm'])(
  '“%s” is no link of a publisher',
  (address) => {
    expect(() => linkFrom('../', address)).toThrow(address);
  },
);
