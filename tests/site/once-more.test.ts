import { expect, it } from 'vitest';
import { onceMore } from '../../src/site/once-more.ts';

it('however often it is called while it reads, it reads once more, after that', async () => {
  const readings: (() => void)[] = [];
  const begin = onceMore(() => new Promise((done) => readings.push(done)));
  begin();
  begin();
  begin();
  expect(readings).toHaveLength(1);
  readings[0]?.();
  await new Promise((soon) => setTimeout(soon));
  expect(readings).toHaveLength(2);
  readings[1]?.();
  await new Promise((soon) => setTimeout(soon));
  expect(readings).toHaveLength(2);
});
