import { expect, it } from 'vitest';
import type { Verdict } from '../../graders/verdict.ts';
import { Stopped } from '../../graders/worker/client.ts';
import type { Done, Job } from '../../graders/worker/pool.ts';
import { createClassState } from '../../src/instructor/class-state.ts';
import type { HandedInFile } from '../../src/regrade/handed-in-file.ts';
import { pack, verdicts } from '../workbench/verdicts.ts';

const { accepted, wrong_answer: wrong } = verdicts as Record<'accepted' | 'wrong_answer', Verdict>;

const source = (learner: string, text: string): HandedInFile => ({
  name: `${learner}/double.ts`,
  folder: learner,
  read: async () => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) }),
});

/** A page whose pool gives `right` to what says so, and stops after as many jobs as it is told. */
function page(stopAfter = Number.POSITIVE_INFINITY) {
  const asked: string[] = [];
  let closed = 0;
  let clock = 0;
  const state = createClassState({
    open: async (exercise) =>
      exercise === 'double'
        ? { kind: 'package', package: pack }
        : { kind: 'unusable', found: 'there is no such exercise', fix: 'Correct it.' },
    startPool: () => ({
      async gradeAll(jobs: readonly Job[], { onDone }: { onDone?: (index: number, done: Done) => void } = {}) {
        for (const [index, job] of jobs.entries()) {
          if (asked.length >= stopAfter) throw new Stopped('stopped');
          asked.push(job.source);
          onDone?.(index, { kind: 'verdict', verdict: job.source === 'right' ? accepted : wrong });
        }
        return [];
      },
      close: () => closed++,
    }),
    now: () => (clock += 10_000),
  });
  return { state, asked, closed: () => closed };
}

it('grades what is dropped, names what cannot be, and shows the report', async () => {
  const { state, closed } = page();
  const others = [{ name: 'x.zip', found: 'this is no zip archive', fix: 'Ask for it again.' }];
  await state.add({ files: [source('ada', 'right'), source('bob', 'wrong'), { ...source('cy', ''), name: 'cy/notes.pdf' }], others });
  expect(state.phase.value).toEqual({ kind: 'done', isStopped: false });
  expect(state.report.value?.counts).toMatchObject({ learners: 2, submissions: 4, graded: 2, accepted: 1 });
  expect(state.results().map(({ file, kind }) => [file, kind])).toEqual([
    ['cy/notes.pdf', 'not-graded'],
    ['x.zip', 'not-graded'],
    ['ada/double.ts', 'graded'],
    ['bob/double.ts', 'graded'],
  ]);
  expect(closed()).toBe(1);
});

it('grades nothing twice: what is dropped once more is there already', async () => {
  const { state, asked } = page();
  await state.add({ files: [source('ada', 'right')], others: [] });
  await state.add({ files: [source('ada', 'right'), source('bob', 'wrong')], others: [] });
  expect(asked).toEqual(['right', 'wrong']);
  expect(state.report.value?.counts).toMatchObject({ learners: 2, graded: 2 });
});

it('keeps what is done when it is stopped', async () => {
  const { state } = page(1);
  await state.add({ files: [source('ada', 'right'), source('bob', 'wrong')], others: [] });
  expect(state.phase.value).toEqual({ kind: 'done', isStopped: true });
  expect(state.report.value?.counts).toMatchObject({ learners: 1, graded: 1 });
});

it('draws the report while it grades', async () => {
  const { state } = page();
  const drawn: number[] = [];
  state.report.subscribe((report) => report && drawn.push(report.counts.graded));
  await state.add({ files: ['a', 'b', 'c'].map((learner) => source(learner, 'right')), others: [] });
  expect(drawn[0]).toBe(1);
  expect(drawn.at(-1)).toBe(3);
});

it('knows what a learner handed in, with the text that was judged', async () => {
  const { state } = page();
  await state.add({ files: [source('ada', 'right'), source('bob', 'wrong')], others: [] });
  expect(state.attemptsOf('bob')).toMatchObject([{ result: { key: 'bob', verdict: 'wrong_answer' }, source: 'wrong' }]);
  expect(state.attemptsOf('nobody')).toEqual([]);
});
