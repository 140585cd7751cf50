import { expect, it } from 'vitest';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { freshIfFilled } from '../../graders/worker/fresh-sandbox.ts';
import { wasm } from '../sandbox/a-sandbox.ts';

const HONEST = 'const solve = () => Array.from({ length: 1e4 }, (_, i) => i * i).length';
const FILLING = 'const solve = () => { const all = []; for (let i = 0; ; i++) all.push(new Array(1e5).fill(i)) }';

async function usedBy(script: string): Promise<Sandbox> {
  const sandbox = await Sandbox.open(wasm);
  const load = sandbox.load(script, ['solve']);
  if (load.kind === 'loaded') sandbox.call(load.program, 'solve', []);
  return sandbox;
}

it('uses a sandbox again that was hardly used, also for what follows', async () => {
  const sandbox = await usedBy(HONEST);
  expect(await freshIfFilled(sandbox, wasm)).toBe(sandbox);
});

it('leaves one that a program filled, also where an honest one followed, for one in the state that each begins with', async () => {
  const sandbox = await usedBy(FILLING);
  expect(sandbox.load(HONEST, ['solve']).kind).toBe('loaded');
  const fresh = await freshIfFilled(sandbox, wasm);
  expect(fresh).not.toBe(sandbox);
  expect(fresh.cleanState).toEqual(sandbox.cleanState);
});
