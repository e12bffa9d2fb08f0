import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from '../../../src/desk/server/lines.ts';
import { examine } from '../../../src/parse/examine.ts';
import { ROOT } from '../../sites.ts';
import { BODY, HEADLINE, WEB_PAGE } from './pastes.ts';

const read = (text: string, yaml?: string, file = 'a.txt') =>
  examine(Buffer.from(text), file, {
    images: new Set(),
    ...(yaml === undefined ? {} : { sidecar: { file: 'a.yaml', bytes: Buffer.from(yaml) } }),
  });

const TEXT = `date 2025-05-12 Xuồng qua sân trường (Ảnh: Trần Hòa).\n\n${HEADLINE}\n\n${BODY.join('\n\n')}\n\nTrần Hòa\n\nXem thêm: Đê bao được gia cố\n`;

test('gives every line with its place, its role and how certain that is', () => {
  const result = read(TEXT);
  const lines = linesOf(result);
  for (const { start, end, text } of lines)
    expect(result.source.slice(start, end)).toContain(text.slice(0, 10));
  expect(lines.map(({ role }) => role)).toEqual([
    'published',
    'caption',
    'headline',
    ...BODY.map(() => 'paragraph'),
    'bylines',
    'related',
  ]);
  for (const { probability } of lines) expect(probability).toBeGreaterThan(0);
  expect(lines.at(-1)?.reason).toBe('đường dẫn đến bài khác');
});

test('a line has a second choice only if it differs and nobody said the role', () => {
  const lines = linesOf(read(TEXT));
  expect(lines.filter(({ runnerUp }) => runnerUp !== undefined)).not.toEqual([]);
  // The parser has several roles for lines that the desk removes.
  const story = readFileSync(join(ROOT, 'tests/corpus/texts/photo-story/source.txt'), 'utf8');
  for (const { role, runnerUp } of [...lines, ...linesOf(read(story))])
    expect(runnerUp).not.toBe(role);
  const yaml = `lines: {remove: ${JSON.stringify(lines.at(-1)?.opening)}}`;
  const said = linesOf(read(TEXT, yaml)).filter((line) => line.said);
  expect(said.map(({ runnerUp }) => runnerUp)).toEqual([undefined]);
});

test('lines follow each other and hold all text that is no markup', () => {
  for (const result of [read(TEXT), read(WEB_PAGE.html, undefined, 'a.html')]) {
    const lines = linesOf(result);
    for (const [index, { start, end }] of lines.entries()) {
      expect(start).toBeLessThan(end);
      expect(start).toBeGreaterThanOrEqual(lines[index - 1]?.end ?? 0);
    }
    const shown = lines.map(({ text }) => text).join(' ');
    for (const text of BODY) expect(shown).toContain(text);
  }
});

test('each line’s opening words address that line, and only that', () => {
  const text = `${HEADLINE}\n\n${BODY[0]}\n\nÔng Nguyễn Văn Tám, trưởng ấp Ba, cho biết nước lên.\n\nÔng Nguyễn Văn Tám, trưởng ấp Ba, cho biết xuồng đã đi.\n`;
  const lines = linesOf(read(text));
  for (const { opening, text: own } of lines) {
    const result = read(text, `lines: {remove: ${JSON.stringify(opening)}}`);
    expect(result.messages.filter(({ rule }) => /-lines?$|opening/u.test(rule))).toEqual([]);
    const removed = linesOf(result).filter(({ said }) => said);
    expect(removed.map((line) => [line.text, line.role, line.probability])).toEqual([
      [own, 'remove', 1],
    ]);
    // What is said keeps the words that said it.
    expect(removed[0]?.opening).toBe(opening);
  }
});
