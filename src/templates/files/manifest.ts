import { ADDRESS } from '../../config/addresses.ts';
import { loadColours } from '../../config/colours.ts';
import { SITE } from '../../config/site.ts';
import type { Written } from './written.ts';

/** What a device needs to show the site among its apps. All addresses are relative to this file. */
export function writeManifest(): Written {
  const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    src: `${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.description,
    lang: SITE.language,
    start_url: `./${ADDRESS.home}`,
    scope: './',
    display: 'standalone',
    background_color: loadColours().paper,
    theme_color: loadColours().paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('icon-192', 192, 'any'),
      png('icon-512', 512, 'any'),
      png('icon-maskable', 512, 'maskable'),
    ],
  };
  return { type: 'application/manifest+json', text: JSON.stringify(manifest) };
}
