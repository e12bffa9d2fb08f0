import type { Frame } from './views.ts';

/** What a page is rendered with. */
interface Rendered {
  readonly locals: { readonly frame: Frame };
}

/** The frame around the page that is being rendered. */
export const frameOf = ({ locals }: Rendered): Frame => locals.frame;
