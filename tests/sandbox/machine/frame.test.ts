import { describe, expect, it } from 'vitest';
import { hasBun, inSmallStack, LARGEST_FRAMES } from './bun.ts';
import { recursionOutcomes } from './recursion-outcomes.ts';
import { DEPTHS, NESTINGS, RECURSIONS } from './recursion-programs.ts';

const here = await recursionOutcomes();
const endings = (name: string) => (here[name] ?? []).map((outcome) => outcome.split(' ')[1]);
const deepest = (name: string) => DEPTHS.filter((_, i) => endings(name)[i] === 'value').at(-1) ?? 0;

describe('the depth of calls', () => {
  it('has room for honest recursion 340 deep', () => {
    for (const name of Object.keys(RECURSIONS).slice(0, 11)) expect(deepest(name), name).toBeGreaterThanOrEqual(340);
  });

  it('has room for recursion through a callback 60 deep', () => {
    for (const name of ['through map', 'through reduce', 'through Array.from']) expect(deepest(name), name).toBeGreaterThanOrEqual(60);
  });

  it('ends what has no end, and leaves what does not recurse alone', () => {
    const all = Object.keys(RECURSIONS);
    const endless = all.slice(0, all.indexOf('a regex of alternatives'));
    for (const name of endless) expect(endings(name), name).toContain('stack');
    for (const name of all.slice(endless.length)) expect(endings(name).at(-1), name).toBe('value');
  });

  it('has room for sources that nest as people write them, and says which do not', () => {
    const ends = Object.keys(NESTINGS).map((name) => endings(name));
    for (const ending of ends) expect(ending[0]).toBe('loaded');
    expect(new Set(ends.flat())).toEqual(new Set(['loaded', 'nested']));
  });

  it.skipIf(!hasBun).each([
    ['as it is', {}],
    ['with its largest frames', LARGEST_FRAMES],
  ])('ends every program at the same step in JavaScriptCore on a stack of 512 kB, %s', async (_, flags) => {
    expect(JSON.parse(await inSmallStack(['tests/sandbox/machine/recursion-outcomes.ts'], flags))).toEqual(here);
  });
});
