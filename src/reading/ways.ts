interface Shared {
  readonly address: string;
  readonly title: string;
}

/** Addresses of others that take an address to share in their own, so that a plain link is enough and nothing of theirs is loaded. */
export const WAYS = {
  // What the button of Zalo's own script opens; the address is JSON in Base64.
  zalo: ({ address }: Shared): string =>
    `https://button-share.zalo.me/share_external?d=${encodeURIComponent(btoa(JSON.stringify({ url: address })))}`,
  facebook: ({ address }: Shared): string =>
    `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`,
  mail: ({ address, title }: Shared): string =>
    `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}`)}`,
} as const;
