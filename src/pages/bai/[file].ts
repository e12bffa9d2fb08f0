import type { APIContext, InferGetStaticPropsType } from 'astro';
import { writeMarkdown } from '../../body/to-markdown.ts';
import { ADDRESS } from '../../config/addresses.ts';
import { SITE } from '../../config/site.ts';
import { loadPictures } from '../../content/pictures.ts';
import { library } from '../../content/queries.ts';
import { readArticle } from '../../content/read-article.ts';

/** Every article without the page around it, for programs. */
export async function getStaticPaths() {
  const { sequence } = await library();
  return SITE.articleFormats.flatMap((format) =>
    sequence.map(({ article: summary }) => ({
      params: { file: ADDRESS.articleAs(summary, format).slice('bai/'.length) },
      props: { summary, format },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

const TYPES = { md: 'text/markdown', json: 'application/json' } as const;

export async function GET({ props: { summary, format } }: APIContext<Props>): Promise<Response> {
  const { article } = readArticle(summary);
  const text =
    format === 'json'
      ? JSON.stringify({ url: ADDRESS.article(summary), ...article })
      : writeMarkdown(article, await pictureAddresses(summary));
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
}

async function pictureAddresses({ pictures }: Props['summary']): Promise<Map<string, string>> {
  const loaded = await loadPictures(pictures, '../');
  return new Map(Array.from(loaded, ([src, picture]) => [src, picture.src]));
}
