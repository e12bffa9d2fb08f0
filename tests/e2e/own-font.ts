import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/**
 * Fails unless the first element uses the site's own font. If the font was too late for the first page, the next page must have
 * it.
 */
export const expectOwnFont = (page: Page, selector: string): Promise<void> =>
  expect
    .poll(async () => {
      await page.reload();
      return fontsOf(page, selector);
    })
    .toEqual(['Bao Serif']);

/** The names of the fonts that the text of the first element uses. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
}
