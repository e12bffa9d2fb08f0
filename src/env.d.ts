interface ImportMetaEnv {
  /** The folder that the loader and the pages share (`content/net.ts`). */
  readonly ARTICLE_CACHE: string;
}
