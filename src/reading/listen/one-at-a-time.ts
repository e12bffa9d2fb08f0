const NAME = 'ban-tin:nghe';

/**
 * Silences the site's other tabs, because all tabs share one voice. Calls `other` when another tab begins. The returned
 * function stops listening. If tabs cannot reach each other, nothing happens.
 */
export function beTheOnlyOne(other: () => void): () => void {
  if (typeof BroadcastChannel !== 'function') return () => {};
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', () => other());
  channel.postMessage('');
  return () => channel.close();
}
