import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { BUILD, ROOT } from '../build/folders.ts';
import { isHalfReplaced } from '../build/place.ts';
import { currentSettings } from '../config/settings.ts';
import { withSettingsFile } from '../config/settings-file.ts';
import { userError } from '../config/user-error.ts';
import { startDesk } from '../desk/server/start.ts';
import { phrase } from '../messages/phrases.ts';
import { run } from './run.ts';
import { say } from './say.ts';
import { listen } from './static-server.ts';

await run(async () => {
  parseArgs();
  const settings = currentSettings();
  const { outDir } = settings;
  const { PORT } = withSettingsFile(process.env);
  const wanted = Number(PORT || 4321);
  if (!(Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536))
    throw userError('port', { value: PORT ?? '' });
  const { status } = spawnSync(process.execPath, BUILD, { cwd: ROOT, stdio: 'inherit' });
  if (status === null) process.exit(1);
  const { port } = await listen(outDir, { port: wanted, nextIfTaken: true });
  const site = `http://localhost:${port}/`;
  const desk = await startDesk({ settings, site });
  if (port !== wanted) say(phrase('port-taken', { wanted: String(wanted), port: String(port) }));
  console.log('');
  // The desk starts even if the build fails: there the publisher corrects the errors.
  if (existsSync(outDir) && !isHalfReplaced(outDir))
    say(phrase(status === 0 ? 'serving' : 'serving-old', { address: site }));
  say(phrase('desk', { address: desk.address }));
  console.log('');
  say(phrase('how-to-stop'));
});
