import { expect, it } from 'vitest';
import { nameLines } from '../../src/course/name-lines.ts';

it.each([
  ['DCCAE', ['DCCAE']],
  ['InfoNCE bound', ['InfoNCE bound']],
  ['Low-rank fusion', ['Low-rank', 'fusion']],
  ['Basic and raw fusion', ['Basic and', 'raw fusion']],
  ['Mixture of fusions', ['Mixture', 'of fusions']],
  ['Fusion, coordination, fission', ['Fusion,', 'coordination, fission']],
  ['Partial information decomposition of three modalities', ['Partial information', 'decomposition of', 'three modalities']],
  ['Electroencephalographically-informed', ['Electroencephalographically-informed']],
])('writes %s in the fewest lines that fit, as even as they can be', (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});
