import type { Refused } from '../api.ts';

/** A request that is refused: what is wrong, and what the publisher can do about it, in Vietnamese. */
export class Refusal extends Error {
  readonly status: number;
  readonly hint: string;
  readonly changed: boolean;

  constructor(status: number, reason: string, hint: string, { changed = false } = {}) {
    super(reason);
    this.name = 'Refusal';
    this.status = status;
    this.hint = hint;
    this.changed = changed;
  }

  get answer(): Refused {
    const { message: error, hint, changed } = this;
    return { error, hint, ...(changed ? { changed } : {}) };
  }
}

/** Another program, or another desk, has changed what is to be saved. */
export const refuseChanged = (what: string): Refusal =>
  new Refusal(
    409,
    `${what} vừa được sửa ở nơi khác sau khi bạn mở.`,
    'Mở lại để xem bản mới, rồi sửa tiếp. Chưa có gì bị ghi đè.',
    { changed: true },
  );
