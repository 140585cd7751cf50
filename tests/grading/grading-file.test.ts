import { describe, expect, it } from 'vitest';
import { readGrading } from '../../src/grading/grading-file.ts';

const read = (text: string) => readGrading('grading.yaml', text, ['entropy', 'cca']);

const SENSIBLE = {
  points: 1,
  by: 'all-or-nothing',
  groups: { edge: 1, golden: 1, generated: 1, sized: 1 },
  exercises: {},
  count: 'best',
};

describe('grading.yaml', () => {
  it.each(['', '# nothing\n', '\uFEFF{}'])('is sensible without any rule: %j', (text) => expect(read(text)).toEqual(SENSIBLE));

  it('says what an exercise is worth, what counts, and what lateness costs', () => {
    const text = `points: 2
by: case-groups
groups: { generated: 3 }
exercises:
  entropy: 5
  cca: { by: all-or-nothing }
count: last
due: 2026-03-08T23:59:00+01:00
late: { perDay: 0.1, until: 2026-03-15T23:59:00+01:00 }
`;
    expect(read(text)).toEqual({
      points: 2,
      by: 'case-groups',
      groups: { edge: 1, golden: 1, generated: 3, sized: 1 },
      exercises: { entropy: 5, cca: { by: 'all-or-nothing' } },
      count: 'last',
      due: '2026-03-08T23:59:00+01:00',
      late: { perDay: 0.1, atMost: 1, until: '2026-03-15T23:59:00+01:00' },
    });
  });

  it.each([
    ['point: 2', /grading\.yaml:1:1: point: found a field that does not exist\.[\s\S]*Did you mean points\?/],
    ['points: many', /grading\.yaml:1:1: points: found "many"\.[\s\S]*points: 1/],
    ['count: first', /count: found "first"\.[\s\S]*count: best \(or last\)/],
    ['due: tomorrow', /due: found "tomorrow"\.[\s\S]*due: 2026-03-08T23:59:00\+01:00/],
    ['due: 2026-03-08T23:59:00', /due: found/],
    ['late: { perDay: 2 }\ndue: 2026-03-08T23:59:00Z', /late\.perDay: found 2\./],
    ['late: { perDay: 0.1 }', /late: says what lateness costs, but not from when/],
    ['due: 2026-03-08T23:59:00Z\nlate: { until: 2026-03-01T23:59:00Z }', /grading\.yaml:2:9: late\.until: lies before due/],
    ['exercises:\n  entropi: 2', /grading\.yaml:2:3: There is no exercise "entropi"/],
    ['exercises: { entropy: { point: 2 } }', /exercises\.entropy/],
    ['exercises:\n  entropy: many', /grading\.yaml:2:3: [\s\S]*Expected: a number of points, or \{ points, by \}/],
    ['groups: { edges: 2 }', /Did you mean edge\?/],
    ['points: [', /not YAML/],
    ['- points', /the file: found/],
  ])('says of %j what is wrong, where, and how to fix it', (text, says) => expect(() => read(text)).toThrow(says));
});
