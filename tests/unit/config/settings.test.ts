import { expect, test } from 'vitest';
import { readSettings } from '../../../src/config/settings.ts';
import { UserError } from '../../../src/config/user-error.ts';

test('missing and empty settings have defaults', () => {
  const defaults = {
    seedsDir: 'seeds',
    outDir: 'dist',
    siteUrl: null,
    onError: 'stop',
    leaveOut: new Set(),
    deployed: null,
    precompress: false,
  };
  expect(readSettings({})).toEqual(defaults);
  expect(readSettings({ SEEDS_DIR: '', OUT_DIR: '', SITE_URL: '', ON_ERROR: '' })).toEqual(
    defaults,
  );
});

test('LEAVE_OUT is a list', () => {
  const { leaveOut } = readSettings({ LEAVE_OUT: 'duplicates, spam' });
  expect([...leaveOut]).toEqual(['duplicates', 'spam']);
});

test('a site’s address ends in a slash', () => {
  expect(readSettings({ SITE_URL: 'https://vidu.vn/tin' }).siteUrl).toBe('https://vidu.vn/tin/');
});

test.each([
  [{ SITE_URL: 'vidu.vn' }, /SITE_URL/],
  [{ SITE_URL: 'ftp://vidu.vn' }, /SITE_URL/],
  [{ SITE_URL: 'https://vidu.vn/?a=b' }, /SITE_URL/],
  [{ ON_ERROR: 'ignore' }, /ON_ERROR/],
  [{ LEAVE_OUT: 'duplicates,ads' }, /LEAVE_OUT cannot have “ads”/],
])('%j is refused with a hint', (environment, reason) => {
  try {
    readSettings(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(reason);
    expect((error as UserError).hint).not.toBe('');
    return;
  }
  expect.unreachable('the setting was accepted');
});
