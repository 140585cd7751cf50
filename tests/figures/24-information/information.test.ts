import { describe, expect, it } from 'vitest';
import { both, chance, coins, informationOf, probabilityOf, SECONDS, wrongSign } from '../../../src/figures/24-information/information.ts';
import { reference } from '../reference.ts';

describe('information', () => {
  it('is what the exercise computes, in bits', async () => {
    for (const p of [0.5, 0.25, 0.001]) {
      const { total } = (await reference('message-information', `messageInformation([1], [${1 - p}, ${p}], 2)`)) as { total: number };
      expect(informationOf(p)).toBeCloseTo(total, 12);
    }
  });

  it('is 0, and not −0, for what is certain', () => {
    expect(informationOf(1)).toBe(0);
    expect(wrongSign(1)).toBe(0);
  });

  it('gains one bit with every halving', () => {
    expect(informationOf(probabilityOf(7) / 2)).toBe(8);
  });

  it('adds up for two independent events', () => {
    const added = informationOf(both(0.01, 'six')) - informationOf(0.01);
    expect(added).toBeCloseTo(informationOf(SECONDS.six.probability), 12);
  });

  it('falls with rarity only where the sign is wrong', () => {
    expect(informationOf(0.1)).toBeLessThan(informationOf(0.01));
    expect(wrongSign(0.1)).toBeGreaterThan(wrongSign(0.01));
  });
});

it('fills coins one after the other, the last one in part', () => {
  expect(coins(2.5)).toEqual([1, 1, 0.5]);
  expect(coins(3)).toEqual([1, 1, 1]);
  expect(coins(0)).toEqual([]);
});

it('says how rare an event is', () => {
  expect([chance(1), chance(0.5), chance(1 / 1024), chance(2 ** -20)]).toEqual(['certain', '0.5', '1 in 1,024', '1 in 1,048,576']);
});
