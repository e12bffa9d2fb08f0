import { UserError } from '../config/user-error.ts';
import { explain } from '../parse/explain.ts';
import type { Step } from '../parse/recognise.ts';
import { printable } from '../text/printable.ts';
import { findFiles, parseFile, run } from './read-files.ts';

await run(async () => {
  const paths = process.argv.slice(2);
  if (paths.length === 0) {
    throw new UserError('Which file?', 'For example: npm run explain -- seeds/bai.txt');
  }
  for (const raw of await findFiles(paths)) {
    const steps: Step[] = [];
    const result = await parseFile(raw, (step) => steps.push(step));
    console.log(`${printable(raw.file)}\n\n${explain(result, steps)}\n`);
    if (!result.article) process.exitCode = 1;
  }
});
