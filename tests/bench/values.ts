/**
 * From a verdict to the values behind it, as a page has them: one known mistake of each exercise is judged, and then its values are asked
 * for on the smallest failing input, with the named steps. Over the verdict, so that the exercise is open and the engine warm.
 */
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { line, median, ms, timeMs } from './timing.ts';

const ROUNDS = 5;
const client = new GraderClient({ wasm: await loadWasm() });
const firsts: number[] = [];
const all: { id: string; ms: number }[] = [];
for (const id of await exerciseIds()) {
  const pack = await loadPackage(id);
  const source = pack.submissions.find(({ verdict }) => verdict === 'wrong_answer')?.source ?? pack.starter;
  const verdict = await client.grade(pack, source, 1);
  if (verdict.verdict !== 'wrong_answer') continue;
  const { args } = verdict.counterexample;
  const see = () => client.see(pack, source, { kind: 'arguments', args }, { hasSteps: true });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timeMs(see));
  firsts.push(times[0] ?? 0);
  all.push({ id, ms: median(times) });
}
client.close();
const worst = all.reduce((a, b) => (a.ms > b.ms ? a : b));
line('from the verdict to the values, median of the exercises', ms(median(all.map((it) => it.ms))));
line(`the slowest exercise (${worst.id})`, ms(worst.ms));
line('the first time in each exercise, median and slowest', ms(median(firsts)), ms(Math.max(...firsts)));
