import { expect, it } from 'vitest';
import { whoHandedIn, withoutCopyNumber } from '../../src/regrade/who-handed-in.ts';

it.each([
  ['Ada Lovelace_4711_assignsubmission_file_/entropy.ts', 'moodle', '4711', 'Ada Lovelace', 'entropy.ts'],
  ['Week 4/Ada Lovelace_4711_assignsubmission_file_/deep/entropy.ts', 'moodle', '4711', 'Ada Lovelace', 'entropy.ts'],
  ['Ada Lovelace_4711_assignsubmission_file_entropy.ts', 'moodle', '4711', 'Ada Lovelace', 'entropy.ts'],
  ['Participant_4711_assignsubmission_file_/my_file.ts', 'moodle', '4711', 'Participant', 'my_file.ts'],
  ['lovelaceada_4711_815_entropy.ts', 'canvas', '4711', 'lovelaceada', 'entropy.ts'],
  ['submissions/lovelaceada_LATE_4711_815_my_own.crossmodal.json', 'canvas', '4711', 'lovelaceada', 'my_own.crossmodal.json'],
])('knows the learner of %s', (name, system, id, learner, fileName) => {
  expect(whoHandedIn(name)).toEqual({ system, id, name: learner, fileName });
});

it.each([
  'ada/entropy.ts',
  'my_solution_2.ts',
  'ada_4711/entropy.ts',
  'Ada_x_assignsubmission_file_/entropy.ts',
  'Ada_1_assignsubmission_file_',
])('takes %s as it is', (name) => expect(whoHandedIn(name)).toBeUndefined());

it('knows the number of a copy', () => {
  expect(['entropy-2', 'entropy (1)', 'additive-fusion', 'entropy'].map(withoutCopyNumber)).toEqual([
    'entropy',
    'entropy',
    'additive-fusion',
    'entropy',
  ]);
});
