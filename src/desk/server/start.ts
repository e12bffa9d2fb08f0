import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { cachesIn } from '../../build/folders.ts';
import { Uploads } from '../../build/uploads.ts';
import type { Settings } from '../../config/settings.ts';
import { settingsPath } from '../../config/settings-file.ts';
import { readOwnReading } from '../../content/own-reading.ts';
import { answerApi, type Rooms } from './api.ts';
import { Build } from './build.ts';
import { Folder } from './folder.ts';
import { guard, type Own, type Place } from './guard.ts';
import { HEADERS } from './headers.ts';
import { History } from './history.ts';
import { Learning } from './learning.ts';
import { Articles } from './pile.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';
import { serveArchive } from './serve-archive.ts';
import { type Served, servePage } from './serve-page.ts';
import { servePicture } from './serve-picture.ts';
import { SettingsFile } from './settings-file.ts';
import { Store } from './store.ts';
import { TakenDown } from './taken-down.ts';

export interface Desk {
  /** With the token in its path; whoever has it may write. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Options {
  readonly settings: Settings;
  /** Where the built site is served; `null` if nowhere. */
  readonly site: string | null;
  /** The folder where earlier versions of saved files are kept. */
  readonly history?: string;
  /** The folder of caches that it shares with builds. */
  readonly cache?: string;
  readonly settingsFile?: string;
  /** The folder where confirmed uploads are kept. */
  readonly uploads?: string;
}

/** Starts the publisher's desk on a free port that only this machine reaches. */
export async function startDesk({
  settings,
  site,
  history: kept = join(cachesIn().root, '..', 'desk', 'truoc'),
  cache = cachesIn().articles,
  settingsFile = settingsPath(),
  uploads,
}: Options): Promise<Desk> {
  const path = resolve(settings.seedsDir);
  const folder = new Folder(path);
  const history = new History(kept);
  const rooms: Rooms = {
    store: new Store(folder, history),
    takenDown: new TakenDown(folder, history, join(kept, 'da-go')),
    articles: new Articles(path, cache),
    build: new Build(new Uploads(settings, uploads), site),
    learning: new Learning(path, history),
    model: async () => (await readOwnReading(path)).model,
    settings: new SettingsFile(settingsFile, history),
  };
  const token = randomBytes(24).toString('base64url');
  const server = createServer((request, response) => {
    void answer(request, response, { token, port }, rooms);
  });
  const port = await listen(server);
  return {
    address: `http://localhost:${port}/${token}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('It has no port.'));
      else resolvePort(address.port);
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  own: Own,
  rooms: Rooms,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  try {
    const place = guard({ method, url, headers }, own);
    if (await serveArchive(place, response, rooms.build)) return;
    const file = serve(place, rooms);
    if (file) send(response, 200, file, method);
    else {
      const found = await answerApi(place, () => readBody(request), rooms);
      if (found === undefined) throw NO_SUCH_REQUEST;
      send(response, 200, json(found), method);
    }
  } catch (error) {
    const refusal = error instanceof Refusal ? error : faultOf(error);
    // What is not read of a refused request would be taken for the next one.
    if (method === 'POST' && !request.complete) response.setHeader('connection', 'close');
    send(response, refusal.status, json(refusal.answer), method);
  }
}

const NO_SUCH_REQUEST = new Refusal(404, 'Không có trang này.', 'Tải lại trang của bàn biên tập.');

function faultOf(error: unknown): Refusal {
  console.error(error);
  return new Refusal(
    500,
    'Bàn biên tập gặp lỗi.',
    'Chưa có gì bị mất. Thử lại; nếu vẫn lỗi, báo cho người làm phần mềm các dòng trong cửa sổ lệnh.',
  );
}

function serve({ method, path }: Place, { store }: Rooms): Served | null {
  if (method === 'POST' || path.startsWith('api/')) return null;
  return path.startsWith('anh/') ? servePicture(store, path.slice(4)) : servePage(path);
}

const json = (value: unknown): Served => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

function send(
  response: ServerResponse,
  status: number,
  { type, body }: Served,
  method: string,
): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
