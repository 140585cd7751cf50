import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draw, decode, decodeAt, decodeWith, endlessChoices } from '../../../graders/sandbox/realm/draw.ts';

const first = (count: number, what: (draw: Draw) => unknown) => Array.from({ length: count }, (_, choice) => decode(what, [choice]).args);

describe('draw', () => {
  it('counts whole numbers from the one nearest to 0, positive before negative', () => {
    expect(first(7, (draw) => draw.int(-2, 4))).toEqual([0, 1, -1, 2, -2, 3, 4]);
    expect(first(3, (draw) => draw.int(3, 5))).toEqual([3, 4, 5]);
    expect(first(3, (draw) => draw.int(-5, -3))).toEqual([-3, -4, -5]);
  });

  it('takes whole numbers before halves, quarters and finer ones', () => {
    const reals = first(9, (draw) => draw.real(-1, 1)) as number[];
    expect(reals).toEqual([0, 1, -1, 0, 0.5, -0.5, 1, -1, 0]);
  });

  it('reads 0, the simplest, once the choices are used up', () => {
    const inputs = (draw: Draw) => [
      draw.int(1, 9),
      draw.boolean(),
      draw.pick(['a', 'b']),
      draw.vector(2),
      draw.permutation(3),
      draw.probabilities(3),
    ];
    expect(decode(inputs, []).args).toEqual([1, false, 'a', [0, 0], [0, 1, 2], [0.5, 0.25, 0.25]]);
  });

  it('gives every real as a multiple of 1/1024 inside its bounds', () => {
    fc.assert(
      fc.property(fc.nat(65_535), (choice) => {
        const value = decode((draw) => draw.real(-2, 2), [choice]).args;
        expect(value).toBeGreaterThanOrEqual(-2);
        expect(value).toBeLessThanOrEqual(2);
        expect(Number.isInteger(value * 1024)).toBe(true);
      }),
    );
  });

  it('decodes by place what it decoded by position', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(65_535), { maxLength: 60 }), (choices) => {
        const inputs = (draw: Draw) => [
          draw.matrix(draw.int(0, 4), draw.int(1, 4)),
          draw.vector(2),
          draw.vector(2),
          draw.list([0, 3], () => draw.permutation(3)),
          draw.int(0, 1),
        ];
        const read = decode(inputs, choices);
        const byPlace = Object.fromEntries(read.places.map((place, i) => [place, read.choices[i] as number]));
        expect(new Set(read.places).size).toBe(read.places.length);
        expect(decodeAt(inputs, byPlace)).toEqual(read);
        expect(decode(inputs, read.choices)).toEqual(read);
      }),
    );
  });

  it('keeps the place of an item when a list before it grows', () => {
    const inputs = (draw: Draw) => [draw.list([0, 3], () => draw.int(0, 9)), draw.int(0, 9)];
    const last = (choices: number[]) => decode(inputs, choices).places.at(-1);
    expect(last([0])).toBe(last([3]));
  });

  it('says what it could not draw', () => {
    expect(() => decode((draw) => draw.pick([]), [])).toThrow('draw.pick([]): there is nothing to choose from');
    expect(() => decode((draw) => draw.int(2, 1), [])).toThrow('draw.int(2, 1): there is nothing to choose from');
    expect(() => decode((draw) => draw.int(0, 1.5), [])).toThrow('draw.int(0, 1.5): whole numbers are needed');
  });
});

describe('endlessChoices', () => {
  it('never runs dry and repeats from the same seed', () => {
    const read = () => decodeWith((draw) => draw.vector(5_000), endlessChoices(7, 16)).choices;
    const choices = read();
    expect(choices).toEqual(read());
    expect(choices.slice(-1_000).filter((choice) => choice === 0).length).toBeLessThan(200);
    expect(Math.max(...choices)).toBeLessThan(65_536);
    expect(Math.max(...choices)).toBeGreaterThan(4_096);
  });

  it('differs between neighbouring seeds', () => {
    const read = (seed: number) => decodeWith((draw) => draw.vector(20), endlessChoices(seed, 16)).choices.join();
    expect(new Set([1, 2, 3, 4, 5].map(read)).size).toBe(5);
  });
});
