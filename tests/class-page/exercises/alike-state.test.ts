import { beforeAll, expect, it } from 'vitest';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { loadPackage } from '../../../src/build/packages.ts';
import { type AlikePhase, createAlikeState } from '../../../src/class-page/exercises/alike-state.ts';
import { ME, OTHER, submission, uuid } from '../../classroom/messages-of.ts';
import { anAsk } from '../an-ask.ts';

/** Long enough to have something of one's own, and nothing that the exercise explains. */
const OWN = `export function entropy(weights: Vec, base: number): number {
  const seen: number[] = [];
  let index = 0;
  while (index < weights.length) {
    const doubled = (weights[index] ?? 0) * 2 - (weights[index] ?? 0);
    if (doubled > 0.25 && seen.indexOf(doubled) < 0) seen.push(doubled * doubled);
    else seen.unshift(Math.sqrt(Math.abs(doubled)) + index);
    index = index + 1;
  }
  const folded = seen.reduceRight((left, right) => left * 0.5 + right / (1 + left * left), 3);
  return folded > base ? folded % base : base - folded;
}
`;
const member = (id: string, name: string) => ({ id, role: 'learner', name, verified: true, removedAt: null });
const handedIn = (n: number, member: string, source: string) => ({ ...submission(n, { member }), source });
let entropy: ExercisePackage;
beforeAll(async () => {
  entropy = await loadPackage('entropy');
});

function page(submissions: readonly object[], fetchPackage = () => Promise.resolve(entropy)) {
  const its = anAsk({
    'GET /api/members': { members: [member(ME, 'Ada'), member(OTHER, 'Ada')] },
    'GET /api/submissions?exercise=entropy': { submissions },
  });
  const phases: AlikePhase[] = [];
  let time = 0;
  const state = createAlikeState({
    ask: its.ask,
    exercise: 'entropy',
    fetchPackage,
    momentOf: (at) => `at ${at}`,
    now: () => (time += 100),
    pause: async () => void phases.push(state.phase.value),
  });
  return { ...its, state, phases };
}

it('finds two who wrote the same, also where they have one name, and tells how far it is', async () => {
  const renamed = OWN.replaceAll('doubled', 'twice').replaceAll('seen', 'list');
  const { state, phases } = page([handedIn(1, ME, OWN), handedIn(2, OTHER, renamed), handedIn(3, uuid(77), OWN)]);
  await state.look();
  const phase = state.phase.value;
  if (phase.kind !== 'done') throw new Error(phase.kind);
  expect(phase.alike.exercises[0]?.pairs).toMatchObject([{ left: 'Ada', right: 'Ada (2)', share: 1 }]);
  expect(phase.alike.exercises[0]?.pairs[0]?.sides?.left).toMatchObject({ file: 'at 5001', source: OWN });
  expect(phases.some(({ kind }) => kind === 'comparing')).toBe(true);
});

it('reads page by page', async () => {
  const many = Array.from({ length: 200 }, (_, at) => handedIn(at + 10, ME, '// short'));
  const { state, asked, answers } = page(many);
  answers[`GET /api/submissions?${new URLSearchParams({ exercise: 'entropy', before: many[0]?.receivedAt ?? '' })}`] = { submissions: [] };
  await state.look();
  expect(state.phase.value.kind).toBe('done');
  expect(asked.filter(({ path }) => path.startsWith('/api/submissions'))).toHaveLength(2);
});

it('ends when it is stopped, and says why it cannot', async () => {
  const { state } = page([handedIn(1, ME, OWN)]);
  const looking = state.look();
  state.stop();
  await looking;
  expect(state.phase.value).toEqual({ kind: 'off' });
  const kept = page([], () => Promise.reject(new Error('404')));
  await kept.state.look();
  expect(kept.state.phase.value).toMatchObject({ kind: 'refused', sentence: expect.stringContaining('keeps its reference') });
});
