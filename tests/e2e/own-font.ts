import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Fails unless the first element is set in the site's own font. Where that came too late for the first page, it is there for the next. */
export const expectOwnFont = (page: Page, selector: string): Promise<void> =>
  expect
    .poll(async () => {
      await page.reload();
      return fontsOf(page, selector);
    })
    .toEqual(['Bao Serif']);

/** The names of the fonts, as these call themselves, that the first element's text is set in. */
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
