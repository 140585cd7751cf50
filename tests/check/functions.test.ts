import { describe, expect, it } from 'vitest';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const errors = async (patch: Patch = {}) => errorsOf(await checked(await copyOf('midpoint-rule', patch, 'midpoint-rule', 'tests/exercises')));

describe('the check of functions that are arguments', () => {
  it('finds nothing where all is sound', async () => {
    expect(await errors()).toEqual([]);
  });

  it.each<[title: string, patch: Patch, file: string, says: RegExp]>([
    ['no functions.ts', { 'functions.ts': undefined }, 'exercise.yaml', /f is a function, and a case is plain data/],
    [
      'no parameter that is one',
      { 'exercise.yaml': (text) => text.replace('f: (x: number) => number', 'f: number') },
      'functions.ts',
      /No parameter of .* is a function/,
    ],
    [
      'a maker that no case names',
      { 'functions.ts': (text) => `${text}\nexport const step = (at: number) => (x: number): number => Number(x > at);\n`, 'statement.md': (text) => text.replace('`wave(k)`', '`step(t)`, `wave(k)`') },
      'functions.ts',
      /step makes the argument of no case/,
    ],
    ['a maker that the statement does not explain', { 'statement.md': (text) => text.replace('`wave(k)`, which is $\\sin kx$', 'a sine') }, 'statement.md', /does not say what wave is/],
    ['a maker of something else', { 'functions.ts': (text) => text.replace('(x) => Math.sin(k * x)', '(x) => `${k * x}` as never as number').replace('(x: number) => number {', '(x: number) => string {').replace('as never as number', '') }, 'functions.ts', /does not fit the signature/],
    ['an input that names none', { 'inputs.ts': (text) => text.replaceAll("'wave'", "'waves'") }, 'inputs.ts', /does not fit the signature/],
    ['an input with other arguments', { 'inputs.ts': (text) => text.replace("['wave', 2]", "['wave', [2]]").replace("['wave', number]", "['wave', number | number[]]") }, 'inputs.ts', /does not fit the signature/],
    ['a golden case that names none', { 'golden.json': (text) => text.replace('["polynomial", [1, 2]]', '["line", [1, 2]]') }, 'golden.json', /case 2 does not fit the signature/],
    ['operations beside it', { 'exercise.yaml': (text) => `${text.replace(/signature: .*/, "signature: '{ midpointRule(x: number): number }'")}operations: [midpointRule]\n` }, 'functions.ts', /There is a functions\.ts, and the exercise has operations/],
    ['examples, which would be calls with plain values', { 'exercise.yaml': (text) => `${text}examples: ['midpointRule((x) => x, 0, 1, 1)']\n` }, 'exercise.yaml', /has none: a case of it is no single call with plain values/],
  ])('finds %s', async (_, patch, file, says) => {
    const found = (await errors(patch)).filter((it) => it.file === file);
    expect(found.map((it) => it.found).join('\n')).toMatch(says);
  });
});
