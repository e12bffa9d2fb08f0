import type { APIContext, InferGetStaticPropsType } from 'astro';
import { library } from '../../content/queries.ts';
import { readRaw } from '../../content/read-article.ts';

export async function getStaticPaths() {
  const { articles } = await library();
  return articles.map(({ id, file }) => ({ params: { id }, props: { file } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The raw text byte for byte, as it came. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const bytes = await readRaw(props.file);
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
