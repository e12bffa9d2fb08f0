/** Whether this browser can open a page without a network. Old ones, some private windows, and pages without https cannot. */
export function keepsOffline(): boolean {
  try {
    return typeof caches === 'object' && typeof navigator.serviceWorker === 'object';
  } catch {
    return false;
  }
}

/** Whether something failed because the device has no room left. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/**
 * Asks the device not to delete what is kept when it needs room. Most browsers decide alone. Firefox asks its reader, and
 * nothing may wait for the answer, which may never come.
 */
export function askToStay(): void {
  navigator.storage?.persist?.().catch(() => {});
}
