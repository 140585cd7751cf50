import type { Case } from '../../graders/cases/case.ts';
import { functionParameters, functionPlaces, recipeOf } from '../../graders/operations/functions.ts';
import { makersIn } from '../../graders/operations/makers.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { lineOfDeclaration } from './declared.ts';
import { error, type Finding } from './finding.ts';

const FILE = 'functions.ts';

/** Functions are arguments where the signature says so, and `functions.ts` makes them. Seen before anything runs. */
export function checkFunctions({ functions, signature, operations, statement }: ExercisePackage): Finding[] {
  const [parameter] = operations ? [] : functionParameters(signature);
  if (functions === undefined) return parameter ? [noFile(parameter.name)] : [];
  if (operations) return [withOperations()];
  if (!parameter) return [noParameter(signature)];
  return makersIn(functions).flatMap((name) =>
    new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`).test(statement) ? [] : [notSaid(name, functions)],
  );
}

/** Every maker makes the argument of some case. */
export function checkMakers(exercise: ExercisePackage, cases: readonly Case[]): Finding[] {
  const { functions } = exercise;
  if (functions === undefined) return [];
  const used = new Set(cases.flatMap(({ args }) => functionPlaces(exercise).map((place) => recipeOf(args[place])?.[0])));
  const spare = makersIn(functions).filter((name) => isExported(functions, name) && !used.has(name));
  return spare.map((name) =>
    error(
      'functions',
      FILE,
      {
        found: `${name} makes the argument of no case of seed 1.`,
        expected: 'cases with each of the functions.',
        fix: `Let inputs(draw) draw ['${name}', …], or remove it.`,
      },
      lineOfDeclaration(functions, name),
    ),
  );
}

const isExported = (functions: string, name: string): boolean =>
  new RegExp(`^export (?:function|const) ${name.replaceAll('$', '\\$')}\\b`, 'm').test(functions);

const noFile = (name: string): Finding =>
  error('functions', 'exercise.yaml', {
    path: ['signature'],
    found: `signature: ${name} is a function, and a case is plain data.`,
    expected: 'a functions.ts that makes the functions which cases name.',
    fix: `Write export const polynomial = (c: number[]) => (x: number) => … there, and ['polynomial', [0, 1]] for ${name} in inputs.ts.`,
  });

const withOperations = (): Finding =>
  error('functions', FILE, {
    found: 'There is a functions.ts, and the exercise has operations.',
    expected: 'one of the two: the arguments of a step are plain data.',
    fix: 'Remove functions.ts, or operations.',
  });

const noParameter = (signature: string): Finding =>
  error('functions', FILE, {
    found: `No parameter of ${signature} is a function.`,
    expected: 'a parameter such as f: (x: number) => number.',
    fix: 'Mend the signature in exercise.yaml, or remove the file.',
  });

const notSaid = (name: string, functions: string): Finding =>
  error('functions', 'statement.md', {
    found: `The statement does not say what ${name} is, and a failing input names it: f is ${name}(…).`,
    expected: `a sentence on ${name}, as in functions.ts:${lineOfDeclaration(functions, name) ?? 1}.`,
    fix: `Write what \`${name}\` makes of what it is given.`,
  });
