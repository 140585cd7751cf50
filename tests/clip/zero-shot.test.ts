import { describe, expect, it } from 'vitest';
import type { Value } from '../../graders/value.ts';
import { expressionValues } from '../../src/build/expression-values.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { PAIRS, PROMPTS } from '../../src/clip/small-set.ts';
import { type CallPart, classify } from '../../src/clip/zero-shot.ts';

const byReference: CallPart = async (exercise, calls) => {
  const values = await expressionValues(await loadPackage(exercise), calls);
  return values.map((it) => {
    if (it.kind === 'error') throw new Error(it.message);
    return it.value;
  });
};

const best = (row: number[]) => row.indexOf(Math.max(...row));

describe('zero-shot classification', () => {
  it('finds the prompt of every picture, the crosses among them, which no prompt of one word describes', async () => {
    const { probabilities } = await classify(PAIRS, PROMPTS, 20, byReference);
    expect(probabilities.map((row) => PROMPTS[best(row)])).toEqual(PAIRS.map(({ caption }) => caption));
    for (const row of probabilities) expect(row.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
  });

  it('is the less sure, the smaller the scale', async () => {
    const [sharp, flat] = [await classify(PAIRS, PROMPTS, 50, byReference), await classify(PAIRS, PROMPTS, 1, byReference)];
    sharp.uncertainty.forEach((bits, i) => expect(bits).toBeLessThan(flat.uncertainty[i] as number));
    expect(Math.max(...flat.uncertainty)).toBeLessThanOrEqual(2);
  });

  it('works with prompts that are new', async () => {
    const prompts = ['slanted', 'upright and level'];
    const { probabilities } = await classify(PAIRS, prompts, 20, byReference);
    expect(prompts[best(probabilities[4] as number[])]).toBe('slanted');
    expect(prompts[best(probabilities[6] as number[])]).toBe('upright and level');
  });

  it('says which function returned what does not fit', async () => {
    const broken: CallPart = async (exercise, calls) => (exercise === 'kernel-matrix' ? [[[1]] as Value] : byReference(exercise, calls));
    await expect(classify(PAIRS, PROMPTS, 20, broken)).rejects.toThrow(/kernelMatrix/);
  });
});
