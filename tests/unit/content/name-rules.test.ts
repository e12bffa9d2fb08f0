import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNameRules } from '../../../src/content/name-rules.ts';

async function read(text?: string) {
  const seeds = mkdtempSync(join(tmpdir(), 'ten-'));
  if (text !== undefined) writeFileSync(join(seeds, '_ten.yaml'), text);
  return readNameRules(seeds);
}

test('no file, no rules', async () => {
  expect(await read()).toEqual({ rules: [], messages: [] });
  expect(await read('# chưa có gì\n')).toEqual({ rules: [], messages: [] });
});

test('rules join, rename, keep apart, hide and say the kind', async () => {
  const { rules, messages } = await read(`
- gộp: [Jane Doeman, Doeman]
  tên: Jane M. Doeman
- gộp: Mây Trắng
  loại: tổ chức
- tách: Trần Văn Bảy
  theo: HLV
- ẩn: [Lúa Vàng]
`);
  expect(messages).toEqual([]);
  expect(rules).toEqual([
    { forms: ['Jane Doeman', 'Doeman'], name: 'Jane M. Doeman' },
    { forms: ['Mây Trắng'], kind: 'organisation' },
    { forms: ['Trần Văn Bảy'], office: 'HLV' },
    { forms: ['Lúa Vàng'], hidden: true },
  ]);
});

test('keys need no marks, and names are read in any normal form', async () => {
  const { rules } = await read(`- gop: ${'Trần Văn Bảy'.normalize('NFD')}\n`);
  expect(rules).toEqual([{ forms: ['Trần Văn Bảy'] }]);
});

test.each([
  ['- gộp: [A', 'names-yaml', 1],
  ['gộp: A', 'names-yaml', 1],
  ['- gộp: A\n- B', 'names-rule', 2],
  ['- gộp: A\n- tên: B', 'names-rule', 2],
  ['- gộp: A\n  ẩn: B', 'names-rule', 1],
  ['- gộp: A\n  tênn: B', 'names-key', 2],
  ['- gộp: A\n  loại: vật', 'names-value', 2],
  ['- gộp: []', 'names-value', 1],
  ['- tách: A', 'names-value', 1],
  ['- gộp: A\n- ẩn: [a]', 'names-twice', 2],
])('“%s” is an error of the file and line', async (text, rule, line) => {
  const { messages } = await read(text);
  expect(messages).toMatchObject([{ file: '_ten.yaml', rule, line, severity: 'error' }]);
});

test('a wrong rule leaves the others standing', async () => {
  const { rules } = await read('- gộp: A\n  tênn: B\n- ẩn: C\n');
  expect(rules).toEqual([{ forms: ['C'], hidden: true }]);
});
