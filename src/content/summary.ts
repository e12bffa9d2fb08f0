import { hash } from 'node:crypto';
import { type Article, sourceName } from '../article/article.ts';
import type { Message } from '../article/message.ts';
import type { ArticleSummary } from '../article/summary.ts';
import { excerpt } from '../text/excerpt.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { sentences } from '../text/sentences.ts';
import { countSyllables } from '../text/syllables.ts';

const EXCERPT_LENGTH = 280;

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
    ...(article.story === false ? { story: false } : {}),
    messages,
  };
}

/** Digests of what pages show of an article. Its date and facets are not in them: they depend on other articles and the moment. */
export interface Looks {
  /** Of what any link to it shows. */
  readonly link: string;
  /** Of that and the opening, which lists show too. */
  readonly opening: string;
}

export function looksOf({ id, slug, file, headline, ...summary }: ArticleSummary): Looks {
  const { headlineDerived, excerpt } = summary;
  const link = [id, slug, file, headline];
  return { link: digest(link), opening: digest([...link, headlineDerived, excerpt]) };
}

/** As much of a digest as tells all articles of a site apart. */
const digest = (value: unknown): string =>
  hash('sha1', JSON.stringify(value), 'base64').slice(0, 20);

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
