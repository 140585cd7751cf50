import { describe, expect, it } from 'vitest';
import { checkMisreadings } from '../../src/check/misreadings.ts';
import { checkSayings } from '../../src/check/sayings.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { doubling } from '../a-bench.ts';
import { publishedExercises } from '../published.ts';

const BOTH = { squares: 'Squares every element.', 'first-only': 'Doubles only the first element.' };
const found = (misreadings?: Record<string, string>) => checkMisreadings(doubling(misreadings && { misreadings }));

it('wants a sentence for each known mistake, and says so as a note', () => {
  expect(found(BOTH)).toEqual([]);
  expect(found({ squares: BOTH.squares })).toMatchObject([
    { severity: 'note', rule: 'misreading', found: expect.stringContaining('first-only') },
  ]);
  expect(found()).toMatchObject([{ severity: 'note', found: 'misreadings: Nothing is said of squares, first-only.' }]);
});

it('refuses a name that no known mistake has, at its place', () => {
  const { squares, 'first-only': first } = BOTH;
  expect(found({ squares, first })).toMatchObject([
    { severity: 'error', path: ['misreadings', 'first'], fix: 'Did you mean first-only?' },
    { severity: 'note' },
  ]);
  expect(found({ ...BOTH, constructor: 'Makes something.' })).toMatchObject([{ severity: 'error', path: ['misreadings', 'constructor'] }]);
});

it('knows a sentence that speaks to whoever made the mistake', () => {
  expect(found({ ...BOTH, squares: 'You square every element.' })).toMatchObject([{ severity: 'note', path: ['misreadings', 'squares'] }]);
  expect(found({ ...BOTH, squares: 'Squares the youngest element.' })).toEqual([]);
});

it('wants no two sentences alike', () => {
  const misreadings = { ...BOTH, squares: 'Doubles only the first element.' };
  const found = checkSayings(doubling({ misreadings }));
  expect(found).toContainEqual(expect.objectContaining({ rule: 'says-nothing', path: ['misreadings', 'first-only'] }));
});

describe('in the course', async () => {
  it.each(await publishedExercises())('%s describes every known mistake, for those who have not made it', async (id) => {
    expect(checkMisreadings(await loadPackage(id))).toEqual([]);
  });
});
