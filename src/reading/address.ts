/** The page's address as others can use it: the canonical one, or the current one without query and anchor. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) return canonical.href;
  const address = new URL(location.href);
  address.search = '';
  address.hash = '';
  return address.href;
}

/** Whether no other device can open an address: a file, or a server that only this device reaches. */
export function onlyHere(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !protocol.startsWith('http') || LOOPBACK.test(hostname);
}

const LOOPBACK = /^(?:127\.[\d.]+|\[::1\]|(?:.+\.)?localhost)$/u;
