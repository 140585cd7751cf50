import { expect, it } from 'vitest';
import { learnerKey } from '../../src/gradebook/learner-key.ts';

it.each([
  ['  ada ', 'ada'],
  ['Zoe\u0308', 'Zo\u00eb'],
  ['__proto__', '__proto__'],
  [' ', 'from the file'],
])('of the id %j is %j', (id, key) => expect(learnerKey({ id }, 'from the file')).toBe(key));
