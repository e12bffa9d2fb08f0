import { expect, test } from 'vitest';
import { legibleOn, readColour } from '../../../src/config/accent.ts';
import { accentStyles } from '../../../src/config/colours.ts';
import { parseSettings } from '../../../src/config/settings-file.ts';
import { UserError } from '../../../src/config/user-error.ts';

const parse = (text: string) => parseSettings(text, 'ban-tin.yaml');

test('the file holds settings in English or Vietnamese, and variables of the environment', () => {
  expect(
    parse(
      '# của tôi\ntên: Báo Sông\ndescription: Tin miền Tây\nchuyên mục: [Thời sự, {name: Thế giới, also: [Quốc tế]}]\nmàu: "#0A7"\ntên riêng: 2000\nSITE_URL: https://song.vn/\nPORT: 4400\nfooter:\n',
    ),
  ).toEqual({
    site: {
      name: 'Báo Sông',
      description: 'Tin miền Tây',
      sections: [{ name: 'Thời sự' }, { name: 'Thế giới', also: ['Quốc tế'] }],
      colour: '#00aa77',
      names: 2000,
    },
    environment: { SITE_URL: 'https://song.vn/', PORT: '4400' },
  });
});

test.each(['', '# nothing\n', '\n\n'])('a file without settings sets nothing: %j', (text) => {
  expect(parse(text)).toEqual({ site: {}, environment: {} });
});

test.each([
  ['an unknown key', 'name: A\nmau sac: b\n', 2],
  ['a wrong colour', 'name: A\n\ncolour: đỏ\n', 3],
  ['a number in words', 'name: A\nnames: nhiều\n', 2],
  ['a list for a text', 'name: [A]\n', 1],
  ['a text for a list', 'name: A\nsections: Thời sự\n', 2],
  ['a section without a name', 'sections:\n  - also: [B]\n', 2],
  ['no YAML', 'name: A\nfooter: [b\n', 3],
  ['a list', '- name\n', 1],
])('an error names the file, the line and the remedy: %s', (_, text, line) => {
  try {
    parse(text);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(new RegExp(`^ban-tin\\.yaml:${line}: `, 'u'));
    expect(error.hint).not.toBe('');
  }
});

test('a colour becomes legible on its background, and a legible one stays', () => {
  expect(readColour('0a7')).toBe('#00aa77');
  expect(readColour('xanh')).toBeNull();
  expect(legibleOn('#fbf8f2', '#9f1d1f')).toBe('#9f1d1f');
  expect(legibleOn('#fbf8f2', '#ffee00')).not.toBe('#ffee00');
  expect(legibleOn('#151310', '#9f1d1f')).not.toBe('#9f1d1f');
});

test('every theme except high contrast has the accent', () => {
  expect(accentStyles({})).toBe('');
  const css = accentStyles({ colour: '#9f1d1f' });
  expect(css).toContain(':root { --son: #9f1d1f;');
  expect(css.match(/--son: /gu)).toHaveLength(4);
  expect(css).not.toContain('contrast');
});
