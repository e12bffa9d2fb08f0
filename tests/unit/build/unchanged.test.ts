import { describe, expect, test } from 'vitest';
import type { SiteState } from '../../../src/build/site-state.ts';
import { isUnchanged, publishingSettings } from '../../../src/build/unchanged.ts';
import { readSettings } from '../../../src/config/settings.ts';

describe('a build would make the same site again', () => {
  const settings = readSettings({});
  const state: SiteState = {
    code: '',
    inventory: '',
    outputs: new Map(),
    stamps: new Map(),
    serviceWorker: '',
    steady: {
      seeds: { whole: 'a', unsettled: [] },
      settings: publishingSettings(settings),
      since: 100,
      until: 200,
      said: [],
    },
  };

  test.each([
    ['nothing has changed', true, settings, 'a', 150],
    ['articles have changed', false, settings, 'b', 150],
    ['it is not known whether articles have', false, settings, null, 150],
    ['the hour has come', false, settings, 'a', 200],
    ['the clock was put back', false, settings, 'a', 99],
    ['another folder is published', false, readSettings({ SEEDS_DIR: 'khac' }), 'a', 150],
    ['bad files are left out', false, readSettings({ ON_ERROR: 'quarantine' }), 'a', 150],
    ['duplicates are left out', false, readSettings({ LEAVE_OUT: 'duplicates' }), 'a', 150],
    ['another site is followed', false, readSettings({ DEPLOYED: 'cu' }), 'a', 150],
  ])('if %s: %s', (_, expected, now, seeds, moment) => {
    expect(isUnchanged(state, now, { whole: seeds, files: new Map(), unsettled: [] }, moment)).toBe(
      expected,
    );
  });
});
