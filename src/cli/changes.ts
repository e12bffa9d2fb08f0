import { parseArgs } from 'node:util';
import { findChanges, PROGRAMS, writeChanges } from '../build/changes.ts';
import { readManifest } from '../build/manifest.ts';
import { Uploads } from '../build/uploads.ts';
import { currentSettings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import { phrase } from '../messages/phrases.ts';
import { run } from './run.ts';
import { warn } from './say.ts';
import { usage } from './usage.ts';

await run(async () => {
  const { values, positionals } = parseArgs({
    options: { for: { type: 'string', default: 'list' } },
    allowPositionals: true,
  });
  const settings = currentSettings();
  const { outDir, deployed } = settings;
  const from = positionals[0] ?? deployed;
  const program = PROGRAMS.find((each) => each === values.for);
  if (program === undefined) throw userError('changes-form', { form: values.for, usage: usage() });
  if (positionals.length > 1) throw userError('one-place', { usage: usage() });
  const built = await readManifest(outDir);
  if (built === null) throw userError('no-site', { folder: outDir });
  const uploaded = from === null ? new Uploads(settings).last() : null;
  const before = from === null ? (uploaded?.manifest ?? null) : await readManifest(from);
  if (uploaded) warn(phrase('since-upload', { day: uploaded.at.slice(0, 10) }));
  else if (before === null) {
    warn(from === null ? phrase('nothing-deployed') : phrase('from-empty', { place: from }));
  }
  const changes = findChanges(before, built);
  for (const line of writeChanges(changes, program, outDir)) console.log(line);
  const [upload, remove] = [changes.upload.length, changes.remove.length];
  warn(phrase('changes-counted', { upload, remove }));
});
