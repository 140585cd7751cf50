import { describe, expect, it } from 'vitest';
import { checked, copyOf } from './an-exercise.ts';

describe('laws in the check', () => {
  it('are shown with the slip that breaks each of them', async () => {
    const { measured } = await checked(await copyOf('entropy'));
    expect(measured?.laws.map(({ name }) => name)).toEqual(['scale', 'impossible', 'base', 'bounds']);
    expect(measured?.laws.every(({ breaker }) => breaker?.startsWith('reference.ts:'))).toBe(true);
  });
});
