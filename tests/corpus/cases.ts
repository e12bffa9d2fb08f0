import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { z } from 'astro/zod';

const Block = z.strictObject({
  kind: z.enum(['paragraph', 'subhead', 'list', 'quote', 'figure', 'note', 'exchange']),
  text: z.string(),
  credit: z.string().optional(),
  speaker: z.string().optional(),
  ordinal: z.int().optional(),
});

const field = z.string().nullable().optional();

/** What a case states. A missing key is not checked; `null` and `[]` say that the value is absent. */
const Expected = z.strictObject({
  /** `null`: the file gives no article. Otherwise it must give one. */
  article: z
    .strictObject({
      headline: z.string().optional(),
      /** Whether the headline is made from the body. A stated headline without this key is a line of the source. */
      headlineDerived: z.boolean().optional(),
      published: field,
      /** Whether the date is read from the prose. */
      publishedDerived: z.boolean().optional(),
      standfirst: field,
      kicker: field,
      section: field,
      bylines: z.array(z.string()).optional(),
      agency: field,
      dateline: field,
      source: z
        .strictObject({ name: z.string().optional(), url: z.string().optional() })
        .nullable()
        .optional(),
      keywords: z.array(z.string()).optional(),
    })
    .nullable()
    .optional(),
  /** The whole body. */
  blocks: z.array(Block).optional(),
  /** Texts that are set aside, each with its acceptable reasons. */
  setAside: z.array(z.tuple([z.union([z.string(), z.array(z.string())]), z.string()])).optional(),
  /** The rules of all messages; how often each is reported does not count. */
  messages: z.array(z.string()).optional(),
  /** The openings of the texts that are read first: standfirst, paragraphs and other running text. */
  lede: z.array(z.string()).optional(),
  /** Blocks that the body has among others. */
  including: z.array(Block).optional(),
  /** Why the parser does not get it right yet. The case must fail until this is removed. */
  open: z.string().optional(),
  /** Texts that stand in no field and no block. */
  junk: z.array(z.string()).optional(),
});

/** What the parser must find in a case. */
export type Expected = z.infer<typeof Expected>;

/** A raw file and what the parser must find in it. */
export interface Case {
  /** The case's folder, relative to the folder that is read, `/` between names. */
  readonly name: string;
  /** The path under which the file is parsed; its extension tells the format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: Expected;
}

/** Every case below a folder, in order of names. Throws if an `expected.json` has a key that no check reads. */
export function readCases(folder: string): Case[] {
  return globSync('**/source.*', { cwd: folder })
    .map((source) => source.replaceAll('\\', '/'))
    .toSorted()
    .map((source) => {
      const name = dirname(source);
      const expected = Expected.safeParse(
        JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')),
      );
      if (!expected.success) throw new Error(`${name}: ${z.prettifyError(expected.error)}`);
      return {
        name,
        file: `${name}/${basename(name)}${extname(source)}`,
        bytes: readFileSync(join(folder, source)),
        expected: expected.data,
      };
    });
}
