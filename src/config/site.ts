/** What one site is: change these to publish under another name. */
export const SITE = {
  name: 'Bản Tin',
  /** The name as the masthead sets it; the second part carries the accent colour. */
  nameParts: ['Bản', 'Tin'],
  description: 'Tin tức tiếng Việt: đọc nhanh, tìm dễ, không cần mạng mạnh.',
  language: 'vi',
  /** The same as link previews name it. */
  locale: 'vi_VN',
  /** Articles on the home page and on each page after it. */
  articlesPerPage: 30,
  /** Articles on one page of those without a date. */
  undatedPerPage: 200,
  /** Search results shown before “Xem thêm”. */
  resultsPerPage: 10,
  /** The newest articles that a feed tells. */
  articlesPerFeed: 50,
  /** A WebSub hub, such as 'https://pubsubhubbub.appspot.com/': told in the feeds, so that subscribers hear of news at once. */
  webSubHub: null as string | null,
  /** A site larger than this is not offered to be taken along as a whole. */
  wholeSite: { bytes: 60_000_000, files: 6000 },
} as const;
