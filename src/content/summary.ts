import { z } from 'astro/zod';
import { type Article, type ArticleId, sourceName } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { excerpt } from '../text/excerpt.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { sentences } from '../text/sentences.ts';
import { countSyllables } from '../text/syllables.ts';

const EXCERPT_LENGTH = 280;

const isArticleId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}$/u.test(value);

const published = z.object({
  value: z.string(),
  precision: z.enum(['minute', 'day', 'month']),
});

// The compiler refuses a key or a type that ArticleSummary has not, and the other way round.
const shape = {
  id: z.custom<ArticleId>(isArticleId),
  slug: z.string(),
  file: z.string(),
  sidecar: z.string().optional(),
  headline: z.string().min(1),
  headlineDerived: z.boolean(),
  published: published.nullable(),
  kicker: z.string().optional(),
  section: z.string().optional(),
  source: z.string().optional(),
  bylines: z.array(z.string()),
  keywords: z.array(z.string()),
  excerpt: z.string(),
  syllables: z.number().int(),
  fingerprint: z.string(),
  draft: z.literal(true).optional(),
  pin: z.union([z.literal(true), z.object({ until: published })]).optional(),
  messages: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      reason: z.string(),
      hint: z.string(),
      line: z.number().int(),
      column: z.number().int(),
      file: z.string().optional(),
    }),
  ),
} satisfies { [Key in keyof Required<ArticleSummary>]: z.ZodType<ArticleSummary[Key]> };

/** A summary as the collection holds it; `image` is Astro's schema for picture files. */
export const summarySchema = <Image extends z.ZodType>(image: () => Image) =>
  z.object({
    ...shape,
    digest: z.string(),
    /** The articles to read after it, best first. */
    related: z.array(shape.id),
    pictures: z.array(
      z.object({
        src: z.string(),
        image: image(),
        width: z.number().int(),
        height: z.number().int(),
      }),
    ),
  });

export function summarise(
  article: Article,
  { file, sidecar }: { readonly file: string; readonly sidecar?: string | undefined },
  messages: readonly Message[],
): ArticleSummary {
  const body = article.blocks.filter(({ kind }) => kind !== 'figure' && kind !== 'note');
  const source = sourceName(article);
  return {
    id: article.id,
    slug: article.slug,
    file,
    ...(sidecar === undefined ? {} : { sidecar }),
    headline: article.headline,
    headlineDerived: article.provenance.headline.kind === 'derived',
    published: article.published,
    ...(article.kicker === undefined ? {} : { kicker: article.kicker }),
    ...(article.section === undefined ? {} : { section: article.section }),
    ...(source === undefined ? {} : { source }),
    bylines: article.bylines,
    keywords: article.keywords,
    excerpt: excerpt(opening(article, body), EXCERPT_LENGTH),
    syllables: body.reduce((sum, block) => sum + countSyllables(block.text), 0),
    fingerprint: fingerprint(body.map(({ text }) => text).join('\n')),
    ...(article.draft ? { draft: true } : {}),
    ...(article.pin ? { pin: article.pin } : {}),
    messages,
  };
}

/** The picture files of an article, relative to the seeds folder. */
export const picturesOf = ({ blocks }: Article): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'figure' && block.src !== undefined ? [block.src] : [],
  );

/** What a reader is shown under the headline. One that was made of the whole first sentence is not said again. */
function opening({ standfirst, headline, blocks }: Article, body: Article['blocks']): string {
  if (standfirst !== undefined) return standfirst;
  const [first = '', second = first] = (body.length > 0 ? body : blocks).map(({ text }) => text);
  const [sentence = '', ...others] = sentences(first);
  if (sentence.replace(/[.,;:]$/u, '') !== headline) return first;
  return others.length > 0 ? others.join(' ') : second;
}
