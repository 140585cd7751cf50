import { describe, expect, it } from 'vitest';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const report = async (patch: Patch) => checked(await copyOf('ranking', patch, 'ranking', 'tests/exercises'));
const points = (to: string): Patch => ({ 'exercise.yaml': (text) => text.replace(/^points: .*\n/m, to) });

describe('the check of points', () => {
  it.each<[why: string, to: string, says: RegExp]>([
    ['no case has', 'points: { few: 0, ties: 2, no ties: 1, golden: 1, generated: 6, large: 1 }\n', /No case belongs to a group large/],
    ['has no points', 'points: { few: 0, ties: 2, golden: 1, generated: 6 }\n', /The group no ties has cases and no points/],
    ['is worth anything', 'points: { few: 0, ties: 0, no ties: 0, golden: 0, generated: 0 }\n', /All are 0/],
    ['has points that are none', 'points: { ties: many }\n', /points\.ties: found "many"/],
  ])('names a group that %s', async (_, to, says) => {
    const [first] = errorsOf(await report(points(to)));
    expect(first?.found).toMatch(says);
    expect(first?.line).toBe(7);
  });

  it('notes groups for which there are no points', async () => {
    const { findings } = await report(points(''));
    expect(findings).toMatchObject([{ severity: 'note', rule: 'points', file: 'inputs.ts' }]);
    expect(findings[0]?.fix).toContain("points: { few: 1, ties: 1, 'no ties': 1, golden: 1, generated: 1 }");
  });

  it('asks for groups of edges that fit the signature', async () => {
    const [first] = errorsOf(
      await report({
        'inputs.ts': (text) =>
          text.replace("'no ties': [[[-1, -2]],", "'no ties': [['a'],").replace('Record<string, Args[]>', 'Record<string, unknown[][]>'),
      }),
    );
    expect(first?.found).toMatch(/^edges does not fit the signature/);
  });
});
