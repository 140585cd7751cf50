import { describe, expect, it } from 'vitest';
import { loadPackage } from '../../src/build/packages.ts';
import { checkAgreement } from '../../src/check/signature-agreement.ts';
import { typeLibrary } from '../../src/author-types/library.ts';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const errors = async (patch: Patch = {}) => errorsOf(await checked(await copyOf('moving-mean', patch, 'moving-mean', 'tests/exercises')));
const settings = (from: string, to: string): Patch => ({ 'exercise.yaml': (text) => text.replace(from, to) });

describe('the check of an exercise with operations', () => {
  it('finds nothing where all is sound', async () => {
    expect(await errors()).toEqual([]);
  });

  it.each<[string, Patch, string, RegExp]>([
    ['a method that the signature lacks', settings('[add, reset]', '[add, clear]'), 'exercise.yaml', /The signature has no clear/],
    [
      'a signature of one function',
      settings("'new (size: number) => {", "'(size: number) => {"),
      'exercise.yaml',
      /gives no types to operations/,
    ],
    [
      'a reference of another type',
      { 'reference.ts': (text) => text.replace('add(value: number): number', 'add(value: string): number') },
      'reference.ts',
      /./,
    ],
    [
      'steps of another type',
      {
        'inputs.ts': (text) =>
          text.replace("['new', 1], ['add', 2]", "['new', 1], ['add', 'b']").replace("['add', number]", "['add', number | string]"),
      },
      'inputs.ts',
      /edges does not fit the signature/,
    ],
    ['a class that is not exported', { 'starter.ts': (text) => text.replace('export class', 'class') }, 'starter.ts', /exports nothing/],
    [
      'examples, of which there can be none',
      { 'exercise.yaml': (text) => `${text}examples: ['new MovingMean(1)']\n` },
      'exercise.yaml',
      /has none/,
    ],
    ['a golden value that is not met', { 'golden.json': (text) => text.replace('1.5', '2.5') }, 'golden.json', /movingMean\.add\(2\)/],
  ])('finds %s', async (_, patch, file, says) => {
    const found = (await errors(patch)).filter((it) => it.file === file);
    expect(found.map((it) => it.found).join('\n')).toMatch(says);
  });
});

describe('parameters of one type', async () => {
  const right = await loadPackage('encode-and-concat');
  const swapped = (text: string): string => text.replace('(xA: Vec, WA: Mat, bA: Vec, xB: Vec', '(xB: Vec, WA: Mat, bA: Vec, xA: Vec');

  it.each<['signature' | 'reference' | 'starter', object]>([
    ['signature', { file: 'exercise.yaml', path: ['signature'] }],
    ['reference', { file: 'reference.ts', line: 2 }],
    ['starter', { file: 'starter.ts' }],
  ])('that have changed places in the %s are named there', (part, where) => {
    const found = checkAgreement({ ...right, [part]: swapped(right[part]) }, typeLibrary);
    expect(found).toMatchObject([
      { severity: 'error', rule: 'parameters', found: expect.stringMatching(/xB, WA, bA, xA, WB, bB\.$/), ...where },
    ]);
  });
});
