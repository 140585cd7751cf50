import { expect, it } from 'vitest';
import { confirmationOf } from '../../../src/class/submissions/submission-message.ts';
import { graded } from '../../gradebook/a-result.ts';

const detail = graded({ verdict: 'accepted', verdictHash: 'a', exerciseVersion: 'v', engineVersion: 3, seed: 1 });
const claim = { verdict: 'accepted' as const, verdictHash: 'a', exerciseVersion: 'v', engineVersion: 3, seed: 1 };

it.each([
  ['the same verdict and hash', {}, { kind: 'same', other: [] }],
  ['another hash by the same terms', { verdictHash: 'b' }, { kind: 'hash', other: [] }],
  ['another hash by another seed, which tells nothing', { verdictHash: 'b', seed: 2 }, { kind: 'same', other: ['seed'] }],
  ['another verdict', { verdict: 'wrong_answer' }, { kind: 'verdict', other: [] }],
  [
    'another verdict, by all other terms',
    { verdict: 'wrong_answer', exerciseVersion: 'w', engineVersion: 2, seed: 2 },
    { kind: 'verdict', other: ['exercise', 'engine', 'seed'] },
  ],
] as const)('%s', (_, more, confirmation) => expect(confirmationOf(detail, { ...claim, ...more })).toEqual(confirmation));
