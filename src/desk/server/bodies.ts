import { z } from 'astro/zod';
import { FIELDS } from '../../article/article.ts';
import { LEAVE_OUT } from '../../config/settings.ts';
import { LANGUAGES } from '../../messages/language.ts';
import type { DeskApi } from '../api.ts';

// What the page may send. All else is refused before anything looks at it.

const line = z.string().max(2000);
const text = z.string().max(10_000);
const path = z.string().min(1).max(1000);
const version = z.string().max(100);

const role = z.enum([...FIELDS, 'paragraph', 'subhead', 'caption', 'credit', 'related', 'remove']);

const stated = z.strictObject({
  headline: line.exactOptional(),
  standfirst: text.exactOptional(),
  kicker: line.exactOptional(),
  section: line.exactOptional(),
  published: line.exactOptional(),
  bylines: z.array(line).max(100).exactOptional(),
  agency: line.exactOptional(),
  dateline: line.exactOptional(),
  source: z.strictObject({ name: line.exactOptional(), url: line.exactOptional() }).exactOptional(),
  keywords: z.array(line).max(500).exactOptional(),
  images: z
    .array(
      z.strictObject({
        src: path.exactOptional(),
        replaces: text.exactOptional(),
        alt: text.exactOptional(),
        caption: text.exactOptional(),
        credit: line.exactOptional(),
      }),
    )
    .max(200)
    .exactOptional(),
  draft: z.boolean().exactOptional(),
  pin: z.union([z.boolean(), line]).exactOptional(),
  story: z.literal(false).exactOptional(),
  lines: z
    .array(z.strictObject({ opening: line, role }))
    .max(2000)
    .exactOptional(),
});

/** Of a text that is pasted or edited, in characters. */
const LONGEST_TEXT = 4_000_000;
const wholeText = z.string().max(LONGEST_TEXT);

const file = z.strictObject({ name: z.string().min(1).max(300), bytes: z.base64() });
const pasted = z.strictObject({
  text: wholeText.exactOptional(),
  html: wholeText.exactOptional(),
  file: file.exactOptional(),
  withPictures: z.literal(true).exactOptional(),
  stated: stated.exactOptional(),
});

const settings = z.strictObject({
  version,
  name: line.exactOptional(),
  description: line.exactOptional(),
  address: line.exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
  sections: z.array(line).max(200).exactOptional(),
  footer: text.exactOptional(),
  colour: line.exactOptional(),
  skipBroken: z.literal(true).exactOptional(),
  leaveOut: z.array(z.enum(LEAVE_OUT)).max(LEAVE_OUT.length).exactOptional(),
  names: z.int().nonnegative().exactOptional(),
});

export type Post = Extract<keyof DeskApi, `POST ${string}`>;

/** The form of each request's body. */
export const BODIES = {
  'POST api/read': pasted,
  'POST api/try': z.strictObject({ file: path, stated, text: wholeText.exactOptional() }),
  'POST api/new': pasted,
  'POST api/save': z.strictObject({ file: path, version, stated, text: wholeText.exactOptional() }),
  'POST api/take-down': z.strictObject({ file: path, version }),
  'POST api/put-back': z.strictObject({ id: z.int().positive() }),
  'POST api/undo': z.strictObject({ file: path, version }),
  'POST api/picture': z.strictObject({ article: path, name: line, bytes: z.base64() }),
  'POST api/build': z.strictObject({}),
  'POST api/uploaded': z.strictObject({ built: version.exactOptional() }),
  'POST api/learning': z.strictObject({ act: z.enum(['start', 'cancel', 'use', 'drop']) }),
  'POST api/settings': settings,
} satisfies { [Name in Post]: z.ZodType<DeskApi[Name]['body']> };
