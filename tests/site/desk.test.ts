import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { currentSettings } from '../../src/config/settings.ts';
import type { BuildState } from '../../src/desk/api.ts';
import { type Desk, startDesk } from '../../src/desk/server/start.ts';
import { writeArticles } from '../sites.ts';
import { articleOf } from './temporary-site.ts';

let folder: string;
let desk: Desk;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ban-tin-ban-'));
  writeArticles(join(folder, 'bai'), { 'cho.txt': articleOf('Chợ nổi lúc bốn giờ sáng') });
  writeFileSync(
    join(folder, 'ban-tin.yaml'),
    `tên: Báo Sông Nước\nmàu: "#00775a"\nSEEDS_DIR: ${join(folder, 'bai')}\n`,
  );
  vi.stubEnv('SETTINGS', join(folder, 'ban-tin.yaml'));
  vi.stubEnv('OUT_DIR', join(folder, 'trang'));
  const settings = currentSettings();
  desk = await startDesk({
    settings,
    site: 'http://localhost:1/',
    history: join(folder, 'truoc'),
    uploads: join(folder, 'tai-len'),
  });
});
afterAll(async () => {
  await desk.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (method: 'GET' | 'POST', path = 'build', sent = {}): Promise<BuildState> => {
  const { origin } = new URL(desk.address);
  const headers = { origin, 'content-type': 'application/json' };
  const body = method === 'POST' ? { body: JSON.stringify(sent) } : {};
  return (await fetch(`${desk.address}api/${path}`, { method, headers, ...body })).json();
};

async function build(): Promise<BuildState> {
  // A second press starts no second build.
  await ask('POST');
  let state = await ask('POST');
  expect(state.state).toBe('running');
  while (state.state === 'running') {
    await setTimeout(200);
    state = await ask('GET');
  }
  return state;
}

test('a build started at the desk tells what it says, where the site is and what there is to upload', async () => {
  expect(await ask('GET')).toEqual({ state: 'idle', lines: [] });
  const { state, lines, upload, site } = await build();
  expect([state, site]).toEqual(['done', 'http://localhost:1/']);
  expect(lines[0]).toContain(join(folder, 'bai'));
  expect(upload).toMatchObject({ since: null, remove: [], canTakeBack: false });
  expect(upload?.upload).toContain('index.html');
  const { built } = upload ?? {};
  const uploaded = await ask('POST', 'uploaded', { built });
  expect(uploaded.upload).toMatchObject({ upload: [], remove: [], canTakeBack: true });
  expect((await ask('POST', 'uploaded')).upload).toEqual(upload);
  await ask('POST', 'uploaded', { built });

  writeArticles(join(folder, 'bai'), { 'ghe.txt': articleOf('Ghe hàng bông trên rạch') });
  for (const time of ['first', 'second']) {
    // The list stays until an upload is confirmed, however often the site is built.
    const { upload: next } = await build();
    expect(next?.since, time).toEqual(expect.any(String));
    expect(next?.remove, time).toContainEqual(expect.stringMatching(/^bai\/cho-noi-.*\.html$/u));
    expect(next?.upload, time).toContain('index.html');
  }
  // It is another site by now.
  expect(await ask('POST', 'uploaded', { built })).toMatchObject({ changed: true });

  const page = readFileSync(join(folder, 'trang', 'index.html'), 'utf8');
  expect(page).toMatch(/Báo Sông\s*<b>Nước<\/b>/u);
  expect(page).toContain('--son:#00775a');
  expect(page).not.toContain('>Bản Tin<');
});

test('a build that fails says why', async () => {
  writeFileSync(join(folder, 'bai', 'ghe.yaml'), 'tieu de: A\nbogus: 1\n');
  const { state, lines, site } = await build();
  expect([state, site]).toEqual(['failed', undefined]);
  expect(lines.join('\n')).toContain('ghe.yaml:2:1');
});
