import { describe, expect, it } from 'vitest';
import { correctionOf, entropyOf, estimate, histogram } from '../../../src/figures/25-modality-entropy/histogram.ts';
import { binProbabilities, drawSamples, inTime, type Signal } from '../../../src/figures/25-modality-entropy/signals.ts';
import { reference } from '../reference.ts';

const SIGNALS: Signal[] = ['speech', 'tone', 'noise'];

describe('the estimate', () => {
  it.each([false, true])('is the exercise’s, corrected: %s', async (corrected) => {
    const samples = drawSamples('speech', 40, 3);
    const call = `modalityEntropy(${JSON.stringify(samples)}, 8, -1, 1, ${corrected})`;
    expect(await reference('modality-entropy', call)).toBeCloseTo(estimate(histogram(samples, 8), corrected), 12);
  });

  it('puts both borders into the outer bins', () => {
    expect(histogram([-1, 1, 0, -0.5], 4)).toEqual([1, 1, 1, 1]);
  });

  it('corrects by the bins that are occupied', () => {
    expect(correctionOf([3, 0, 5])).toBeCloseTo(1 / (16 * Math.LN2), 12);
  });
});

describe('the signals', () => {
  it.each(SIGNALS)('keep their samples when they are put in order: %s', (signal) => {
    const drawn = drawSamples(signal, 100, 1);
    expect(histogram(inTime(drawn, signal), 32)).toEqual(histogram(drawn, 32));
  });

  it.each(SIGNALS)('come as often as their distribution says: %s', (signal) => {
    const counts = histogram(drawSamples(signal, 100_000, 2), 8);
    binProbabilities(signal, 8).forEach((p, k) => {
      expect((counts[k] ?? 0) / 100_000).toBeCloseTo(p, 2);
    });
  });

  it('are led by noise at every resolution', () => {
    for (const bins of [2, 16, 128]) {
      const [speech, tone, noise] = SIGNALS.map((signal) => entropyOf(binProbabilities(signal, bins)));
      expect(noise).toBeCloseTo(Math.log2(bins), 9);
      expect(noise).toBeGreaterThanOrEqual(Math.max(speech ?? 0, tone ?? 0) - 1e-9);
    }
  });

  it('gain one bit with every doubling of narrow bins', () => {
    const gain = entropyOf(binProbabilities('speech', 256)) - entropyOf(binProbabilities('speech', 128));
    expect(gain).toBeCloseTo(1, 2);
  });
});
