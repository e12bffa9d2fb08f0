import { parseArgs } from 'node:util';
import { userError } from '../config/user-error.ts';
import { examineSample, type Finding } from '../parse/training/leave-out.ts';
import { printCalibration, printMisses, printScores } from './findings.ts';
import { run } from './run.ts';
import { readTrainingData } from './training-data.ts';

await run(async () => {
  const { positionals: folders } = parseArgs({ allowPositionals: true });
  if (folders.length === 0) throw userError('which-folder');
  const { samples } = await readTrainingData(folders);
  const findings = samples.map((sample): Finding => examineSample(sample));
  printMisses(findings);
  printScores(findings);
  printCalibration(
    findings.flatMap(({ judged }) => judged),
    true,
  );
});
