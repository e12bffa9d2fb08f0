const NAME = 'ban-tin:nghe';

/**
 * Silences the site's other tabs, which share one voice with this, and calls `other` when one of them begins. The returned
 * function listens no more. Where tabs cannot reach each other, nothing happens.
 */
export function beTheOnlyOne(other: () => void): () => void {
  if (typeof BroadcastChannel !== 'function') return () => {};
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', () => other());
  channel.postMessage('');
  return () => channel.close();
}
