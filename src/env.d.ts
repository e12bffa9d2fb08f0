declare namespace App {
  interface Locals {
    /** Notes that a step for the article of a file failed (`content/attempt.ts`). */
    noteFailed: (file: string, error: unknown) => void;
  }
}

interface ImportMetaEnv {
  /** The folder that the loader and the pages share (`content/net.ts`). */
  readonly ARTICLE_CACHE: string;
  /** When the build began, in milliseconds since 1970. */
  readonly BUILD_START: number;
}
