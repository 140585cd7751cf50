/**
 * node tests/attacks/hashes.ts
 *
 * Judges every attack and every exercise's solutions on two seeds in this Node, and prints name → verdict and hash as JSON.
 */
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import { GraderClient } from '../../graders/worker/client.ts';
import { cleanStateHash } from './clean-state.ts';
import { allJobs } from './jobs.ts';
import { type Judged, judgeOnSeeds } from './judge.ts';

const wasm = await loadWasm();
const client = new GraderClient({ wasm });
const judged: Record<string, Judged> = {};
for (const job of await allJobs()) judged[job.name] = await judgeOnSeeds(client, job);
client.close();
console.log(JSON.stringify({ node: process.version, cleanState: await cleanStateHash(wasm), judged }));
