import { expect, test, vi } from 'vitest';
import { userError } from '../../../src/config/user-error.ts';

test('an error has the language of commands, or another on request', () => {
  const error = userError('no-site', { folder: 'dist' });
  expect(error.message).toBe('There is no built site in dist.');
  expect(error.in('vi')).toEqual({
    reason: 'Trong dist chưa có trang web.',
    hint: 'Hãy chạy npm run build trước.',
  });
  vi.stubEnv('LANGUAGE', 'vi');
  expect(userError('no-site', { folder: 'dist' }).message).toBe('Trong dist chưa có trang web.');
  vi.unstubAllEnvs();
});
