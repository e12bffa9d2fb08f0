import type { APIContext, InferGetStaticPropsType } from 'astro';
import { library } from '../../content/queries.ts';
import { keepOnly, kept } from '../../previews/cache.ts';
import { articlePicture, drawPicture, sitePicture } from '../../previews/picture.ts';

/** Every article's picture and the site's own; none where the site's address is unknown, as only absolute ones are loaded. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const { articles } = await library();
  const pictures = [sitePicture(), ...articles.map(articlePicture)];
  if (!import.meta.env.DEV) await keepOnly(new Set(pictures.map(({ digest }) => digest)));
  const byAddress = new Map(pictures.map((picture) => [picture.address, picture]));
  return [...byAddress.values()].map(({ address, preview, digest }) => ({
    params: { name: address.replace(/^.*\/|\.png$/gu, '') },
    props: { preview, digest },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const picture = await kept(props.digest, () => drawPicture(props.preview));
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
