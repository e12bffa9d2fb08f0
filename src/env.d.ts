declare namespace App {
  interface Locals {
    /** What the page shows (`outputs/views.ts`). */
    view: import('./outputs/views.ts').View;
    frame: import('./outputs/views.ts').Frame;
    /** Notes that an article in a list could not be shown. */
    noteFailed: (file: string, error: unknown) => void;
    /** What the page itself threw. */
    failure?: unknown;
  }
}

interface ImportMetaEnv {
  /** The folder of the build's caches (`build/folders.ts`). */
  readonly CACHE: string;
}
