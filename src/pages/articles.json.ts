import { ADDRESS } from '../config/addresses.ts';
import { library } from '../content/queries.ts';

/** Every article, newest first, for programs; `url` is relative to the site's root. */
export async function GET(): Promise<Response> {
  const { articles } = await library();
  return Response.json({
    articles: articles.map(
      ({ id, slug, file, headline, published, section, source, bylines, excerpt }) => ({
        id,
        file,
        url: ADDRESS.article({ slug, id }),
        headline,
        published,
        section,
        source,
        bylines,
        excerpt,
      }),
    ),
  });
}
