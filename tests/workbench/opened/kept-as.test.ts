import { expect, it } from 'vitest';
import { ExerciseId } from '../../../graders/package/schema.ts';
import { exerciseIds } from '../../../src/build/packages.ts';
import { AttemptEvent } from '../../../src/record/events.ts';
import { keptAs } from '../../../src/workbench/opened/kept-as.ts';

it('is never the id of an exercise of the course, and differs from version to version', async () => {
  const [id = ''] = await exerciseIds();
  expect(ExerciseId.safeParse(keptAs(id, '0123456789ab')).success).toBe(false);
  expect(keptAs(id, '0123456789ab')).not.toBe(keptAs(id, '0123456789ac'));
});

it('fits the record, also for the longest id', () => {
  const exercise = keptAs('a'.repeat(60), '0123456789ab');
  const event = {
    kind: 'attempt',
    id: 'an-event',
    at: 1,
    exercise,
    exerciseVersion: '',
    submitted: true,
    source: '',
    verdict: 'accepted',
    result: {},
  };
  expect(AttemptEvent.safeParse(event).success).toBe(true);
});
