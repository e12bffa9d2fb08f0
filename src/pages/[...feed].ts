import type { APIContext, InferGetStaticPropsType } from 'astro';
import { ADDRESS } from '../config/addresses.ts';
import { FORMATS } from '../feeds/registry.ts';
import { allFeeds, toFeed } from './_feeds/site-feeds.ts';

/** Every feed in its formats; none where the site's address, which feeds must tell, is unknown. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const feeds = await allFeeds();
  return feeds.flatMap((feed) =>
    FORMATS.filter(({ file }) => feed.isWhole || file === ADDRESS.rss).map((format) => ({
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
