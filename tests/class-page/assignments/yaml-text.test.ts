import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstRules, placeIn, withExercise } from '../../../src/class-page/assignments/yaml-text.ts';
import { readAssignment } from '../../../src/class/assignments/rules.ts';

it('begins with rules that are right', () => {
  const yaml = firstRules(Date.parse('2026-03-01T10:00:00Z'), 'Europe/Vienna', 'entropy');
  const read = readAssignment(yaml, { exercises: ['entropy'] });
  expect(read).toMatchObject({ kind: 'rules', rules: { exercises: { entropy: 10 }, ownSeed: true, due: '2026-03-09T01:00:00+01:00' } });
});

describe('one exercise more', () => {
  it.each([
    ['exercises:\n  entropy: 5\ndue: x\n', 'exercises:\n  entropy: 5\n  cca: 10\ndue: x\n'],
    [
      '# why\nexercises: # these\n    entropy: { points: 5 }\n\nlate: {}',
      '# why\nexercises: # these\n    entropy: { points: 5 }\n    cca: 10\n\nlate: {}',
    ],
    ['exercises: { entropy: 5 }\n', 'exercises: { cca: 10, entropy: 5 }\n'],
    ['exercises: {}\npoints: 1\n', 'exercises:\n  cca: 10\npoints: 1\n'],
    ['points: 2\n', 'exercises:\n  cca: 10\npoints: 2\n'],
  ])('is written into %j, and the rest stays', (before, after) => {
    expect(withExercise(before, 'cca', 10)).toBe(after);
    expect(parse(after).exercises.cca).toBe(10);
  });

  it('is not written where the field is no list of exercises', () => expect(withExercise('exercises: 3', 'cca', 10)).toBe('exercises: 3'));
});

it('finds a line and a column, also where the text has become shorter', () => {
  const shown = (line: number, column?: number) => {
    const { from, to } = placeIn('ab\ncde\n', line, column);
    return 'ab\ncde\n'.slice(from, to);
  };
  expect([shown(1), shown(2, 2), shown(9, 9)]).toEqual(['ab', 'de', '']);
});
