const WITH_SCHEME = /^[a-z][a-z\d+.-]*:/iu;

/** Whether text may link to this web address. Addresses with a user name or password are refused. */
export function isWebAddress(url: string): boolean {
  const parsed = /^https?:\/\/\S+$/iu.test(url) ? URL.parse(url) : null;
  return parsed !== null && parsed.username === '' && parsed.password === '';
}

/** Whether text may link to this address: a web page, or a mail address. */
export const isLinkable = (url: string): boolean =>
  isWebAddress(url) || (/^mailto:\S+$/iu.test(url) && URL.canParse(url));

/** Whether the text starts with a scheme (`https:`, `data:`, `javascript:`), well-formed or not. Such text is not a name. */
export const hasScheme = (text: string): boolean => /^[a-z][a-z\d+.-]*:(?:\/\/|\S+$)/iu.test(text);

/** Whether a picture's address is a path relative to the article's folder: `anh/cau.jpg`, `../cau.jpg`. */
export const isLocalPath = (src: string): boolean =>
  !/^[/\\#?]/u.test(src) && !WITH_SCHEME.test(src);
