import { expect, it } from 'vitest';
import { type NewEvent, type RecordEvent, stamp } from '../../../src/record/events.ts';
import { whatGoesIn } from '../../../src/workbench/hand-in/what-goes-in.ts';

const attempt = (source: string, over: { submitted?: boolean; verdict?: 'accepted' | 'wrong_answer' } = {}): NewEvent => ({
  kind: 'attempt',
  exercise: 'x',
  exerciseVersion: 'v',
  submitted: false,
  source,
  verdict: 'wrong_answer',
  result: null,
  ...over,
});
const accepted = { verdict: 'accepted' } as const;
const submitted = { submitted: true } as const;
const solution: NewEvent = { kind: 'opened', exercise: 'x', exerciseVersion: 'v', step: 'solution', index: 0 };
const hint: NewEvent = { ...solution, step: 'hint' };
const at = (events: NewEvent[]): RecordEvent[] => events.map((event, index) => stamp(event, index + 1));
const goes = (...events: NewEvent[]) => whatGoesIn(at(events)).get('x');

it.each([
  ['the text that Submit marked, also where a run was accepted later', [attempt('a', submitted), attempt('b', accepted)], 'a', 'submitted'],
  ['the newest that Submit marked', [attempt('a', { ...submitted, ...accepted }), attempt('b', submitted)], 'b', 'submitted'],
  ['else the newest that was accepted', [attempt('a', accepted), attempt('b', accepted), attempt('c')], 'b', 'accepted'],
  ['else the newest', [attempt('a'), attempt('b')], 'b', 'newest'],
])('what goes in is %s', (_, events, source, because) =>
  expect(goes(...events)).toMatchObject({ attempt: { source }, because, withHelp: false }),
);

it('goes by the time of the events, not by their order', () =>
  expect(whatGoesIn(at([attempt('a'), attempt('b')]).reverse()).get('x')?.attempt.source).toBe('b'));

it('has nothing of an exercise that was never run', () => expect(goes(solution)).toBeUndefined());

it('says that the solution was read before, unless something had been accepted by then', () => {
  expect(goes(attempt('a'), solution, attempt('b', accepted))).toMatchObject({ withHelp: true });
  expect(goes(attempt('a'), solution, attempt('b', submitted))).toMatchObject({ withHelp: true });
  expect(goes(attempt('a', submitted), solution)).toMatchObject({ withHelp: false });
  expect(goes(attempt('a', accepted), solution, attempt('b', submitted))).toMatchObject({ withHelp: false });
  expect(goes(hint, attempt('b', accepted))).toMatchObject({ withHelp: false });
});

it('knows when it was handed in last', () => {
  const handedIn: NewEvent = {
    kind: 'handed-in',
    exercise: 'x',
    exerciseVersion: 'v',
    attempt: 'an-attempt',
    verdict: 'accepted',
    verdictHash: 'f',
  };
  expect(goes(attempt('a'), handedIn, attempt('b'), handedIn)).toMatchObject({ handedInAt: 4 });
});
