import { stringify } from 'yaml';
import { type ExercisePackage, ExerciseSettings } from '../../graders/package/schema.ts';

/**
 * The files of an exercise out of its package. The package has all that decides and all that is read; what it does not have is the comments of
 * exercise.yaml, and how its author had set numbers and lists. A table of data comes back as data.json.
 */
export function filesOfPackage(exercise: ExercisePackage): Map<string, string> {
  const { statement, starter, reference, inputs, laws, accept, draw, functions, data, golden, submissions } = exercise;
  const files: [string, string | undefined][] = [
    ['exercise.yaml', settingsOf(exercise)],
    ['statement.md', statement],
    ['starter.ts', starter],
    ['reference.ts', reference],
    ['inputs.ts', inputs],
    ['golden.json', `{\n  "cases": [\n${golden.map((it) => `    ${JSON.stringify(it)}`).join(',\n')}\n  ]\n}\n`],
    ['laws.ts', laws],
    ['accept.ts', accept],
    ['draw.ts', draw],
    ['functions.ts', functions],
    ['data.json', data === undefined ? undefined : `${JSON.stringify(data)}\n`],
    ...submissions.map(({ verdict, name, source }): [string, string] => [`submissions/${verdict}/${name}.ts`, source]),
  ];
  return new Map(files.filter((file): file is [string, string] => file[1] !== undefined));
}

/** exercise.yaml, its fields in the order of the schema, without those that say nothing. */
function settingsOf(exercise: ExercisePackage): string {
  const said = (Object.keys(ExerciseSettings.shape) as (keyof ExerciseSettings)[])
    .map((field) => [field, exercise[field]] as const)
    .filter(([, value]) => value !== undefined && Object.keys(Object(value)).length + Number(typeof value !== 'object') > 0);
  return stringify(Object.fromEntries(said), { lineWidth: 0 });
}
