import module from 'node:module';
import process from 'node:process';
import { editsOf } from './patches.ts';

// What a patched build loads first: it runs the program with the patches that PATCHES names.
const names = (process.env.PATCHES ?? '').split(',');

module.registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const edits = editsOf(url, names);
    if (edits.length === 0) return loaded;
    const code = Buffer.from(loaded.source as Uint8Array | string).toString('utf8');
    return { ...loaded, source: edits.reduce((edited, edit) => edit(edited), code) };
  },
});
