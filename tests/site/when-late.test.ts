import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenLate } from '../../src/site/when-late.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says nothing of work that is done at once, also where it fails', async () => {
  const said = vi.fn();
  expect(await whenLate(Promise.resolve(3), said)).toBe(3);
  await expect(whenLate(Promise.reject(new Error('no')), said)).rejects.toThrow('no');
  vi.advanceTimersByTime(60_000);
  expect(said).not.toHaveBeenCalled();
});

it('says once that it is still under way', async () => {
  const said = vi.fn();
  let finish = (_: number): void => {};
  const work = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const result = whenLate(work, said);
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveBeenCalledOnce();
  finish(4);
  expect(await result).toBe(4);
});
