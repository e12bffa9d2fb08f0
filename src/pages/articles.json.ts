import { ADDRESS, type PlaceKind } from '../config/addresses.ts';
import { library } from '../content/queries.ts';

/** Every article, newest first, for programs; `url` is relative to the site's root. */
export async function GET(): Promise<Response> {
  const { articles, places } = await library();
  // Programs and the search are told of a section, a source and an author by one name each.
  const nameOf = (kind: PlaceKind, name: string): string => places[kind].find(name)?.name ?? name;
  return Response.json({
    articles: articles.map(
      ({ id, slug, file, headline, published, section, source, bylines, excerpt }) => ({
        id,
        file,
        url: ADDRESS.article({ slug, id }),
        headline,
        published,
        section: section && nameOf('section', section),
        source: source && nameOf('source', source),
        bylines: bylines.map((name) => nameOf('author', name)),
        excerpt,
      }),
    ),
  });
}
