import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { currentSettings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import { report } from '../content/report.ts';
import { percent } from '../content/unsure.ts';
import { openStories } from './open-stories.ts';
import { run } from './run.ts';
import { warn } from './say.ts';
import { printStoryScores } from './score-stories.ts';
import { printTable } from './table.ts';

await run(async () => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      score: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const folder = resolve(positionals[0] ?? currentSettings().seedsDir);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw userError('no-folder-of-articles', { folder });
  }
  const read = await openStories(folder);
  const byId = new Map(read.articles.map((each) => [each.summary.id, each.summary]));
  const stories = read.stories.map(({ id, articles, certainty, name }) => ({
    id,
    headline: name ?? byId.get(id)?.headline ?? '',
    files: articles.flatMap((each) => byId.get(each)?.file ?? []),
    certainty,
  }));
  if (values.json) {
    for (const { id, headline, files } of stories)
      console.log(JSON.stringify({ id, headline, files }));
  } else if (values.score) {
    printStoryScores(stories, readTruth(folder), read);
  } else {
    printTable([
      ['story', 'certain', 'articles', 'headline and files'],
      ...stories.flatMap(({ id, certainty, files, headline }) => [
        [id, percent(certainty), String(files.length), headline],
        ...files.map((file) => ['', '', '', `  ${file}`]),
      ]),
    ]);
  }
  for (const line of report(read.messages.filter(({ file }) => file.startsWith('_')))) warn(line);
  read.records.close();
});

/** The files of each true story, from the `truth.json` of a folder or of the one above. */
function readTruth(folder: string): string[][] {
  for (const path of [join(folder, 'truth.json'), join(folder, '..', 'truth.json')]) {
    if (!statSync(path, { throwIfNoEntry: false })) continue;
    const truth: { stories?: { files: string[] }[] } = JSON.parse(readFileSync(path, 'utf8'));
    return (truth.stories ?? []).map(({ files }) => files);
  }
  throw userError('no-truth', { folder });
}
