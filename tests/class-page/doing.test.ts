import { expect, it } from 'vitest';
import { createAsking } from '../../src/class-page/doing.ts';

it('asks one thing after the other, and says what came of it', async () => {
  const asking = createAsking();
  const { promise, resolve } = Promise.withResolvers<{ kind: 'answered'; answer: number }>();
  const first = asking.ask(
    () => promise,
    (answer) => `It is ${answer}.`,
  );
  expect(asking.doing.value).toEqual({ kind: 'waiting' });
  expect(await asking.ask(async () => ({ kind: 'answered', answer: 8 }), String)).toBeUndefined();
  resolve({ kind: 'answered', answer: 7 });
  expect(await first).toBe(7);
  expect(asking.doing.value).toEqual({ kind: 'done', sentence: 'It is 7.' });
});

it('keeps the words of a refusal, and the field that they are about', async () => {
  const asking = createAsking();
  const refused = { kind: 'refused', status: 422, sentence: 'This exercise has 5 points.', field: 'points' } as const;
  expect(await asking.ask(async () => refused, String)).toBeUndefined();
  expect(asking.doing.value).toEqual({ kind: 'refused', sentence: 'This exercise has 5 points.', field: 'points' });
  asking.clear();
  expect(asking.doing.value).toEqual({ kind: 'idle' });
});
