import { afterEach, expect, test, vi } from 'vitest';
import { onlyHere, pageAddress } from '../../../src/reading/address.ts';
import { openPage } from '../page.ts';

afterEach(() => vi.unstubAllGlobals());

test('others get the canonical address, or the current one without query and anchor', () => {
  const page = openPage('');
  vi.stubGlobal('location', { href: 'https://bao.example/bai/a.html?tim=x#d-1' });
  expect(pageAddress()).toBe('https://bao.example/bai/a.html');
  const link = page.createElement('link');
  link.setAttribute('rel', 'canonical');
  link.setAttribute('href', 'https://bao.example/tin/a.html');
  page.head.append(link);
  expect(pageAddress()).toBe('https://bao.example/tin/a.html');
});

test.each([
  ...['file:///tin/a.html', 'http://localhost:4321/', 'http://127.0.0.1/', 'http://[::1]/'],
  'http://tin.localhost/',
])('only this device reaches %s', (address) => {
  expect(onlyHere(address)).toBe(true);
});

test.each(['https://bao.example/', 'http://192.168.1.5/', 'https://localhost.example/'])(
  'others reach %s',
  (address) => {
    expect(onlyHere(address)).toBe(false);
  },
);
