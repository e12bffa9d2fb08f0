import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildUntilDone } from '../config/build-again.ts';

const BUILD = fileURLToPath(new URL('../build/run-astro.ts', import.meta.url));

/** Names of `import.meta.env`. Astro lets the environment override them: with `DEV=1`, pages come out as in development. */
const OWN_OF_ASTRO = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

let child: ChildProcess | undefined;
let stopped = false;
// A signal to this process alone must end the build, too, and begin no other.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true;
    child?.kill(signal);
  });
}

/** Runs one build in a process of its own. Resolves to its exit code. */
function run(environment: Readonly<Record<string, string>>): Promise<number> {
  const args = ['--max-semi-space-size=16', BUILD, ...process.argv.slice(2)];
  const env = { ...process.env, ...environment, NODE_ENV: 'production' };
  for (const name of OWN_OF_ASTRO) Reflect.deleteProperty(env, name);
  // The channel tells the build if this process is killed.
  const build = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env,
  });
  child = build;
  return new Promise((resolve, reject) => {
    build.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}

process.exitCode = await buildUntilDone(run);
