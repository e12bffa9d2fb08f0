import type { APIContext, InferGetStaticPropsType } from 'astro';
import { suggestionParts } from '../../layouts/suggestions.ts';
import { partFile } from '../../search/suggestions/part.ts';

/** What the search box suggests, in files of a few KB. */
export async function getStaticPaths() {
  return [...(await suggestionParts())].map(([part, file]) => ({
    params: { part: partFile(part) },
    props: { file },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET = ({ props: { file } }: APIContext<Props>): Response => Response.json(file);
