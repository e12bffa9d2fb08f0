import { writeFileSync } from 'node:fs';
import { keepModel } from '../parse/roles/model.ts';
import { learn, makeLessons } from '../parse/training/course.ts';
import { readTrainingData } from './training-data.ts';

// Unfinished: makes src/parse/roles/weights.ts from labelled folders; it does not yet print the table that leaves each source out.
const { records, samples } = await readTrainingData(process.argv.slice(2));
const kept = keepModel(learn(makeLessons(records, samples), 10), 5);
writeFileSync(
  new URL('../parse/roles/weights.ts', import.meta.url),
  `import type { KeptModel } from './model.ts';\n\n/** Made by \`npm run train\`. */\nexport const WEIGHTS: KeptModel = ${JSON.stringify(kept)};\n`,
);
