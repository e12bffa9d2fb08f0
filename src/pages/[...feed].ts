import type { APIContext, InferGetStaticPropsType } from 'astro';
import { FORMATS } from '../feeds/registry.ts';
import { siteFeeds, toFeed } from './_feeds/site-feeds.ts';

/** Every feed in every format; none where the site's address, which feeds must tell, is unknown. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const feeds = await siteFeeds();
  return feeds.flatMap((feed) =>
    FORMATS.map((format) => ({
      params: { feed: feed.folder + format.file },
      props: { feed, file: format.file },
    })),
  );
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const format = FORMATS.find(({ file }) => file === props.file);
  if (!format || !site) throw new Error(`No feed is written as ${props.file}.`);
  return new Response(format.write(await toFeed(props.feed, site)), {
    headers: { 'content-type': `${format.type}; charset=utf-8` },
  });
}
