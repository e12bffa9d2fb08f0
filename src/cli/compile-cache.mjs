// The build loads this first. It is no TypeScript, so that Node does not load its compiler when all other files are in the cache.
import module from 'node:module';
import process from 'node:process';

if (!process.env.CI) module.enableCompileCache();
