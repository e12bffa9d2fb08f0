/** The part of Trusted Types that we use. Browsers without it take plain strings. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string; createHTML: (html: string) => string },
  ) => Policy;
}
interface Policy {
  readonly createScriptURL: (address: string) => string;
  readonly createHTML: (html: string) => string;
}

const RULES: Policy = {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is no script of this site.`);
  },
  // Only for documents that are read and never shown, so nothing in them runs.
  createHTML: (html) => html,
};

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

/** The one policy that pages allow (`layouts/head.ts`). Each script creates it for itself. */
const policy = trustedTypes?.createPolicy('ban-tin', RULES) ?? RULES;

/** The address of a script of this site, in the form that browsers accept. Throws for any other address. */
export const trustedScript = (address: string): string => policy.createScriptURL(address);

/** HTML that is parsed only to be read. */
export const trustedReading = (html: string): string => policy.createHTML(html);
