import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { featuresFile } from '../../../src/build/emoji/features-file.ts';
import { readFeatures, readPairs } from '../../../src/clip/emoji-set.ts';
import { splitOf } from '../../../src/clip/split.ts';

const data = (name: string) => readFile(new URL(`../../../src/clip/data/${name}`, import.meta.url));

it('the file of features is what pictures and captions make, byte for byte', async () => {
  const [pictures, pairs, features] = await Promise.all(['pictures.bin', 'pairs.tsv', 'features.bin'].map(data));
  expect(Buffer.from(featuresFile(pictures!, pairs!.toString())).equals(features!)).toBe(true);
});

it('gives every picture 64 numbers, of length 1 on average over the pairs that are learnt from', async () => {
  const bytes = await data('features.bin');
  const features = readFeatures(Uint8Array.from(bytes).buffer);
  const pairs = readPairs((await data('pairs.tsv')).toString());
  expect([features.length, features[0]?.length, pairs.length]).toEqual([1066, 64, 1066]);
  const { training } = splitOf(pairs.length);
  const squares = training.map((i) => features[i]!.reduce((sum, value) => sum + value * value, 0));
  expect(squares.reduce((sum, square) => sum + square, 0) / training.length).toBeCloseTo(1, 2);
});
