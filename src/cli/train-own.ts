import { join, resolve } from 'node:path';
import { currentSettings } from '../config/settings.ts';
import { userError } from '../config/user-error.ts';
import { type LearningStep, learnFrom } from '../content/corrections.ts';
import { OWN_READING_FILE } from '../content/own-reading.ts';
import { writeWhole } from '../desk/server/atomic.ts';
import { phrase } from '../messages/phrases.ts';
import { FEWEST_ARTICLES, isBetter } from '../parse/training/learn-own.ts';
import { say } from './say.ts';

/**
 * Learns from the corrections in the seeds folder. If the articles are read better for it, what was learned is put beside them, and builds
 * use it. With `json`, it is only told.
 */
export async function trainOwn(json: boolean): Promise<void> {
  const folder = resolve(currentSettings().seedsDir);
  const tell = (step: LearningStep): void => {
    if (json) console.log(JSON.stringify(step));
  };
  const lesson = await learnFrom(folder, FEWEST_ARTICLES, (done, all) => tell({ done, all }));
  if (!lesson) {
    if (json) return tell({ tooFew: FEWEST_ARTICLES });
    throw userError('few-corrections', { folder, least: FEWEST_ARTICLES });
  }
  const { own, others } = lesson;
  tell({ lesson, isBetter: isBetter(own.worth) });
  if (json) return;
  const { articles, lines, before, after, lost } = own.worth;
  say(phrase('own-worth', { articles, lines, before, after, lost }));
  say(phrase('own-others', { read: others.read, changed: others.changed.length }));
  if (!isBetter(own.worth)) return say(phrase('own-no-better'));
  writeWhole(join(folder, OWN_READING_FILE), Buffer.from(JSON.stringify(own)));
  say(phrase('own-written', { file: OWN_READING_FILE }));
}
