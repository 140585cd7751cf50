import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { hasBun, inSmallStack } from '../sandbox/machine/bun.ts';
import { cleanStateHash } from './clean-state.ts';
import { CLEAN_STATE } from './clean-state-hash.ts';
import { readAttacks } from './corpus.ts';
import { allJobs, isLong, type Job, SECOND_JUDGES, type SecondJudge, shareOf } from './jobs.ts';
import { type Judged, judge } from './judge.ts';
import { measuredClient } from './measured-client.ts';
import { type AttackVerdicts, judgeIn, keepAttackVerdicts } from './verdicts.ts';

const NODE_22 = 'node_modules/node22/bin/node';

/** Both threads together, over the whole corpus, once garbage is collected: compiled code and the reports of some 300 tests take about 8 MiB. */
const GROWTH_ALLOWED_BYTES = 16 * 2 ** 20;

const wasm = await loadWasm();
const jobs = await allJobs();
const attacks = readAttacks();
const honest = jobs.find(({ name }) => name === '00-honest') as Job;

const { client, workersStarted, heldBytes, close } = measuredClient(wasm);
afterAll(close);

/** Without JavaScriptCore, Node 22 takes its share as well. */
const IN_NODE_22: SecondJudge[] = hasBun ? ['node22'] : ['node22', 'javascriptcore'];

/** The corpus in Node 22, each program in a sandbox of its own, beside the rest. */
const inNode22 = judgeIn(NODE_22, IN_NODE_22);
inNode22.catch(() => {}); // reported by the test that waits for it

/** The same in JavaScriptCore, on the smallest stack that a worker is known to have. */
const inJavaScriptCore = hasBun ? inSmallStack(['tests/attacks/hashes.ts', 'javascriptcore']) : undefined;
inJavaScriptCore?.catch(() => {});

const judgedHere: Record<string, Judged> = {};
let honestHash = '';
let heldAtStart = 0;

beforeAll(async () => {
  honestHash = (await judge(client, honest)).hash;
  heldAtStart = await heldBytes();
});

describe('the corpus', () => {
  it('has the programs that it had, with the verdicts that are right for them', async () => {
    const lines = attacks.map(({ name, verdicts }) => `${name}: ${verdicts.join(' or ')}\n`);
    await expect(lines.join('')).toMatchFileSnapshot('corpus.txt');
  });

  it('has no two programs alike', () => {
    const names = new Map(attacks.map(({ name, source }) => [source.replace(/[ \n]/g, ''), name]));
    expect(attacks.filter(({ name, source }) => names.get(source.replace(/[ \n]/g, '')) !== name)).toEqual([]);
  });
});

it('is judged once more by one of the other judges, and by each of them where it ends soon', () => {
  const shares = SECOND_JUDGES.map((judge) => shareOf(attacks, [judge], ({ long }) => long === true));
  for (const attack of attacks)
    expect(
      shares.filter((share) => share.includes(attack)),
      attack.name,
    ).toHaveLength(attack.long ? 1 : SECOND_JUDGES.length);
});

describe('an attack', () => {
  it.each(attacks)('$name: the right verdict, and the next honest run is right', async (attack) => {
    const job = jobs.find(({ name }) => name === attack.name) as Job;
    const judged = await judge(client, job);
    judgedHere[attack.name] = judged;
    expect(attack.verdicts).toContain(judged.verdict);
    expect(judged.byWatchdog).toBe(false);
    expect(await judge(client, honest)).toEqual({ verdict: 'accepted', hash: honestHash, byWatchdog: false });
  });
});

describe('all of them together', () => {
  it('leave no memory behind', async () => {
    const grown = (await heldBytes()) - heldAtStart;
    expect(grown).toBeLessThan(GROWTH_ALLOWED_BYTES);
  });

  it('never bring the worker to an end', () => {
    expect(workersStarted()).toBe(1);
  });

  it('get the same verdict and hash in Node 22 with a sandbox for each, and so do the solutions of some exercises', async () => {
    for (const job of jobs) judgedHere[job.name] ??= await judge(client, job);
    const { node, judged, wroteToTables } = await inNode22;
    expect(node).toMatch(/^v22\./);
    expect(judgedHere).toMatchObject(judged);
    expect(Object.keys(judged)).toEqual(shareOf(jobs, IN_NODE_22, isLong).map(({ name }) => name));
    expect(wroteToTables).toEqual([]);
    keepAttackVerdicts(judgedHere);
  }, 3_600_000);

  it.skipIf(!hasBun)(
    'get the same in JavaScriptCore on a stack of 512 kB',
    async () => {
      const { judged, cleanState, wroteToTables } = JSON.parse((await inJavaScriptCore) ?? '') as AttackVerdicts;
      expect(judgedHere).toMatchObject(judged);
      expect(Object.keys(judged)).toEqual(shareOf(jobs, ['javascriptcore'], isLong).map(({ name }) => name));
      expect(wroteToTables).toEqual([]);
      expect(cleanState).toBe(CLEAN_STATE);
    },
    600_000,
  );
});

describe('a new sandbox', () => {
  it('has the same bytes everywhere', async () => {
    expect(await cleanStateHash(wasm)).toBe(CLEAN_STATE);
    expect((await inNode22).cleanState).toBe(CLEAN_STATE);
  });
});
