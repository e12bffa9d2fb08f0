import { type Article, sourceName } from '../article/article.ts';

/** A page on the way from the site's root to the article; the address is absolute. */
interface Step {
  readonly name: string;
  readonly address: string;
}

interface Published {
  readonly article: Article;
  readonly description: string;
  readonly site: { readonly name: string; readonly language: string; readonly home: string };
  /** From the home page to the article itself. */
  readonly trail: readonly Step[];
  /** Absolute addresses. */
  readonly pictures: readonly string[];
}

/**
 * What an article's page tells search engines (schema.org, as JSON-LD): a NewsArticle and its BreadcrumbList. It only holds
 * what the source states. A derived headline is only the page's name, a derived date is left out, and a stated one keeps its
 * precision. The origin of the text is what it is based on: this site is not its publisher.
 */
export function structuredData({ article, description, site, trail, pictures }: Published): object {
  const { headline, published, provenance, bylines, section, keywords, source } = article;
  const address = trail.at(-1)?.address;
  const organization = sourceName(article);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        ...(provenance.headline.kind === 'derived' ? { name: headline } : { headline }),
        description,
        inLanguage: site.language,
        url: address,
        mainEntityOfPage: address,
        isPartOf: { '@type': 'WebSite', name: site.name, url: site.home },
        ...(published && provenance.published.kind !== 'derived'
          ? { datePublished: published.value }
          : {}),
        ...(bylines.length > 0 ? { author: bylines.map(author) } : {}),
        ...(section === undefined ? {} : { articleSection: section }),
        ...(keywords.length > 0 ? { keywords } : {}),
        ...(pictures.length > 0 ? { image: pictures } : {}),
        ...(organization === undefined
          ? {}
          : { sourceOrganization: { '@type': 'Organization', name: organization } }),
        ...(source?.url === undefined ? {} : { isBasedOn: source.url }),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: trail.map((step, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: step.name,
          item: step.address,
        })),
      },
    ],
  };
}

// “Nhóm PV Tây Bắc”, “PV”, “Phóng viên thường trú”, “TTXVN”: people who signed together, or for the newsroom.
const TOGETHER =
  /^(?:[Nn]hóm|[Tt]òa soạn|[Tt]oà soạn|P\.?V|CTV|BTV|[Pp]hóng viên|[Cc]ộng tác viên|[Bb]iên tập viên|[Tt]ổng hợp)(?!\p{L})|^\p{Lu}{3,}$/u;

const author = (name: string): object => ({
  '@type': TOGETHER.test(name) ? 'Organization' : 'Person',
  name,
});

/** JSON in which no text can end the script element. */
export const inScript = (data: object): string =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
