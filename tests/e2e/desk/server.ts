import { join } from 'node:path';
import { readSettings } from '../../../src/config/settings.ts';
import { startDesk } from '../../../src/desk/server/start.ts';

// A desk of its own for browser tests, in a process of its own; it prints its address.
const { DESK_DIR = '', SITE = '' } = process.env;
const { address } = await startDesk({
  settings: readSettings(process.env),
  site: SITE || null,
  history: join(DESK_DIR, 'before'),
  cache: join(DESK_DIR, 'cache'),
  settingsFile: join(DESK_DIR, 'ban-tin.yaml'),
});
console.log(address);
