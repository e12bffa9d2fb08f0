/** The variables of the environment that the settings file may hold. README.md lists them. */
export const VARIABLES: ReadonlySet<string> = new Set([
  'DEPLOYED',
  'LANGUAGE',
  'LEAVE_OUT',
  'ON_ERROR',
  'OUT_DIR',
  'PORT',
  'PRECOMPRESS',
  'SEEDS_DIR',
  'SITE_URL',
]);

/** Settings of the form that stand for variables. */
export const VARIABLE_OF = { address: 'SITE_URL', language: 'LANGUAGE' } as const;

/** The names of the keys, in English and Vietnamese. */
const NAMES = {
  name: 'name|tên',
  description: 'description|mô tả|giới thiệu',
  sections: 'sections|chuyên mục',
  footer: 'footer|chân trang',
  colour: 'colour|color|màu',
  address: 'address|địa chỉ|SITE_URL',
  names: 'names|tên riêng',
  language: 'language|ngôn ngữ',
} as const;
type SettingName = keyof typeof NAMES;

/** A key in the form in which keys are compared: in lower case, without accents, with spaces for `_` and `-`. */
export const plainKey = (key: string): string =>
  key
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[\s_-]+/gu, ' ')
    .trim();

const BY_KEY: ReadonlyMap<string, SettingName> = new Map(
  (Object.keys(NAMES) as SettingName[]).flatMap((setting) =>
    NAMES[setting].split('|').map((key) => [plainKey(key), setting] as const),
  ),
);

/** What a key of the file sets, in any spelling; `undefined` for a variable of the environment and for an unknown key. */
export const settingOf = (key: string): SettingName | undefined => BY_KEY.get(plainKey(key));
