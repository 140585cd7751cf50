import { expect, it } from 'vitest';
import { knownPlaces } from './known-places.ts';

const places = await knownPlaces();

it('the values lead to the wrong line of at least four in five known mistakes', () => {
  const wrong = places
    .filter(({ isRight }) => !isRight)
    .map(({ mistake, line, labelled }) => `${mistake}: ${line} for ${labelled.join(' ')}`);
  expect(places.length).toBeGreaterThanOrEqual(204);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(0.2 * places.length);
});
