import { describe, expect, it } from 'vitest';
import { firstSentence, lightsWords } from '../../../src/workbench/examples/example-words.ts';

describe('what is said of examples', () => {
  it('names the lamps that are lit', () => {
    const right = (...lamps: number[]) => ({ kind: 'right' as const, caught: lamps.map((lamp) => ({ lamp, says: '' })) });
    expect(lightsWords(right(0))).toBe('lights 1');
    expect(lightsWords(right(0, 1, 3))).toBe('lights 1, 2 and 4');
    expect(lightsWords(right())).toBe('lights none: every known mistake agrees');
    expect(lightsWords({ kind: 'not-right' })).toBe('lights nothing yet');
  });

  it.each([
    ['Your entropies are negative. Which sign has it?', 'Your entropies are negative.'],
    ['You divide by 0.5 of it: why? Look.', 'You divide by 0.5 of it: why?'],
    ['One sentence alone.', 'One sentence alone.'],
    ['You add $x$. $y$ is missing.', 'You add $x$.'],
    ['No end', 'No end'],
  ])('takes the first sentence of %s', (feedback, first) => {
    expect(firstSentence(feedback)).toBe(first);
  });
});
