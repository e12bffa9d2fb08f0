import { imageMetadata } from 'astro/assets/utils';
import { type Article, sourceName } from '../../article/article.ts';
import type { Picture } from '../../body/figures.ts';
import { renderBody } from '../../body/render.ts';
import { standfirstAbove } from '../../body/standfirst.ts';
import { STRINGS } from '../../config/strings.vi.ts';
import { picturesOf } from '../../content/summary.ts';
import { longDate } from '../../text/date-format.ts';

/** The bytes of a picture of the folder of articles; `null` if there is none. */
export type ReadPicture = (src: string) => Uint8Array | null;

/** Where the page finds a picture, relative to the desk's own address. */
const addressOf = (src: string): string =>
  `anh/${src.split('/').map(encodeURIComponent).join('/')}`;

/** The article as its page shows it, as sanitised HTML; `<article class="paper">` as on the site. */
export async function previewOf(article: Article, readPicture: ReadPicture): Promise<string> {
  const pictures = new Map<string, Picture>();
  for (const src of picturesOf(article)) {
    const picture = await pictureOf(src, readPicture(src));
    if (picture) pictures.set(src, picture);
  }
  const { html } = renderBody(article, STRINGS, { pictures });
  return `<article class="paper" lang="vi">${headOf(article)}<div class="prose">${html}</div></article>`;
}

async function pictureOf(src: string, bytes: Uint8Array | null): Promise<Picture | null> {
  const size = bytes && (await imageMetadata(bytes, src).catch(() => null));
  if (!size) return null;
  const at = addressOf(src);
  const { width, height } = size;
  return { src: at, srcSet: `${at} ${width}w`, sizes: '100vw', width, height, largest: at };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An element with text; none if the text is empty. */
const element = (tag: string, className: string, text: string): string =>
  text === '' ? '' : `<${tag} class="${className}">${escapeHtml(text)}</${tag}>`;

const line = (className: string, parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : `<p class="${className}">${parts.map((each) => `<span>${escapeHtml(each)}</span>`).join(' ')}</p>`;

function headOf(article: Article): string {
  const { headline, kicker, section, published, bylines, agency, dateline, keywords } = article;
  const { credits } = STRINGS;
  const source = sourceName(article);
  const named = (label: string, name: string | undefined): string[] =>
    name === undefined || name === '' ? [] : [`${label} ${name}`];
  return [
    element('p', 'kicker', [section, kicker].filter((each) => each !== undefined).join(' · ')),
    element('h1', 'headline', headline),
    element('p', 'standfirst', standfirstAbove(article) ?? ''),
    line('byline', [
      ...named(credits.bylines, bylines.join(', ')),
      ...named(credits.agency, agency),
      ...named(credits.dateline, dateline),
      ...named(credits.source, source),
    ]),
    line('meta', [
      published ? longDate(published) : STRINGS.undated,
      ...(article.provenance.headline.kind === 'derived' ? [STRINGS.derivedHeadline] : []),
    ]),
    element('p', 'keywords', keywords.join(', ')),
  ].join('');
}
