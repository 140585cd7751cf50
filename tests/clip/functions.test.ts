import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadWasm } from '../../graders/sandbox/load-wasm.ts';
import { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { Applied } from '../../graders/worker/applied.ts';
import { Vocabulary } from '../../src/clip/captions.ts';
import { pictureLayer, textLayer, unit, untrained } from '../../src/clip/encoders.ts';
import { type Functions, functionsOf } from '../../src/clip/functions.ts';
import { compared } from '../../src/clip/given-loss.ts';
import { PARTS, type PartId } from '../../src/clip/parts.ts';

const read = (part: PartId, file = 'reference') => readFile(`graders/exercises/${part}/${file}.ts`, 'utf8');

const vocabulary = new Vocabulary();
const pairs = ['red apple', 'blue sea', 'green tree'].map((name) => ({ emoji: '', name, keywords: [], subgroup: '' }));
vocabulary.learn(pairs);
const encoders = untrained(vocabulary.size, 3);
const texts = pairs.map((pair) => vocabulary.caption(pair));
const pictures = pairs.map((_, i) => Array.from({ length: 64 }, (_, k) => ((7 * i + k) % 5) / 10));

let references: Record<PartId, string>;
let withSources: (changed: Partial<Record<PartId, string>>) => Functions;

beforeAll(async () => {
  references = Object.fromEntries(await Promise.all(PARTS.map(async ({ exercise }) => [exercise, await read(exercise)]))) as Record<
    PartId,
    string
  >;
  const applied = new Applied(await Sandbox.open(await loadWasm()));
  withSources = (changed) => functionsOf({ ...references, ...changed }, async (applicable, args) => applied.apply(applicable, args));
});

describe('the functions of the finale', () => {
  it('encode and compare as the page itself does, to the last digits', async () => {
    const functions = withSources({});
    const vectors = await functions.encode(encoders, pictures, texts);
    const U = pictures.map((x) => unit(pictureLayer(encoders, x)));
    const V = texts.map((text) => unit(textLayer(encoders, text)));
    expect(vectors.U.flat()).toEqual(U.flat().map((value) => expect.closeTo(value, 12)));
    expect(vectors.V.flat()).toEqual(V.flat().map((value) => expect.closeTo(value, 12)));
    const theirs = await functions.compare(vectors, 8);
    const given = compared(U, V, 8);
    expect(theirs.loss).toBeCloseTo(given.loss, 12);
    expect(theirs.P.flat()).toEqual(given.P.flat().map((value) => expect.closeTo(value, 12)));
    expect(theirs.Q.flat()).toEqual(given.Q.flat().map((value) => expect.closeTo(value, 12)));
    const table = await functions.table(vectors);
    expect(table[0]?.[0]).toBeCloseTo(
      U[0]!.reduce((sum, value, k) => sum + value * V[0]![k]!, 0),
      12,
    );
  });

  it('classify by prompts, and say how unsure that is', async () => {
    const functions = withSources({});
    const [x, y] = [
      [1, 0],
      [0, 1],
    ].map((start) => [...start, ...new Array(62).fill(0)]) as [number[], number[]];
    const rows = await functions.classify([x, y], [[x], [y]], 1000);
    expect(rows.map((row) => row.map(Math.round))).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(
      (
        await functions.uncertainty([
          [0.5, 0.5],
          [1, 0],
        ])
      ).map((bits) => bits.toFixed(6)),
    ).toEqual(['1.000000', '0.000000']);
  });

  it.each<[string, PartId, string, RegExp]>([
    ['nothing', 'encode-and-concat', 'function encodeAndConcat() {}', /encodeAndConcat returned undefined where 128 numbers/],
    ['too few numbers', 'encode-and-concat', 'const encodeAndConcat = () => [1, 2]', /encodeAndConcat returned a list of 2 where 128/],
    ['not a number', 'encode-and-concat', 'const encodeAndConcat = () => new Array(128).fill(NaN)', /encodeAndConcat returned NaN among/],
    ['an error', 'encode-and-concat', 'const encodeAndConcat = () => { throw new Error("no"); }', /encodeAndConcat threw Error: no/],
    ['no end', 'encode-and-concat', 'function encodeAndConcat() { for (;;) {} }', /encodeAndConcat did not end within the limit/],
    ['no loss', 'clip-loss-and-zero-shot', 'const clip = () => ({})', /clip returned undefined as its loss/],
    ['no probabilities', 'clip-loss-and-zero-shot', 'const clip = () => ({ loss: 1, probs: 3 })', /clip returned 3 where 3 rows/],
    ['no table', 'kernel-matrix', 'const kernelMatrix = () => "no"', /kernelMatrix returned a text where 3 rows/],
    ['no bits', 'entropy', 'const entropy = () => null', /entropy returned null among/],
  ])('name the one that returns %s', async (_, part, source, message) => {
    const functions = withSources({ [part]: source });
    const all = async () => {
      const vectors = await functions.encode(encoders, pictures, texts);
      await functions.compare(vectors, 8);
      await functions.table(vectors);
      await functions.uncertainty([[1, 0]]);
    };
    await expect(all()).rejects.toMatchObject({ name: 'FunctionFailed', part, message: expect.stringMatching(message) });
  });
});
