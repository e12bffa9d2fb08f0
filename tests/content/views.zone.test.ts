import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LeaveOut } from '../../src/config/settings.ts';
import { makeLibrary } from '../../src/content/library.ts';
import { loadArticles } from '../../src/content/load.ts';
import { listOutputs, type SiteOutputs } from '../../src/outputs/outputs.ts';
import { ODD_ARTICLES } from '../site/odd-articles.ts';
import { READING_ARTICLES } from '../site/reading-articles.ts';
import { writeArticles } from '../sites.ts';

// A page gets its view as JSON, and is rendered again only if the view changes. So no page can show what JSON loses.

const folder = mkdtempSync(join(tmpdir(), 'ban-tin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let site: SiteOutputs;

beforeAll(async () => {
  const seeds = join(folder, 'seeds');
  writeArticles(seeds, {
    ...ODD_ARTICLES,
    ...READING_ARTICLES,
    '_trang/gioi-thieu.md': '# Giới thiệu\n\nTrang tin của xã.\n',
  });
  const now = Date.parse('2025-10-24T12:00+07:00');
  const loaded = await loadArticles(
    seeds,
    { leaveOut: new Set<LeaveOut>() },
    {
      version: '1',
      cache: join(folder, 'cache'),
      now,
      drafts: false,
      failures: [],
      loadParser: () => import('../../src/content/reader.ts'),
      onProgress: () => {},
    },
  );
  site = await listOutputs(makeLibrary(loaded, now, true), true, ({ file, reason }) => {
    throw new Error(`${file}: ${reason}`);
  });
});

test('every view, and the data around pages, survives JSON unchanged', () => {
  expect(site.outputs.length).toBeGreaterThan(100);
  for (const { path, view } of site.outputs) {
    const shown = view();
    expect(JSON.parse(JSON.stringify(shown)), path).toEqual(shown);
  }
  expect(JSON.parse(JSON.stringify(site.frame))).toEqual(site.frame);
});

test('a view is the same each time a caller asks for it', () => {
  for (const { path, view } of site.outputs) {
    expect(JSON.stringify(view()), path).toBe(JSON.stringify(view()));
  }
});

test('no view contains facts about the machine that builds the site', () => {
  for (const { path, view } of site.outputs) {
    expect(JSON.stringify(view()), path).not.toContain(folder);
  }
});
