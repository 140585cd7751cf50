/**
 * node tests/attacks/hashes.ts [judge …]
 *
 * Judges every attack and the solutions beside them, or the share of the judges that are named, in this Node or Bun, each in a sandbox
 * made anew, and prints what it found as JSON (`AttackVerdicts`).
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { type GradingRoom, grade } from '../../graders/grade.ts';
import type { WholeSnapshot } from '../../graders/sandbox/quickjs-build.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { cleanStateHash } from './clean-state.ts';
import { allJobs, isLong, type SecondJudge, shareOf } from './jobs.ts';
import { inShort, type Judged, SEED } from './judge.ts';
import type { AttackVerdicts } from './verdicts.ts';

const wasm = await loadWasm();
const bench: GradingRoom = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };
const judged: Record<string, Judged> = {};
const wroteToTables: string[] = [];
const judges = process.argv.slice(2) as SecondJudge[]; // Written by the tests.
const jobs = await allJobs();
for (const { name, package: exercise, source } of judges.length > 0 ? shareOf(jobs, judges, isLong) : jobs) {
  bench.learner = await Sandbox.open(wasm);
  judged[name] = inShort(grade(bench, exercise, source, SEED));
  if (tables(bench.learner.state) !== tables(bench.learner.cleanState)) wroteToTables.push(name);
}
const found: AttackVerdicts = { node: process.version, cleanState: await cleanStateHash(wasm), judged, wroteToTables };
console.log(JSON.stringify(found));

/** What the engine only reads, and a rewind between two cases leaves alone. */
function tables({ data, variables }: WholeSnapshot): string {
  return bytesToHex(sha256(data.subarray(0, data.length - variables.length)));
}
