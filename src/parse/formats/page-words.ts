import { anyOf } from '../../text/word-lists.ts';
import { attribute, type Element } from './html-tree.ts';

/** The meanings of class and id words, each with the words that sites use for it. */
const FORMS = {
  title: /title|headline|tieu-?de|heading/u,
  sapo: /sapo|summary|standfirst|\b(?:news|article|post|detail)?lead\b|\blede\b|hometext|deck|intro|excerpt|mota|desc|subtitle/u,
  author: /author|byline|tac-?gia|writer|\bby\b|vcard|reporter|nguoi-?viet|signature/u,
  time: /date|time|publish|ngay|posted|updated/u,
  caption: /caption|chu-?thich|\bimage\b|\bphoto|\bpcaption|img-?desc|placeholder/u,
  body: /content|body|article|detail|post|entry|noi-?dung|\bmain\b|maincontent|fck|cms/u,
  related: new RegExp(
    anyOf(String.raw`
      relat|lien-?quan|more-|read-?more|suggest|recommend|cung-?chuyen|popular|most|\bhot|
      trending|news-?list|tin-?khac|tinlq|zone--?timeline|doc-?them|box-?news`),
    'u',
  ),
  share: /share|social|facebook|twitter|zalo|like|tool|action|button|btn/u,
  comment: /comment|binh-?luan|y-?kien|reply|discuss|feedback|\bcmt|\bcm\b/u,
  tags: /\btags?\b|keyword|tu-?khoa|topic/u,
  ad: /\bads?\b|advert|banner|sponsor|quang-?cao|promo|adm|adsbygoogle/u,
  crumb:
    /breadcrumb|crumb|\bcate|\bcat-?links?\b|(?<=[a-z]-)section\b|\bsection-|chuyen-?muc|folder|category/u,
  menu: /menu|\bnav|navbar|sidebar|widget|toolbar|pagination|paging/u,
  footer: /footer|copyright|bottom|contact|subscribe|newsletter/u,
  source: /source|nguon|origin/u,
  media: /avatar|thumb|\bimg|figure|gallery|video|player|audio|picture|slide/u,
  hidden: /hidden|d-none|sr-only|visually|screen-reader|collapse\b|offscreen/u,
} as const;

const NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[];

const bitsOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name, bit) => [name, 1 << bit])) as {
    readonly [N in Name]: number;
  };

/** The bit of each meaning. */
export const PAGE_WORDS = bitsOf(NAMES);

/** Longer values are not class names. */
const LONGEST = 300;
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

/** The meanings of an element's class, id, role and data attributes, as bits of `PAGE_WORDS`. */
export function pageWords(element: Element): number {
  const names = Object.entries(element.properties)
    .filter(([name]) => NAMED.test(name))
    .map(([name]) => attribute(element, name))
    .join(' ');
  if (names === '' || names.length > LONGEST) return 0;
  const before = known.get(names);
  if (before !== undefined) return before;
  const words = names.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase();
  let bits = 0;
  for (const name of NAMES)
    if (FORMS[name].test(words.replaceAll('_', '-'))) bits |= PAGE_WORDS[name];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, bits);
  return bits;
}

const NAMED =
  /^(?:className|id|itemProp|rel|role|ariaLabel|data(?:Role|Slot|Field|Name|Type|Testid|Placeholder|Component|Block))$/u;

/** Elements that mark a region of a page, with the bit of each. `grid` is a table whose columns or rows have headings. */
export const REGIONS = bitsOf([
  ...(['article', 'main', 'aside', 'nav', 'header', 'footer'] as const),
  ...(['form', 'figure', 'list', 'table', 'quote', 'grid'] as const),
]);

const REGION_OF: Readonly<Record<string, number>> = {
  ...REGIONS,
  ul: REGIONS.list,
  ol: REGIONS.list,
  blockquote: REGIONS.quote,
  dialog: REGIONS.aside,
  menu: REGIONS.nav,
};

/** The bit of the region that an element opens; 0 if it opens none. */
export const regionOf = (tagName: string): number =>
  Object.hasOwn(REGION_OF, tagName) ? (REGION_OF[tagName] ?? 0) : 0;

/** Whether an element's attributes hide it. */
export const isHidden = (element: Element): boolean =>
  element.properties.hidden === true ||
  element.properties.hidden === '' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style'));
