import { readFile } from 'node:fs/promises';
import { formatValue } from '../../graders/judge/format.ts';
import { rounded } from '../../graders/judge/rounded.ts';
import { expressionValues } from './expression-values.ts';

/** From the top of the project: in the build this code lies elsewhere. */
const SOURCE = 'graders/sandbox/realm/helpers.ts';

/** One helper, as its source has it. */
export interface Helper {
  name: string;
  /** `dot(a: Vec, b: Vec): number` */
  signature: string;
  /** Its doc comment, on one line. */
  does: string;
  example: Shown;
}

export interface Shown {
  call: string;
  /** Its value, or what it throws, in the sandbox. */
  result: string;
}

/** A call for each helper. */
const EXAMPLES: Record<string, string> = {
  dot: 'dot([1, 2, 3], [4, 5, 6])',
  matVec: 'matVec([[1, 0], [0, 2], [1, 1]], [3, 4])',
  transpose: 'transpose([[1, 2, 3], [4, 5, 6]])',
  matMul: 'matMul([[1, 2], [3, 4]], [[0, 1], [1, 0]])',
  jacobiEigen: 'jacobiEigen([[2, 1], [1, 2]])',
};

const MISUSES = ['dot(3, [1, 2])', 'matVec([1, 2], [3, 4])', 'matMul([[1, 2]], null)', 'jacobiEigen([[1, 2, 3], [4, 5, 6]])'];

/** Every helper, in the order of its source. Throws where one has no example, or an example fails. */
export async function helperReference(): Promise<Helper[]> {
  const found = [...(await readFile(SOURCE, 'utf8')).matchAll(EXPORTED)].map(([, comment = '', signature = '', name = '']) => ({
    name,
    signature,
    does: comment
      .replace(/^\s*\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
  }));
  const calls = found.map(({ name }) => {
    const call = EXAMPLES[name];
    if (call === undefined) throw new Error(`The helper ${name} has no example: write one into src/build/helper-reference.ts.`);
    return call;
  });
  const values = await expressionValues(undefined, calls);
  return found.map((helper, k) => {
    const value = values[k]!;
    if (value.kind === 'error') throw new Error(`The example ${calls[k]} fails: ${value.message}`);
    return { ...helper, example: { call: calls[k]!, result: formatValue(rounded(value.value)) } };
  });
}

/** What the helpers say when they get the wrong thing. */
export async function helperErrors(): Promise<Shown[]> {
  const values = await expressionValues(undefined, MISUSES);
  return MISUSES.map((call, k) => {
    const value = values[k]!;
    if (value.kind !== 'error') throw new Error(`${call} was to fail, and returns ${formatValue(value.value)}.`);
    return { call, result: value.message.replace(/^The expression threw /, '').replace(/\.$/, '') };
  });
}

/** A doc comment, then `export function name(…): type {`. */
const EXPORTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function ((\w+)\(.*) \{$/gm;
