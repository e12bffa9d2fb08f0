import { UserError } from '../config/user-error.ts';
import { explain } from '../parse/explain.ts';
import { parse } from '../parse/parse.ts';
import { findFiles, readBytes, run } from './read-files.ts';

await run(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    throw new UserError('Which file?', 'For example: npm run explain -- seeds/bai.txt');
  }
  for (const raw of await findFiles(paths)) {
    const result = parse(await readBytes(raw), raw.file);
    console.log(`${raw.file}\n\n${explain(result)}\n`);
    if (!result.article) process.exitCode = 1;
  }
});
