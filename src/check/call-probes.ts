import { formatValue } from '../../graders/judge/format.ts';
import { fromDatum } from '../../graders/package/json-value.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Value } from '../../graders/value.ts';
import { isOfClass } from '../../graders/operations/called.ts';
import { error, type Finding } from './finding.ts';
import { argumentsType, recipesType } from './arguments-type.ts';
import { statementExamples } from './statement-examples.ts';
import type { TypeFault } from './type-faults.ts';

/** Sources that hold the calls and values of other files against the signature, and what a fault in one of them says of its file. */
export interface CallProbes {
  sources: Map<string, string>;
  findingOf(fault: TypeFault): Finding[];
}

/** Faults of a name or of syntax, which whoever runs the call says better. */
const OTHERS_SAY = new Set([2304, 2552, 2503, 2591]);

/** One line for each call or value, behind a head of one line. */
export function callProbes(exercise: ExercisePackage): CallProbes {
  const { entry, signature, golden, statement, examples = [], operations } = exercise;
  const shown = statementExamples(statement);
  const oneLine = (code: string): string => code.replace(/\s+/g, ' ');
  const declared =
    operations && !isOfClass(exercise)
      ? operations.map((name) => `declare const ${name}: Signature['${name}'];`).join(' ')
      : `declare const ${entry}: Signature;`;
  const head = `type Signature = ${oneLine(signature)}; ${recipesType(exercise)} ${declared} export {};`;
  const source = (lines: string[]): string => [head, ...lines, ''].join('\n');
  const calls = (list: readonly string[]) => source(list.map((call, at) => `export const call${at} = (${oneLine(call)});`));
  const sources = new Map([
    [
      'golden.probe.ts',
      source(
        // Steps are held against the signature where they are drawn.
        (operations ? [] : golden).map(({ args, expected }, at) =>
          goldenLine(
            at,
            argumentsType(exercise),
            args.map((arg) => literal(fromDatum(arg))),
            literal(fromDatum(expected)),
          ),
        ),
      ),
    ],
    ['statement.probe.ts', calls(shown.map(({ call }) => call))],
    ['examples.probe.ts', calls(examples)],
  ]);
  const findingOf = ({ file, line, message, code }: TypeFault): Finding[] => {
    if (code < 2000 || OTHERS_SAY.has(code)) return [];
    const at = line - 2;
    const expected = `what fits ${signature}.`;
    if (file === 'golden.probe.ts') {
      const found = `case ${at + 1} does not fit the signature: ${message}`;
      return [error('types', 'golden.json', { path: ['cases', at], found, expected, fix: 'Fix args or expected.' })];
    }
    if (file === 'examples.probe.ts') {
      const found = `${examples[at]} does not fit the signature: ${message}`;
      return [error('types', 'exercise.yaml', { path: ['examples', at], found, expected, fix: 'Fix the call.' })];
    }
    const example = shown[at];
    const found = `The example ${example?.call} does not fit the signature: ${message}`;
    return [error('types', 'statement.md', { found, expected, fix: 'Fix the call.' }, example?.line)];
  };
  return { sources, findingOf };
}

const goldenLine = (at: number, type: string, args: string[], expected: string): string =>
  `export const args${at}: ${type} = [${args.join(', ')}]; export const expected${at}: ReturnType<Signature> = ${expected};`;

/** A value as TypeScript on one line: it is shown in TypeScript, too, and line breaks within a text are written as such. */
const literal = (value: Value): string => formatValue(value).replace(/\n\s*/g, ' ');
