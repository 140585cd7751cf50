import { describe, expect, it } from 'vitest';
import { type RenderedPackage, renderPackage } from '../../../src/workbench/opened/render-package.ts';
import { packageWith } from './packages.ts';

async function shown(
  changes: Parameters<typeof packageWith>[0],
  evaluate: Parameters<typeof renderPackage>[1],
): Promise<RenderedPackage[]> {
  const all: RenderedPackage[] = [];
  await renderPackage(packageWith(changes), evaluate, (rendered) => all.push(rendered));
  return all;
}

const four = async () => [{ kind: 'value' as const, value: 4 }];

describe('a package’s text', () => {
  it('is there at once, and again with the values of its examples', async () => {
    const [first, second, ...more] = await shown({}, four);
    expect(first?.statement).toContain('double(2)');
    expect(first?.statement).not.toContain('→');
    expect(second?.statement).toContain('→ 4');
    expect(second?.contract).toEqual(['<p>The sign stays.</p>']);
    expect(more).toEqual([]);
  });

  it('stands without values where the reference has none, or no checker came', async () => {
    expect(await shown({}, async () => [{ kind: 'error', message: 'loops' }])).toHaveLength(1);
    expect(await shown({}, () => Promise.reject(new Error('no worker')))).toHaveLength(1);
  });

  it('asks for twenty values, however many calls there are', async () => {
    let asked = 0;
    await shown({ statement: '```example\ndouble(1)\n```\n\n'.repeat(100) }, async (_, calls) => {
      asked = calls.length;
      return [];
    });
    expect(asked).toBe(20);
  });

  it('says why it is shown as it was written', async () => {
    const [only, ...more] = await shown({ statement: '$\\frac{1$' }, four);
    expect(only?.statement).toBeUndefined();
    expect(only?.problem).toContain('cannot be read');
    expect(more).toEqual([]);
  });

  it('loses no other convention to one that cannot be rendered', async () => {
    const [first] = await shown({ contract: { a: '$\\frac{1$', b: 'Fine.' } }, four);
    expect(first?.contract).toEqual([undefined, '<p>Fine.</p>']);
  });
});
