/** From nothing to the first verdict, in Node: a new grader worker against a new plain worker that evaluates the same code in V8. */
import { Worker as NodeWorker } from 'node:worker_threads';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { compareTimes, line, ms, times } from './timing.ts';

const wasm = await loadWasm();
const exercise = await loadPackage('entropy');
const plain = `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (source) => { parentPort.postMessage(eval(source)) })`;
const source = `(() => { const entropy = (w, base) => { const t = w.reduce((s, x) => s + x, 0); let h = 0; for (const x of w) if (x > 0) h += (x / t) * Math.log(t / x); return h / Math.log(base); }; for (let i = 0; i < 115; i++) entropy([1, 2, 3], 2); return 1; })()`;

const cold = await compareTimes(
  async () => {
    const client = new GraderClient({ wasm });
    await client.grade(exercise, exercise.reference, 1);
    client.close();
  },
  () =>
    new Promise<void>((resolve) => {
      const worker = new NodeWorker(plain, { eval: true });
      worker.on('message', () => void worker.terminate().then(() => resolve()));
      worker.postMessage(source);
    }),
  9,
);
line('first verdict of a new worker', ms(cold.aMs));
line('… / a new plain worker that evaluates the same code', ms(cold.bMs), times(cold.ratio));
