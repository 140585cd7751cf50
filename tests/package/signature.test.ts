import { describe, expect, it } from 'vitest';
import { argumentCounts, parseSignature } from '../../graders/package/signature.ts';

describe('a signature', () => {
  it.each<[string, [name: string, type: string][], string]>([
    ['() => number', [], 'number'],
    [
      '(xs: (Vec | null)[], Ws: Mat[], b: Vec) => Vec',
      [
        ['xs', '(Vec | null)[]'],
        ['Ws', 'Mat[]'],
        ['b', 'Vec'],
      ],
      'Vec',
    ],
    [
      '(weights: Vec, base?: number) => number',
      [
        ['weights', 'Vec'],
        ['base', 'number'],
      ],
      'number',
    ],
    [
      '(f: (x: number, y: number) => Vec, map: Map<string, number>, ...rest: Vec[]) => { a: Vec; b: Vec }',
      [
        ['f', '(x: number, y: number) => Vec'],
        ['map', 'Map<string, number>'],
        ['rest', 'Vec[]'],
      ],
      '{ a: Vec; b: Vec }',
    ],
    ['(m: Record<string, Vec>) => Vec', [['m', 'Record<string, Vec>']], 'Vec'],
    ['(n) => number', [['n', 'unknown']], 'number'],
  ])('is read: %s', (signature, parameters, result) => {
    const read = parseSignature(signature);
    expect(read?.parameters.map(({ name, type }) => [name, type])).toEqual(parameters);
    expect(read?.result).toBe(result);
  });

  it('may have a parameter without a name of its own', () => {
    expect(parseSignature('({ a, b }: Options, n: number) => Mat')?.parameters).toEqual([
      { name: '', written: '{ a, b }', type: 'Options' },
      { name: 'n', written: 'n', type: 'number' },
    ]);
  });

  it.each<[string, string[], number, number]>([
    ['() => number', [], 0, 0],
    ['(weights: Vec, base: number) => number', ['weights', 'base'], 2, 2],
    ['(weights: Vec, base?: number) => number', ['weights', 'base?'], 1, 2],
    ['(f: (x?: number) => Vec, ...rest: Vec[]) => Vec', ['f', '...rest'], 1, Number.POSITIVE_INFINITY],
    ['({ a, b }: Options, n) => Mat', ['{ a, b }', 'n'], 2, 2],
  ])('says how many arguments there may be: %s', (signature, names, least, most) => {
    expect(argumentCounts(signature)).toEqual({ names, least, most });
  });

  it.each(['(x: Vec', 'weights, base', 'Vec', '(x: Vec)', '(x: Vec) =>'])('is none: %s', (signature) => {
    expect(parseSignature(signature)).toBeUndefined();
  });
});
