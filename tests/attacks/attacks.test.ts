import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, grade } from '../../graders/grade.ts';
import type { Snapshot } from '../../graders/sandbox/build.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { loadWasm } from '../../graders/sandbox/wasm.ts';
import { GraderClient, startGraderWorker } from '../../graders/worker/client.ts';
import { cleanStateHash } from './clean-state.ts';
import { CLEAN_STATE } from './clean-state-hash.ts';
import { readAttacks } from './corpus.ts';
import { allJobs, type Job } from './jobs.ts';
import { type Judged, judge, judgeOnSeeds, SEEDS } from './judge.ts';

const NODE_22 = 'node_modules/node22/bin/node';

/** Two workers of 2 × 64 MiB, a sandbox made anew for each file, and what the collector has not fetched yet. */
const GROWTH_ALLOWED_BYTES = 512 * 2 ** 20;

const wasm = await loadWasm();
const jobs = await allJobs();
const attacks = readAttacks();
const honest = jobs.find(({ name }) => name === '00-honest') as Job;

let workersStarted = 0;
const startWorker = () => {
  workersStarted++;
  return startGraderWorker();
};
const client = new GraderClient({ wasm, startWorker });
afterAll(() => client.close());

/** The whole corpus in Node 22, beside the rest. */
const inNode22 = promisify(execFile)(NODE_22, ['--no-warnings', 'tests/attacks/hashes.ts'], { maxBuffer: 2 ** 26 }).then(
  ({ stdout }) => JSON.parse(stdout) as { node: string; cleanState: string; judged: Record<string, Judged> },
);
inNode22.catch(() => {}); // reported by the test that waits for it

const judgedHere: Record<string, Judged> = {};
let honestHash = '';
let memoryAtStart = 0;
const oracle: Bench = { author: await Sandbox.open(wasm), learner: await Sandbox.open(wasm) };

beforeAll(async () => {
  honestHash = (await judge(client, honest)).hash;
  memoryAtStart = process.memoryUsage().rss;
});

/** What the engine only reads, and a rewind between two cases leaves alone. */
const tables = ({ data, variables }: Snapshot) => bytesToHex(sha256(data.subarray(0, data.length - variables.length)));

describe('the corpus', () => {
  it('has at least 130 programs, no two alike', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(130);
    expect(new Set(attacks.map(({ source }) => source.replace(/[ \n]/g, ''))).size).toBe(attacks.length);
  });
});

describe('an attack', () => {
  it.each(attacks)('$name: the right verdict on two seeds and in a new sandbox, and the next honest run is right', async (attack) => {
    const job = jobs.find(({ name }) => name === attack.name) as Job;
    const judged = await judgeOnSeeds(client, job);
    judgedHere[attack.name] = judged;
    expect(attack.verdicts).toContain(judged.verdict);
    expect(judged.byWatchdog).toBe(false);
    expect(await judge(client, honest)).toEqual({ verdict: 'accepted', hash: honestHash, byWatchdog: false });
    oracle.learner = await Sandbox.open(wasm);
    expect(SEEDS.map((seed) => grade(oracle, job.package, attack.source, seed).verdictHash).join(' ')).toBe(judged.hash);
    expect(tables(oracle.learner.state)).toEqual(tables(oracle.learner.cleanState));
  });
});

describe('all of them together', () => {
  it('leave the memory of the process bounded', () => {
    expect(process.memoryUsage().rss - memoryAtStart).toBeLessThan(GROWTH_ALLOWED_BYTES);
  });

  it('never bring the worker to an end', () => {
    expect(workersStarted).toBe(1);
  });

  it('get the same verdict and hashes in Node 22, and so do all solutions of the exercises', async () => {
    for (const job of jobs) judgedHere[job.name] ??= await judgeOnSeeds(client, job);
    const { node, judged } = await inNode22;
    expect(node).toMatch(/^v22\./);
    expect(judged).toEqual(judgedHere);
  }, 600_000);
});

describe('a new sandbox', () => {
  it('has the same bytes everywhere', async () => {
    expect(await cleanStateHash(wasm)).toBe(CLEAN_STATE);
    expect((await inNode22).cleanState).toBe(CLEAN_STATE);
  });
});
