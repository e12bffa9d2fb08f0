import type { APIContext, InferGetStaticPropsType } from 'astro';
import { library } from '../../content/queries.ts';
import { readRaw } from '../../content/read-article.ts';

export async function getStaticPaths() {
  const { sequence } = await library();
  return sequence.map(({ article: summary }) => ({
    params: { id: summary.id },
    props: { summary },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The raw text byte for byte, as it came. */
export function GET({ props: { summary } }: APIContext<Props>): Response {
  return new Response(new Uint8Array(readRaw(summary)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
