import { expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { standfirstAbove } from '../../../src/body/standfirst.ts';

const LEDE =
  'Sau mười năm tắt lò, làng gốm nhóm lửa trở lại vào sáng nay. Mẻ đầu có ba trăm chiếc.';
const above = (standfirst: string | undefined, lede = LEDE): string | undefined => {
  const blocks: Block[] = [{ kind: 'paragraph', text: lede, span: { start: 0, end: 0 } }];
  return standfirstAbove({ blocks, ...(standfirst === undefined ? {} : { standfirst }) });
};

test.each([
  LEDE,
  'Sau mười năm tắt lò, làng gốm nhóm lửa trở lại vào sáng nay.',
  'Sau mười năm tắt lò, làng gốm nhóm lửa trở lại vào sá',
  'Sau mười năm tắt lò, làng gốm nhóm lửa trở lại…',
  'Sau mười năm tắt lò, làng gốm nhóm lửa trở lại ...',
])('the start of the body is not said twice: %s', (standfirst) => {
  expect(above(standfirst)).toBeUndefined();
});

test.each([
  'Ba gia đình nhóm lửa lại lò cũ của làng sau mười năm.',
  'Sau mười năm tắt lò.',
  undefined,
])('what says more is shown: %s', (standfirst) => {
  expect(above(standfirst)).toBe(standfirst);
});
