interface Shared {
  readonly address: string;
  readonly title: string;
}

/** Addresses of other sites that accept an address to share, so a plain link is enough and we load nothing of theirs. */
export const WAYS = {
  // The address that the button of Zalo's own script opens. It holds JSON in Base64.
  zalo: ({ address }: Shared): string =>
    `https://button-share.zalo.me/share_external?d=${encodeURIComponent(btoa(JSON.stringify({ url: address })))}`,
  facebook: ({ address }: Shared): string =>
    `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`,
  mail: ({ address, title }: Shared): string =>
    `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\r\n${address}`)}`,
} as const;
