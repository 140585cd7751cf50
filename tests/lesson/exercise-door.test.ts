import { describe, expect, it } from 'vitest';
import { describeSize, entryCall, helpersOfUse } from '../../src/lesson/exercise-door.ts';

describe('the door to an exercise', () => {
  it('shows the call by its parameters’ names', () => {
    expect(entryCall({ entry: 'additiveFusion', signature: '(xs: (Vec | null)[], Ws: Mat[], b: Vec) => Vec' })).toBe(
      'additiveFusion(xs, Ws, b) → Vec',
    );
  });

  it('refuses what is no function type', () => {
    expect(() => entryCall({ entry: 'f', signature: '(x: Vec' })).toThrow('is no function type');
  });

  it('names the helpers that the reference calls, not those it mentions', () => {
    expect(helpersOfUse('const y = matVec(W, x); // not dot\ntranspose')).toEqual(['matVec']);
  });

  it('counts the lines that say something, without comments, braces and signature', () => {
    expect(describeSize('/** Adds.\n * Really. */\nexport function f(x) {\n  // why\n  const y = x;\n\n  return y;\n}\n')).toBe(
      'About 2 lines',
    );
    expect(describeSize(`function f() {\n${'  x();\n'.repeat(23)}}`)).toBe('About 25 lines');
  });
});
