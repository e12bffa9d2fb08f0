import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { currentSettings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import { commandLanguage } from '../messages/language.ts';
import { describeNames } from '../names/explain.ts';
import { explain } from '../parse/explain.ts';
import { printable } from '../text/printable.ts';
import { explainStory } from './explain-story.ts';
import { openStories } from './open-stories.ts';
import { findFiles, parseFile } from './read-files.ts';
import { run } from './run.ts';

await run(async () => {
  const { positionals: paths } = parseArgs({ allowPositionals: true });
  if (paths.length === 0) throw userError('which-file');
  const seeds = resolve(currentSettings().seedsDir);
  const files = await findFiles(paths);
  // A file outside the folder of articles has no story with those of the site.
  const stories = files.some(({ root }) => root === seeds) ? await openStories(seeds) : null;
  for (const raw of files) {
    const result = await parseFile(raw);
    const names = result.article ? `\n\n${describeNames(result.article)}` : '';
    console.log(
      `${printable(raw.file)}\n\n${explain(result, commandLanguage(), raw.model)}${names}\n`,
    );
    if (stories && result.article && raw.root === seeds) {
      console.log(`${explainStory(raw.file, stories).map(printable).join('\n')}\n`);
    }
    if (!result.article) process.exitCode = 1;
  }
  stories?.records.close();
});
