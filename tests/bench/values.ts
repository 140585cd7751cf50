/**
 * From a verdict to the values behind it, as a page has them: one known mistake of each exercise is judged, and then its values are asked
 * for on the smallest failing input, with the named steps. Over the verdict, so that the exercise is open and the engine warm. One line an
 * exercise, the slowest first: the median of the rounds, and the first.
 */
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { exerciseIds, loadPackage } from '../../src/build/packages.ts';
import { line, median, ms, timeMs } from './timing.ts';

const ROUNDS = 5;
const client = new GraderClient({ wasm: await loadWasm() });
const all: { id: string; ms: number; firstMs: number }[] = [];
for (const id of await exerciseIds()) {
  const pack = await loadPackage(id);
  const source = pack.submissions.find(({ verdict }) => verdict === 'wrong_answer')?.source ?? pack.starter;
  const verdict = await client.grade(pack, source, 1);
  if (verdict.verdict !== 'wrong_answer') continue;
  const { args } = verdict.counterexample;
  const see = () => client.see(pack, source, { kind: 'arguments', args }, { hasSteps: true });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timeMs(see));
  all.push({ id, ms: median(times), firstMs: times[0] ?? 0 });
}
client.close();
all.sort((a, b) => b.ms - a.ms);
for (const it of all) line(it.id, ms(it.ms), ms(it.firstMs));
const [slowest] = all;
const firsts = all.map(({ firstMs }) => firstMs);
line('from the verdict to the values, median of the exercises', ms(median(all.map((it) => it.ms))));
if (slowest) line(`the slowest exercise (${slowest.id})`, ms(slowest.ms));
line('the first time in each exercise, median and slowest', ms(median(firsts)), ms(Math.max(...firsts)));
