import module from 'node:module';
import process from 'node:process';

// This must be set before the program of a build is loaded.
if (!process.env.CI) module.enableCompileCache();
process.env.NODE_ENV = 'production';
/** Names of `import.meta.env`. Astro lets the environment override them: with `DEV=1`, pages would come out as in development. */
for (const name of ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR']) {
  Reflect.deleteProperty(process.env, name);
}

const { fail } = await import('../build/fail.ts');
process.on('uncaughtException', fail);
const { useLanguage } = await import('../config/use-language.ts');
// Before a build says its first word.
useLanguage();
const { asUserError, tellUsage } = await import('./usage.ts');
if (tellUsage()) process.exit(0);
try {
  const { readOptions } = await import('../build/options.ts');
  const { buildSite } = await import('../build/build.ts');
  const { currentSettings } = await import('../config/settings.ts');
  await buildSite(currentSettings(), readOptions());
  process.exit(0);
} catch (error) {
  fail(asUserError(error));
}
