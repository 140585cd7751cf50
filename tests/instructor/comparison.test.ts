import { expect, it } from 'vitest';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExerciseAlike } from '../../src/gradebook/copied/alike.ts';
import { compareClass } from '../../src/gradebook/copied/compare-class.ts';
import { createComparison } from '../../src/instructor/comparison.ts';
import type { ComparingPhase } from '../../src/instructor/protocol.ts';
import type { Task } from '../../src/regrade/task.ts';
import { ADA, DISGUISED, OTHER } from '../gradebook/copied/solutions.ts';
import { pack } from '../workbench/verdicts.ts';

const task = (key: string, source: string): Task => ({
  package: pack,
  source,
  known: {
    key,
    learner: { id: key, name: key },
    exercise: 'double',
    file: `${key}/double.ts`,
    position: 0,
    sourceHash: bytesToHex(sha256(utf8ToBytes(source))).slice(0, 16),
    exerciseVersion: 'a'.repeat(12),
    engineVersion: 3,
    seed: 1,
  },
});

const CLASS = [task('ada', ADA), task('bob', DISGUISED), task('cy', OTHER)];

/** A thread whose clock goes on by more than a slice with every look at it, so that it pauses after every step. */
function thread(onPause: (pauses: number) => void = () => {}) {
  const phases: ComparingPhase[] = [];
  const found: (readonly ExerciseAlike[] | undefined)[] = [];
  let clock = 0;
  let pauses = 0;
  const comparison = createComparison({
    now: () => (clock += 1000),
    pause: async () => onPause(++pauses),
    onPhase: (phase) => phases.push(phase),
    onFound: (it) => found.push(it),
  });
  return { comparison, phases, found, pauses: () => pauses };
}

function asOnTheCommandLine(tasks: readonly Task[]): ExerciseAlike[] {
  const steps = compareClass(tasks);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

it('compares nothing unless it is asked to', async () => {
  const { comparison, phases, found, pauses } = thread();
  await comparison.take(CLASS);
  expect([phases, found, pauses()]).toEqual([[{ kind: 'off' }], [undefined], 0]);
});

it('finds what the command line finds, and answers between the steps', async () => {
  const { comparison, phases, found, pauses } = thread();
  await comparison.turn(true);
  expect(phases).toEqual([{ kind: 'waiting' }]);
  await comparison.take(CLASS);
  expect(found.at(-1)).toEqual(asOnTheCommandLine(CLASS));
  expect(found.at(-1)?.[0]?.pairs.map(({ left, right }) => [left.key, right.key])).toEqual([['ada', 'bob']]);
  expect(comparison.pair('double', 0)?.right.source).toContain('all mine');
  expect(phases.at(-1)).toEqual({ kind: 'done' });
  expect(pauses()).toBeGreaterThan(CLASS.length);
});

it('ends at once when it is stopped, and shows nothing of what it had', async () => {
  const { comparison, phases, found, pauses } = thread((many) => void (many === 2 && comparison.turn(false)));
  await comparison.turn(true);
  await comparison.take(CLASS);
  expect(phases.at(-1)).toEqual({ kind: 'off' });
  expect(found.at(-1)).toBeUndefined();
  expect(pauses()).toBe(2);
});

it('begins anew where more is dropped', async () => {
  const { comparison, found } = thread((many) => void (many === 2 && comparison.take(CLASS)));
  await comparison.turn(true);
  await comparison.take(CLASS.slice(0, 1));
  await new Promise((resolve) => setImmediate(resolve));
  expect(found.filter((it) => it !== undefined)).toEqual([asOnTheCommandLine(CLASS)]);
});
