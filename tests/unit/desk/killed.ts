import fs from 'node:fs';
import module from 'node:module';

/** What writes. */
const NAMES = [
  'closeSync',
  'fsyncSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeSync',
] as const;

class Killed extends Error {}

/** Does work that ends before its write of this number, as if the process were killed: nothing is written any more. Tells whether it came to that. */
export async function killAt(step: number, work: () => unknown): Promise<boolean> {
  let writes = 0;
  const own = NAMES.map((name) => [name, fs[name]] as const);
  for (const [name, call] of own) {
    Object.assign(fs, {
      [name]: (...all: unknown[]) => {
        writes += 1;
        if (writes >= step) throw new Killed();
        return Reflect.apply(call, fs, all);
      },
    });
  }
  module.syncBuiltinESMExports();
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof Killed) return true;
    throw error;
  } finally {
    Object.assign(fs, Object.fromEntries(own));
    module.syncBuiltinESMExports();
  }
}
