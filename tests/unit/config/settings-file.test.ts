import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { legibleOn, readColour } from '../../../src/config/accent.ts';
import { accentStyles } from '../../../src/config/colours.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { parseSettings, withSettingsFile } from '../../../src/config/settings-file.ts';
import { settingOf } from '../../../src/config/settings-keys.ts';
import { useLanguage } from '../../../src/config/use-language.ts';
import { UserError } from '../../../src/config/user-error.ts';
import { ERRORS } from '../../../src/messages/errors.ts';
import { commandLanguage } from '../../../src/messages/language.ts';

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
  ['an unknown language', 'LANGUAGE: fr\n', 1],
  ['no YAML', 'name: A\nfooter: [b\n', 2],
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

test.each([
  ['ten: A\nmau: "#0A7"\n', { name: 'A', colour: '#00aa77' }],
  ['Tên: A\ngioi thieu: B\nCHAN TRANG: C\n', { name: 'A', description: 'B', footer: 'C' }],
  ['giới_thiệu: B\nten-rieng: 7\n', { description: 'B', names: 7 }],
])('a key may be spelled without accents and in any case: %j', (text, site) => {
  expect(parse(text)).toEqual({ site, environment: {} });
});

test('the lists of keys in the error of an unknown one have only keys that are read', () => {
  for (const { hint } of Object.values(ERRORS['settings-key'])) {
    const keys = /(?:are|là) (?<keys>.+), \{names\}/u.exec(hint)?.groups?.keys?.split(', ');
    expect(new Set(keys?.map(settingOf)).size).toBe(8);
    expect(keys?.map(settingOf)).not.toContain(undefined);
  }
});

test.each([
  ['Tên: A\nname: B\n', 2, '“name” and “Tên”'],
  ['tên: A\nPORT: 1\ntên: A\n', 3, '“tên” and “tên”'],
  ['LANGUAGE: vi\nngon ngu: en\n', 2, '“ngon ngu” and “LANGUAGE”'],
  ['PORT: 1\nPORT: 2\n', 2, '“PORT” and “PORT”'],
])('two keys for one setting are an error: %j', (text, line, keys) => {
  expect(() => parse(text)).toThrow(`ban-tin.yaml:${line}: ${keys} are the same setting.`);
});

test.each([
  ['tên: A\nmàu: #00775a\nmô tả: B\n', '“màu”', '"#00775a"'],
  ['tên: A\n"mô tả":  #TinMiềnTây hôm nay \n', '“mô tả”', '"#TinMiềnTây hôm nay"'],
  ['tên: A\nsections: #1\n', '“sections”', '"#1"'],
  ['tên: A\nPORT:\t#4400\r\n', '“PORT”', '"#4400"'],
])('a value that YAML takes for a comment is an error: %j', (text, key, value) => {
  try {
    parse(text);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toContain(`ban-tin.yaml:2: ${key} has no value`);
    expect(error.hint).toContain(value);
  }
});

test.each(['màu: # xanh\n', 'màu:\n#00775a\n', 'màu: ""  #x\n', 'chuyên mục: # sau\n', 'tên:\n'])(
  'a key without a value sets nothing: %j',
  (text) => {
    expect(parse(text)).toEqual({ site: {}, environment: {} });
  },
);

test.each([
  ['{tên: Thế giới, tên khác: [Quốc tế, Năm châu]}', ['Quốc tế', 'Năm châu']],
  ['{Ten: Thế giới, also: Quốc tế}', ['Quốc tế']],
  ['{name: Thế giới, also: }', undefined],
])('a section may have parts in Vietnamese, and one other name needs no list: %s', (item, also) => {
  const { sections } = parse(`sections: [${item}]\n`).site;
  expect(sections).toEqual([{ name: 'Thế giới', ...(also ? { also } : {}) }]);
});

test.each([
  '{name: A, alsso: [B]}',
  '{name: A, tên: B}',
  '{name: A, also: {b: c}}',
  '{name: A, also: [[B]]}',
  '{name: [A]}',
  '[A]',
])('what cannot be used of a section is an error: %s', (item) => {
  expect(() => parse(`tên: A\nsections: [B, ${item}]\n`)).toThrow('ban-tin.yaml:2: ');
});

test.each([
  ['tên: Báo: Sông\n', 1, /second “: ”/u],
  ['tên: A\nchuyên mục: [Thời sự, Thể thao\nmàu: đỏ\n', 2, /not closed/u],
  ['tên: A\nmô tả: "Tin\nmàu: đỏ\n', 2, /not closed/u],
  ['- tên\n', 1, /“key: value” lines/u],
])('a mistake of YAML is explained where it begins: %j', (text, line, cause) => {
  expect(() => parse(text)).toThrow(cause);
  expect(() => parse(text)).toThrow(`ban-tin.yaml:${line}: `);
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

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-cai-dat-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

test('every setting may stand in the file, and the environment overrides it', () => {
  const file = join(folder, 'ban-tin.yaml');
  vi.stubEnv('SETTINGS', file);
  writeFileSync(
    file,
    'SEEDS_DIR: bai\nOUT_DIR: trang\nSITE_URL: https://song.vn/\nON_ERROR: quarantine\nLEAVE_OUT: duplicates, spam\nDEPLOYED: /srv/tin\nLANGUAGE: vi\nPRECOMPRESS: 1\nPORT: 4400\n',
  );
  const told = withSettingsFile({ OUT_DIR: 'khac', LANGUAGE: 'en_US:en' });
  expect(readSettings(told)).toEqual({
    seedsDir: 'bai',
    outDir: 'khac',
    siteUrl: 'https://song.vn/',
    onError: 'quarantine',
    leaveOut: new Set(['duplicates', 'spam']),
    deployed: '/srv/tin',
    precompress: true,
  });
  // What a system says of its own language is no wish of the publisher's.
  expect([told.LANGUAGE, told.PORT]).toEqual(['vi', '4400']);
  expect(withSettingsFile({ LANGUAGE: 'en' }).LANGUAGE).toBe('en');
});

test('commands speak the language of the file, even of a broken one, unless the environment names one', () => {
  const file = join(folder, 'ban-tin.yaml');
  vi.stubEnv('SETTINGS', file);
  writeFileSync(file, 'ngôn ngữ: vi\n');
  for (const [own, language] of [
    ['', 'vi'],
    ['de_DE:en', 'vi'],
    ['en', 'en'],
  ] as const) {
    vi.stubEnv('LANGUAGE', own);
    useLanguage();
    expect(commandLanguage()).toBe(language);
  }
  for (const mistake of ['màu: đỏ', 'tên: Báo: Sông', 'mô tả: "Tin']) {
    writeFileSync(file, `${mistake}\nngôn ngữ: "vi"\nPORT: 4400\n`);
    vi.stubEnv('LANGUAGE', 'en_US:en');
    useLanguage();
    expect(commandLanguage()).toBe('vi');
    vi.stubEnv('LANGUAGE', 'en');
    useLanguage();
    expect(commandLanguage()).toBe('en');
  }
  writeFileSync(file, 'LANGUAGE: [\n');
  vi.stubEnv('LANGUAGE', 'vi_VN:en');
  useLanguage();
  expect(commandLanguage()).toBe('vi');
});
