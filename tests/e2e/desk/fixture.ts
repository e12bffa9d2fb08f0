import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { radioArticle } from '../../corrected.ts';
import { generateArticles } from '../../generate.ts';
import { ROOT } from '../../sites.ts';
import { test as base, expect } from '../fixtures.ts';
import { SHOWN } from './states.ts';

interface Desk {
  readonly address: string;
  /** Writes a file in the folder of articles, as another program would. */
  readonly write: (file: string, text: string) => void;
  /** Removes a file of the folder of articles. */
  readonly remove: (file: string) => void;
  /** The content of a file in the folder of articles. */
  readonly read: (file: string) => string;
  /** The content of the settings file. */
  readonly settings: () => string;
}

/** Enough articles for three pages of the list. */
export const MANY = 300;

/** A folder of many articles, and a desk for it. */
export const test = base.extend<object, { readonly desk: Desk; readonly smallDesk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    async ({}, use) => withDesk((seeds) => generateArticles(seeds, MANY), use),
    { scope: 'worker' },
  ],
  smallDesk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's dependencies from this pattern.
    async ({}, use) => withDesk(writeFew, use),
    { scope: 'worker' },
  ],
});
/** How many articles of the small folder have been corrected, and how many have not. */
const FEW = { corrected: 11, others: 3 };

/** Articles of a village's radio, most of them corrected, and one with something of everything. */
function writeFew(seeds: string): void {
  for (let index = 0; index < FEW.corrected + FEW.others; index += 1) {
    const { text, sidecar } = radioArticle(index);
    writeFileSync(join(seeds, `dai-${index}.txt`), text);
    if (index < FEW.corrected) writeFileSync(join(seeds, `dai-${index}.yaml`), sidecar);
  }
  writeFileSync(
    join(seeds, SHOWN),
    'Vĩnh Long\n\nChợ trái cây họp suốt đêm\n\nThứ Hai, 3/6/2024, 05:30\n\nGhe chở chôm chôm cập bến lúc hai giờ sáng.\n\nGhe chôm chôm. Ảnh: Bảy Lúa\n\nTheo Bến Sông\n\nXem thêm: Giá chôm chôm tăng\n',
  );
}

/** A desk for a folder of articles, beside the site that it builds. */
async function withDesk(
  fill: (seeds: string) => void,
  use: (desk: Desk) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  const seeds = join(folder, 'seeds');
  mkdirSync(seeds);
  fill(seeds);
  const server = spawn(process.execPath, ['tests/e2e/desk/server.ts'], {
    cwd: ROOT,
    env: { ...process.env, SEEDS_DIR: seeds, OUT_DIR: join(folder, 'site'), DESK_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed] = await once(server.stdout, 'data');
  await use({
    address: String(printed).trim(),
    write: (file, text) => writeFileSync(join(seeds, file), text),
    remove: (file) => rmSync(join(seeds, file)),
    read: (file) => readFileSync(join(seeds, file), 'utf8'),
    settings: () => readFileSync(join(folder, 'ban-tin.yaml'), 'utf8'),
  });
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

/** Pastes a text, as a browser does after a copy from another program. */
export async function paste(page: Page, text: string, html?: string): Promise<void> {
  await page.getByLabel('Dán bài vào đây').evaluate(
    (box, [text, html]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      if (html !== undefined) clipboardData.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      box.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

/** Opens an article and waits for its lines. */
export async function openArticle(page: Page, { address }: Desk, file: string): Promise<void> {
  await page.goto(`${address}#/bai/${encodeURIComponent(file)}`);
  await expect(page.locator('.line').first()).toBeVisible();
}

/** The message at the foot of the desk. */
export const notice = (page: Page) => page.locator('#thong-bao');
