import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Steps } from '../../../src/build/report.ts';
import { inEnglish } from '../../words.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a long step is reported, and the slowest is named first', () => {
  const told: string[] = [];
  const steps = new Steps((line) => told.push(...inEnglish([line])));
  steps.begin('pages');
  vi.advanceTimersByTime(9000);
  expect(told).toEqual([]);
  steps.begin('index');
  vi.advanceTimersByTime(25_000);
  steps.end();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual(['search index: 10 s …', 'search index: 20 s …']);
  expect(steps.slowestFirst()).toEqual([
    { name: 'index', milliseconds: 25_000 },
    { name: 'pages', milliseconds: 9000 },
  ]);
});
