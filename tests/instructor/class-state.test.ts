import { expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import { Stopped } from '../../graders/worker/client.ts';
import type { Done, Job } from '../../graders/worker/pool.ts';
import type { Report } from '../../src/gradebook/report-data.ts';
import { resultLine } from '../../src/gradebook/result-line.ts';
import type { Waiting } from '../../src/gradebook/shown-report.ts';
import { type ClassState, createClassState } from '../../src/instructor/class-state.ts';
import type { Dropped } from '../../src/instructor/dropped-files.ts';
import type { BesideShown, ClassPhase } from '../../src/instructor/protocol.ts';
import { graded } from '../gradebook/a-result.ts';
import { pack, verdicts } from '../workbench/verdicts.ts';

const { accepted, wrong_answer: wrong } = verdicts as Record<'accepted' | 'wrong_answer', Verdict>;

const file = (name: string, text: string): Dropped => ({
  name,
  file: new File([text], name.slice(name.lastIndexOf('/') + 1), { lastModified: 0 }),
});
const source = (learner: string, text: string): Dropped => file(`class/${learner}/double.ts`, text);

interface Seen {
  phases: ClassPhase[];
  reports: Report[];
  waiting: ReadonlyMap<string, Waiting>[];
  beside: BesideShown[];
  /** Sources in the order in which they were graded, and with which package. */
  asked: { source: string; title: string; seed: number }[];
  closed: number;
}

/** A page whose pool gives `right` to what says so; `each` is told before each job. */
function page(each: (state: ClassState, job: number) => void = () => {}): { state: ClassState; seen: Seen } {
  const seen: Seen = { phases: [], reports: [], waiting: [], beside: [], asked: [], closed: 0 };
  let clock = 0;
  const state: ClassState = createClassState({
    exercises: ['double'],
    open: async (exercise) =>
      exercise === 'double'
        ? { kind: 'package', package: pack }
        : { kind: 'unusable', found: 'there is no such exercise', fix: 'Correct it.' },
    startPool: () => ({
      workers: 1,
      async gradeAll(
        jobs: readonly Job[],
        { onDone, signal }: { onDone?: (index: number, done: Done) => void; signal?: AbortSignal } = {},
      ) {
        for (const [index, job] of jobs.entries()) {
          clock += 1000;
          each(state, seen.asked.length);
          if (signal?.aborted) throw new Stopped('stopped');
          seen.asked.push({ source: job.source, title: job.package.title, seed: job.seed });
          onDone?.(index, { kind: 'verdict', verdict: job.source === 'right' ? accepted : wrong });
        }
        return [];
      },
      close: () => seen.closed++,
    }),
    now: () => clock,
    onTasks: () => {},
    onPhase: (phase) => seen.phases.push(phase),
    onReport: (report, waiting) => {
      seen.reports.push(report);
      seen.waiting.push(waiting);
    },
    onBeside: (files) => {
      seen.beside = files;
    },
  });
  return { state, seen };
}

it('grades what is dropped, names what cannot be, and shows the report', async () => {
  const { state, seen } = page();
  await state.add([source('ada', 'right'), source('bob', 'wrong'), file('class/cy/notes.pdf', ''), file('class/x.zip', 'PK')]);
  expect(seen.phases.at(-1)).toEqual({ kind: 'done', left: 0 });
  expect(seen.reports.at(-1)?.counts).toMatchObject({ learners: 2, submissions: 4, graded: 2, accepted: 1 });
  expect(state.results().map((result) => [result.file, result.kind])).toEqual([
    ['cy/notes.pdf', 'not-graded'],
    ['x.zip', 'not-graded'],
    ['ada/double.ts', 'graded'],
    ['bob/double.ts', 'graded'],
  ]);
  expect(seen.closed).toBe(1);
});

it('grades nothing twice: what is dropped once more is there already', async () => {
  const { state, seen } = page();
  await state.add([source('ada', 'right')]);
  await state.add([source('ada', 'right'), source('bob', 'wrong')]);
  expect(seen.asked.map((it) => it.source)).toEqual(['right', 'wrong']);
  expect(seen.reports.at(-1)?.counts).toMatchObject({ learners: 2, graded: 2 });
});

it('loses nothing where two files have one name', async () => {
  const { state } = page();
  await state.add([file('class/ada/double.ts', 'right')]);
  await state.add([file('class/ada/double.ts', 'and another')]);
  expect(state.results().map((result) => result.file)).toEqual(['ada/double (2).ts', 'ada/double.ts']);
});

it('takes what is dropped while it grades', async () => {
  const { state, seen } = page((it, job) => {
    if (job === 1) void it.add([source('cy', 'right')]);
  });
  await state.add([source('ada', 'right'), source('bob', 'wrong')]);
  await state.goOn();
  expect(seen.reports.at(-1)?.counts).toMatchObject({ learners: 3, graded: 3, accepted: 2 });
  expect(seen.phases.at(-1)).toEqual({ kind: 'done', left: 0 });
});

it('keeps what is done when it is paused, says what waits, and goes on from there', async () => {
  const { state, seen } = page((it, job) => job === 1 && seen.closed === 0 && it.hold('paused'));
  await state.add([source('ada', 'right'), source('bob', 'wrong')]);
  expect(seen.phases.at(-1)).toEqual({ kind: 'paused', done: 1, total: 2 });
  expect([...(seen.waiting.at(-1)?.keys() ?? [])]).toEqual(['bob']);
  await state.goOn();
  expect(seen.asked.map((it) => it.source)).toEqual(['right', 'wrong']);
  expect(seen.phases.at(-1)).toEqual({ kind: 'done', left: 0 });
  expect(seen.waiting.at(-1)?.size).toBe(0);
});

it('says how many are left when it is stopped', async () => {
  const { state, seen } = page((it, job) => job === 1 && it.hold('stopped'));
  await state.add([source('ada', 'right'), source('bob', 'wrong')]);
  expect(seen.phases.at(-1)).toEqual({ kind: 'done', left: 1 });
  expect(seen.reports.at(-1)?.counts).toMatchObject({ learners: 1, graded: 1 });
});

it('draws the report while it grades', async () => {
  const { state, seen } = page();
  await state.add(['a', 'b', 'c'].map((learner) => source(learner, 'right')));
  expect([...new Set(seen.reports.map(({ counts }) => counts.graded))]).toEqual([0, 1, 2, 3]);
});

it('knows what a learner handed in, with the text that was judged', async () => {
  const { state } = page();
  await state.add([source('ada', 'right'), source('bob', 'wrong')]);
  expect(state.attemptsOf('bob')).toMatchObject([{ result: { key: 'bob', verdict: 'wrong_answer' }, source: 'wrong' }]);
  expect(state.attemptsOf('nobody')).toEqual([]);
});

it('gives points by rules that are dropped by themselves, and takes them back', async () => {
  const { state, seen } = page();
  await state.add([source('ada', 'right'), file('grading.yaml', 'points: 4')]);
  expect(seen.beside).toMatchObject([{ name: 'grading.yaml', kind: 'grading' }]);
  expect(seen.reports.at(-1)?.rows).toMatchObject([{ key: 'ada', total: 4 }]);
  expect(state.grades('plain')).toContain('points');
  await state.leaveOut('grading.yaml');
  expect(seen.reports.at(-1)?.rows[0]).not.toHaveProperty('total');
  expect(seen.asked).toHaveLength(1);
});

it('says of rules that cannot be what the command line says, and grades without them', async () => {
  const { state, seen } = page();
  await state.add([source('ada', 'right'), file('grading.yaml', 'points: many\n')]);
  expect(seen.beside).toMatchObject([
    {
      kind: 'refused',
      why: [expect.stringMatching(/^grading\.yaml:1:1: points: found/), expect.anything(), expect.stringContaining('To fix')],
    },
  ]);
  expect(seen.reports.at(-1)?.rows[0]).not.toHaveProperty('total');
});

it('uses no rules, packages or results that lie among what was handed in', async () => {
  const { state, seen } = page();
  await state.add([
    source('ada', 'right'),
    file('class/grading.yaml', 'points: 4'),
    file('class/bob/results.jsonl', resultLine(graded({}))),
    file('class/double.json', JSON.stringify({ ...pack, title: 'Slipped in' })),
  ]);
  expect(seen.beside).toEqual([]);
  expect(seen.asked).toMatchObject([{ title: pack.title }]);
  expect(seen.reports.at(-1)?.ungraded.map((result) => [result.file, result.fix])).toEqual([
    ['bob/results.jsonl', 'If it is yours, drop the file by itself.'],
    ['double.json', expect.stringContaining('Ask the learner')],
    ['grading.yaml', 'If it is yours, drop the file by itself.'],
  ]);
});

it('grades by a package that is dropped by itself, again where the site’s was used before', async () => {
  const { state, seen } = page();
  await state.add([source('ada', 'right')]);
  await state.add([file('mine.json', JSON.stringify({ ...pack, title: 'Mine', tolerance: { absolute: 1, relative: 0 } }))]);
  expect(seen.beside).toMatchObject([{ kind: 'package', id: pack.id, title: 'Mine', isOfSite: true }]);
  expect(seen.asked.map(({ title }) => title)).toEqual([pack.title, 'Mine']);
});

it('refuses a second package with one id, and what is no package', async () => {
  const { state, seen } = page();
  const text = JSON.stringify(pack);
  await state.add([file('a.json', text), file('b.json', text), file('c.json', '{"format":1}'), file('d.jsonl', 'x')]);
  expect(seen.beside).toMatchObject([
    { name: 'a.json', kind: 'package' },
    { name: 'b.json', why: [`a.json and b.json both have the id ${pack.id}. Leave one out.`] },
    { name: 'c.json', why: [expect.stringContaining('damaged')] },
    { name: 'd.jsonl', why: [expect.stringContaining('holds no results')] },
  ]);
});

it('says who changes against an earlier run', async () => {
  const { state, seen } = page();
  const was = graded({ key: 'ada', exercise: 'double', verdict: 'wrong_answer' });
  await state.add([source('ada', 'right'), file('results.jsonl', resultLine(was))]);
  expect(seen.beside).toEqual([{ name: 'results.jsonl', kind: 'earlier', results: 1 }]);
  expect(seen.reports.at(-1)?.changes).toMatchObject([{ key: 'ada', from: { verdict: 'wrong_answer' }, to: { verdict: 'accepted' } }]);
});

it('draws inputs by a secret, and grades again with them', async () => {
  const { state, seen } = page();
  await state.add([source('ada', 'right')]);
  await state.drawBy('secret');
  await state.drawBy(undefined);
  expect(seen.asked).toHaveLength(2);
  expect(seen.asked[0]?.seed).toBe(1);
  expect(seen.asked[1]?.seed).not.toBe(1);
  expect(state.results()).toMatchObject([{ seed: 1 }]);
});
