const WITH_SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** Whether it is an address of the web that a page may link to. One with a user name or password is not. */
export function isWebAddress(url: string): boolean {
  const parsed = /^https?:\/\/\S+$/iu.test(url) ? URL.parse(url) : null;
  return parsed !== null && parsed.username === '' && parsed.password === '';
}

/** Whether text may link to it: a page of the web, or somebody's mail address. */
export const isLinkable = (url: string): boolean =>
  isWebAddress(url) || (/^mailto:\S+$/iu.test(url) && URL.canParse(url));

/** Whether it is an address with a scheme (`https:`, `data:`, `javascript:`), be it well-formed or not, and so no name. */
export const hasScheme = (text: string): boolean => /^[a-z][a-z\d+.-]*:(?:\/\/|\S+$)/iu.test(text);

/** Whether a picture's address is a path from the article's own folder: `anh/cau.jpg`, `../cau.jpg`. */
export const isLocalPath = (src: string): boolean =>
  !/^[/\\#?]/u.test(src) && !WITH_SCHEME.test(src);
