import { afterEach, expect, test, vi } from 'vitest';
import { ask, RefusedError } from '../../../../src/desk/browser/ask.ts';

afterEach(() => vi.unstubAllGlobals());
const answerWith = (answer: () => Promise<Response>) => {
  const fetched = vi.fn(answer);
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const refusal = async (): Promise<RefusedError> => {
  const error = await ask('GET api/settings', '' as never).catch((each: unknown) => each);
  if (error instanceof RefusedError) return error;
  throw new Error('It was not refused.');
};

test('a refusal says what is wrong, what to do, and whether another program changed the file', async () => {
  answerWith(async () =>
    Response.json({ error: 'Đĩa đầy.', hint: 'Hãy xóa bớt.' }, { status: 507 }),
  );
  const error = await refusal();
  expect([error.message, error.hint, error.changed]).toEqual(['Đĩa đầy.', 'Hãy xóa bớt.', false]);
  answerWith(async () => Response.json({ error: 'a', hint: 'b', changed: true }, { status: 409 }));
  expect((await refusal()).changed).toBe(true);
});

test('a request is refused if the server is gone or its answer cannot be read', async () => {
  answerWith(() => Promise.reject(new TypeError('fetch failed')));
  const gone = await refusal();
  answerWith(async () => new Response('<p>Lỗi', { status: 502 }));
  const odd = await refusal();
  answerWith(async () => Response.json({ error: 'a' }, { status: 500 }));
  expect((await refusal()).message).toBe(odd.message);
  for (const { message, hint } of [gone, odd]) expect(message && hint).not.toBe('');
  expect(gone.message).not.toBe(odd.message);
});

test('an aborted request is not a refusal', async () => {
  answerWith(() => Promise.reject(new DOMException('', 'AbortError')));
  const taken = ask('GET api/settings', '' as never, AbortSignal.abort());
  await expect(taken).rejects.not.toBeInstanceOf(RefusedError);
});

test('a GET has its content in the address, a POST in its body', async () => {
  const fetched = answerWith(async () => Response.json({ a: 1 }));
  expect(await ask('GET api/article?file=' as never, 'chợ nổi.txt' as never)).toEqual({ a: 1 });
  await ask('POST api/save' as never, { file: 'a' } as never);
  expect(fetched.mock.calls).toEqual([
    ['api/article?file=ch%E1%BB%A3%20n%E1%BB%95i.txt', {}],
    [
      'api/save',
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"file":"a"}' },
    ],
  ]);
});
