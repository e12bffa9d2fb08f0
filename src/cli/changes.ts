import process from 'node:process';
import { parseArgs } from 'node:util';
import { findChanges, PROGRAMS, writeChanges } from '../build/changes.ts';
import { readManifest } from '../build/manifest.ts';
import { readSettings } from '../config/settings.ts';
import { UserError } from '../config/user-error.ts';
import { run } from './read-files.ts';

const USAGE = `Usage: npm run --silent changes -- [FROM] [--for ${PROGRAMS.join('|')}]. FROM is the folder or the address of the deployed site.`;

await run(async () => {
  const { values, positionals } = readArguments();
  const { outDir, deployed } = readSettings(process.env);
  const from = positionals[0] ?? deployed;
  const program = PROGRAMS.find((each) => each === values.for);
  if (program === undefined || positionals.length > 1) {
    throw new UserError(`There is no form “${values.for}”.`, USAGE);
  }
  const built = await readManifest(outDir);
  if (built === null)
    throw new UserError(`There is no built site in ${outDir}.`, 'Run npm run build first.');
  const before = from === null ? null : await readManifest(from);
  if (before === null) {
    console.error(
      from === null
        ? 'FROM and DEPLOYED are not set, so every file is listed.'
        : `${from} holds no site that a build wrote, so every file is listed.`,
    );
  }
  const changes = findChanges(before, built);
  for (const line of writeChanges(changes, program, outDir)) console.log(line);
  console.error(`${changes.upload.length} files to upload, ${changes.remove.length} to delete.`);
});

function readArguments() {
  try {
    return parseArgs({
      options: { for: { type: 'string', default: 'list' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), USAGE);
  }
}
