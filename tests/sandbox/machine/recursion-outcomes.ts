/**
 * node tests/sandbox/machine/recursion-outcomes.ts   (or bun, under `ulimit -s 512`)
 *
 * How every program of `recursion-programs.ts` ends at every depth, with the ticks it took, as JSON.
 */
import { Sandbox } from '../../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../../graders/sandbox/load-wasm.ts';
import { DEPTHS, NESTINGS, RECURSIONS } from './recursion-programs.ts';

/** `kind ticks` by program and depth. */
export async function recursionOutcomes(): Promise<Record<string, string[]>> {
  const sandbox = await Sandbox.open(await loadWasm());
  const outcomes: Record<string, string[]> = {};
  for (const [name, source] of Object.entries(RECURSIONS)) {
    const load = sandbox.load(source, ['solve']);
    if (load.kind === 'failed') throw new Error(`${name} does not load`);
    outcomes[name] = DEPTHS.map((depth) => {
      const outcome = sandbox.call(load.program, 'solve', [depth]);
      return `${depth} ${outcome.kind} ${outcome.work}`;
    });
  }
  for (const [name, nested] of Object.entries(NESTINGS)) {
    outcomes[name] = DEPTHS.map((depth) => {
      const load = sandbox.load(`let x, f = (y) => y;\n${nested(depth)}`, []);
      return `${depth} ${load.kind === 'failed' && load.outcome.kind === 'error' ? 'nested' : load.kind}`;
    });
  }
  return outcomes;
}

if (process.argv[1]?.endsWith('recursion-outcomes.ts')) console.log(JSON.stringify(await recursionOutcomes()));
