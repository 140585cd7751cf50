/**
 * The ten programs of the corpus of attacks on which a verdict takes longest: no verdict should take 10 s on a laptop. And the most memory
 * that the process held at any time while it judged all of them, one after the other, in the same room.
 */
import { type GradingRoom, grade } from '../../graders/grade.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { allJobs } from '../attacks/jobs.ts';
import { line, ms, timeMs } from './timing.ts';

const wasm = await loadWasm();
const room: GradingRoom = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };
const taken: { name: string; verdict: string; wallMs: number; cpuMs: number }[] = [];
for (const { name, package: exercise, source } of await allJobs()) {
  const before = process.cpuUsage();
  let verdict = '';
  const wallMs = await timeMs(() => {
    ({ verdict } = grade(room, exercise, source, 1));
  });
  const { user, system } = process.cpuUsage(before);
  taken.push({ name, verdict, wallMs, cpuMs: (user + system) / 1000 });
}
for (const { name, verdict, wallMs, cpuMs } of taken.sort((a, b) => b.wallMs - a.wallMs).slice(0, 10)) {
  line(`${name}: ${verdict}`, ms(wallMs), `${ms(cpuMs)} of CPU`);
}
line(
  'most memory held',
  `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
  `over ${taken.length} programs, Node and the exercises included`,
);
