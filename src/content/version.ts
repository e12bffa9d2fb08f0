import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

// Whatever can change what is loaded from the same bytes, or what is found among it; package.json tells the versions of libraries.
const PARSER = [
  'article',
  // The words are written when they are shown, but which details they need is kept.
  'messages/rules.ts',
  'text',
  'parse',
  'stories',
  'names',
  'content/batches.ts',
  'content/duplicates.ts',
  'content/duplicates-again.ts',
  'content/names.ts',
  'content/nearby-pictures.ts',
  'content/own-reading.ts',
  'content/packed-graph.ts',
  'content/packed-objects.ts',
  'content/parsed.ts',
  'content/read-one.ts',
  'content/reader.ts',
  'content/record-file.ts',
  'content/records.ts',
  'content/rehearse.ts',
  'content/summary.ts',
  '../package.json',
];

/** Whatever can change how a picture is drawn. */
const PICTURES = ['content/redraw.ts', 'content/picture-widths.ts', '../package.json'];

/**
 * A digest of the code that turns bytes into summaries and records: it changes with the parser, without anyone counting versions.
 * `source` is the folder of the code.
 */
export const codeVersion = (source = SOURCE): string => digestOf(PARSER, source);

/** The same of the code that draws pictures anew. */
export const pictureVersion = (): string => digestOf(PICTURES, SOURCE);

function digestOf(places: readonly string[], source: string): string {
  const hash = createHash('sha256');
  for (const path of places.flatMap((place) => filesOf(place, source)).sort())
    hash.update(path).update(readFileSync(join(source, path)));
  return hash.digest('hex');
}

/** The file itself, or the programs of a folder. `globSync` takes several times as long. */
const filesOf = (place: string, source: string): string[] =>
  place.includes('.')
    ? [place]
    : readdirSync(join(source, place), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(place, file));
