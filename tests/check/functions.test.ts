import { describe, expect, it } from 'vitest';
import { casesOf } from '../../graders/cases/cases.ts';
import { openWhole } from '../../graders/grade.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { checkFunctions, checkMakers } from '../../src/check/functions.ts';
import { checkAgreement } from '../../src/check/signature-agreement.ts';
import { typeLibrary } from '../../src/author-types/library.ts';
import { bench } from '../a-bench.ts';
import { checked, copyOf, errorsOf } from './an-exercise.ts';

const rule = await loadPackage('tests/exercises/midpoint-rule');
const more = (changes: Partial<ExercisePackage>): ExercisePackage => ({ ...rule, ...changes });
const texts = (findings: { file: string; found: string }[]): string => findings.map(({ file, found }) => `${file}: ${found}`).join('\n');

describe('the check of functions that are arguments', () => {
  it('finds nothing where all is sound, and examples where there can be none', async () => {
    const folder = await copyOf('midpoint-rule', {}, 'midpoint-rule', 'tests/exercises');
    expect(errorsOf(await checked(folder))).toEqual([]);
  });

  it.each<[title: string, exercise: ExercisePackage, says: RegExp]>([
    ['no functions.ts', more({ functions: undefined }), /^exercise\.yaml: signature: f is a function, and a case is plain data/],
    [
      'no parameter that is one',
      more({ signature: '(f: number, a: number) => number' }),
      /^functions\.ts: No parameter of \(f: number, a: number\) => number is a function/,
    ],
    [
      'operations beside it',
      more({ operations: ['midpointRule'] }),
      /^functions\.ts: There is a functions\.ts, and the exercise has operations/,
    ],
    [
      'a maker that the statement does not explain',
      more({ statement: rule.statement.replace('`wave(k)`', 'a sine') }),
      /^statement\.md: The statement does not say what wave is/,
    ],
  ])('finds %s', (_, exercise, says) => {
    expect(texts(checkFunctions(exercise))).toMatch(says);
  });

  it('finds a maker that no case names', () => {
    const functions = `${rule.functions}\nexport const step = (at: number) => (x: number): number => Number(x > at);\n`;
    const findings = checkMakers(more({ functions }), casesOf(openWhole(bench.author, rule), 1));
    expect(texts(findings)).toBe('functions.ts: step makes the argument of no case of seed 1.');
    expect(findings[0]?.line).toBe(15);
  });

  it('finds makers, inputs and golden cases that do not fit the signature', () => {
    const findings = checkAgreement(
      more({
        functions: `${rule.functions}\nexport const other = (k: number) => k;\n`,
        inputs: rule.inputs.replaceAll("'wave'", "'waves'"),
        golden: rule.golden.map((it, at) => (at === 0 ? it : { ...it, args: [['line', [1]], ...it.args.slice(1)] })),
      }),
      typeLibrary,
    );
    expect(texts(findings)).toMatch(/functions\.ts: functions\.ts does not fit the signature/);
    expect(texts(findings)).toMatch(/inputs\.ts: edges does not fit the signature/);
    expect(texts(findings)).toMatch(/golden\.json: case 2 does not fit the signature/);
    expect(texts(findings)).not.toMatch(/case 1 /);
  });
});
