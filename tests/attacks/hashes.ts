/**
 * node tests/attacks/hashes.ts
 *
 * Judges every attack and every exercise's solutions in this Node, and prints name → verdict and hash as JSON.
 */
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { cleanStateHash } from './clean-state.ts';
import { allJobs } from './jobs.ts';
import { type Judged, judge } from './judge.ts';

const wasm = await loadWasm();
const client = new GraderClient({ wasm });
const judged: Record<string, Judged> = {};
for (const job of await allJobs()) judged[job.name] = await judge(client, job);
client.close();
console.log(JSON.stringify({ node: process.version, cleanState: await cleanStateHash(wasm), judged }));
