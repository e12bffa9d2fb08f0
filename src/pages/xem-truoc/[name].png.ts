import type { APIContext, InferGetStaticPropsType } from 'astro';
import type { ArticleSummary } from '../../article/summary.ts';
import { attempt } from '../../content/attempt.ts';
import { library } from '../../content/queries.ts';
import { keepOnly, kept } from '../../previews/cache.ts';
import {
  articlePicture,
  drawPicture,
  type PreviewPicture,
  sitePicture,
} from '../../previews/picture.ts';

/** Every article's picture and the site's own; none where the site's address is unknown, as only absolute ones are loaded. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const { articles } = await library();
  const byAddress = new Map<string, PreviewPicture & { readonly summary: ArticleSummary | null }>();
  byAddress.set(sitePicture().address, { ...sitePicture(), summary: null });
  for (const summary of articles) {
    const picture = await attempt(summary, () => articlePicture(summary));
    if (picture && !byAddress.has(picture.address)) {
      byAddress.set(picture.address, { ...picture, summary });
    }
  }
  const pictures = [...byAddress.values()];
  if (!import.meta.env.DEV) await keepOnly(new Set(pictures.map(({ digest }) => digest)));
  return pictures.map(({ address, preview, digest, summary }) => ({
    params: { name: address.replace(/^.*\/|\.png$/gu, '') },
    props: { preview, digest, summary },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const picture = await kept(props.digest, () => drawPicture(props.preview));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
