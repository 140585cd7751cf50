import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { writeSubmissionFile } from '../../graders/submission-file/write-submission-file.ts';
import { GraderPool } from '../../graders/worker/pool.ts';
import type { Result } from '../../src/gradebook/result.ts';
import { collect, type Opened } from '../../src/regrade/collect.ts';
import type { HandedInFile } from '../../src/regrade/handed-in-file.ts';
import { run } from '../../src/regrade/run.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { readAttacks } from '../attacks/corpus.ts';
import { shareOf, TARGET } from '../attacks/jobs.ts';
import { OTHER_SEED } from '../attacks/judge.ts';
import { PATIENT } from '../patient.ts';
import { submitted } from '../submission-file/a-file.ts';
import type { Submitted } from '../../graders/submission-file/schema.ts';

const attacks = shareOf(readAttacks(), ['handed-in'], ({ long }) => long === true);
const HONEST = 'function solve(v) { return v.map((x) => 2 * x); }';

/** A learner with one submission. */
const handedIn = (id: string, source: string): HandedInFile => ({
  name: `${id}.crossmodal.json`,
  folder: '',
  read: async () => {
    const submission = { ...submitted(), exercise: 'double', source } as Submitted;
    return { kind: 'bytes', bytes: new TextEncoder().encode(writeSubmissionFile({ id, name: '' }, [submission])) };
  },
});

const pool = new GraderPool({ ...PATIENT, wasm: await loadWasm(), workers: 1 });
afterAll(() => pool.close());

const results = new Map<string, Result>();
const isHonest = (key: string) => key.startsWith('honest-');

beforeAll(async () => {
  const opened: Opened = { kind: 'package', package: await loadPackage(TARGET) };
  // In one worker, an honest learner behind every tenth attacker.
  const files = attacks.flatMap(({ name, source }, index) => [
    handedIn(name, source),
    ...(index % 10 === 0 ? [handedIn(`honest-${index}`, HONEST)] : []),
  ]);
  const { tasks, ungraded } = await collect(files, { open: async () => opened });
  // On a seed that they are judged on nowhere else.
  const onOtherSeed = tasks.map((task) => ({ ...task, known: { ...task.known, seed: OTHER_SEED } }));
  const ended = await run(onOtherSeed, {
    pool,
    journal: { append: () => undefined },
    signal: new AbortController().signal,
    onDone: () => undefined,
  });
  for (const result of [...ended.results, ...ungraded]) results.set(result.key ?? result.file, result);
}, 900_000);

it('gives every attack of the corpus, handed in as a submission, its verdict, or says why it has none', () => {
  const wrong = attacks.flatMap(({ name, verdicts }) => {
    const result = results.get(name);
    if (result?.kind === 'graded') return (verdicts as string[]).includes(result.verdict) ? [] : [`${name}: ${result.verdict}`];
    return result && result.found !== '' && result.fix !== '' && name === 'source-oversize' ? [] : [`${name}: ${result?.found}`];
  });
  expect(wrong).toEqual([]);
});

it('changes no grade of anybody else', () => {
  const honest = [...results]
    .filter(([key]) => isHonest(key))
    .map(([, result]) => (result.kind === 'graded' ? result.verdictHash : result.found));
  expect(honest.length).toBeGreaterThan(25);
  expect(new Set(honest).size).toBe(1);
  expect([...results].find(([key]) => isHonest(key))?.[1]).toMatchObject({ verdict: 'accepted' });
});
