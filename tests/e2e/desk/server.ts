import { join } from 'node:path';
import { listen } from '../../../src/cli/static-server.ts';
import { readSettings } from '../../../src/config/settings.ts';
import { startDesk } from '../../../src/desk/server/start.ts';

// A desk of its own for browser tests, in a process of its own, beside the site that it builds; it prints its address.
const { DESK_DIR = '' } = process.env;
const settings = readSettings(process.env);
const { port } = await listen(settings.outDir, { port: 0 });
const { address } = await startDesk({
  settings,
  site: `http://localhost:${port}/`,
  history: join(DESK_DIR, 'before'),
  cache: join(DESK_DIR, 'cache'),
  settingsFile: join(DESK_DIR, 'ban-tin.yaml'),
  uploads: join(DESK_DIR, 'uploads'),
});
console.log(address);
