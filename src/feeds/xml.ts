const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML cannot hold, even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A document without the characters that would make it invalid. */
export const legalXml = (text: string): string => text.replace(FORBIDDEN, '');

/** Text as it stands between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  legalXml(text).replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
