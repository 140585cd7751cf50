import { expect, it } from 'vitest';
import { parameterNames } from '../../graders/package/signature.ts';

it.each([
  ['(xs: (Vec | null)[], Ws: Mat[], b: Vec) => Vec', ['xs', 'Ws', 'b']],
  ['(weights: Vec, base?: number) => number', ['weights', 'base']],
  ['(f: (x: number, y: number) => number, map: Map<string, number>, ...rest: Vec[]) => number', ['f', 'map', 'rest']],
  ['({ a, b }: Options, n: number) => Mat', ['', 'n']],
  ['() => number', []],
])('reads the names in %s', (signature, names) => expect(parameterNames(signature)).toEqual(names));
