import { escapeXml } from './xml.ts';

/** The length of a search engine's name that browsers show. */
const LONGEST_NAME = 16;

/** Tells browsers how to search the site from their own search box (OpenSearch 1.1). Addresses are absolute. */
export const writeOpenSearch = (site: {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** With `{searchTerms}` where the query goes. */
  readonly template: string;
  readonly icon: string;
}): string => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml([...site.name].slice(0, LONGEST_NAME).join(''))}</ShortName>
<Description>${escapeXml(site.description)}</Description>
<Language>${site.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${escapeXml(site.icon)}</Image>
<Url type="text/html" template="${escapeXml(site.template)}"/>
</OpenSearchDescription>
`;
