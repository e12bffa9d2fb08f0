import { createApp } from 'astro/app/entrypoint';
import type { Frame, View } from '../outputs/views.ts';
import { writeFile } from '../templates/files/write-file.ts';

/** A page or file to be made. */
export interface Order {
  readonly path: string;
  readonly isPage: boolean;
  readonly view: View;
}

/** The result: the content, or what was thrown, and the articles that are left out. */
export interface Made {
  readonly content: Uint8Array;
  readonly failure?: { readonly error: unknown };
  readonly failures: readonly { readonly file: string; readonly error: unknown }[];
}

/** The parser. From the bundle it loads ten times as fast as from its sources. */
export const loadParser = () => import('../content/reader.ts');

/** What makes a site. The sources are hundreds of modules, which take longer to load than this. */
export const loadMaker = () => import('./make-site.ts');

const app = createApp({ streaming: false });
const [route] = app.manifest.routes
  .map(({ routeData }) => routeData)
  .filter(({ component }) => component.startsWith('src/pages/'));

const NOTHING = new Uint8Array();

/** Makes one page or file of the site. Never rejects: an error is part of the result. */
export async function make({ path, isPage, view }: Order, frame: Frame): Promise<Made> {
  const failures: { file: string; error: unknown }[] = [];
  const noteFailed = (file: string, error: unknown): void => {
    failures.push({ file, error });
  };
  try {
    if (!isPage) {
      const { text } = await writeFile(view, noteFailed);
      return { content: typeof text === 'string' ? Buffer.from(text) : text, failures };
    }
    const locals: App.Locals = { view, frame, noteFailed };
    const request = new Request(`http://localhost/${path}`);
    const response = await app.render(request, route ? { routeData: route, locals } : { locals });
    const content = new Uint8Array(await response.arrayBuffer());
    if ('failure' in locals) return { content, failure: { error: locals.failure }, failures };
    if (!response.ok) throw new Error(`Astro answers with ${response.status}.`);
    return { content, failures };
  } catch (error) {
    return { content: NOTHING, failure: { error }, failures };
  }
}
