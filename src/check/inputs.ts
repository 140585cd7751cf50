import type { Case } from '../../graders/cases/case.ts';
import { casesOf } from '../../graders/cases/cases.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { canonicalText } from '../../graders/identity.ts';
import { formatCase } from '../../graders/judge/format-steps.ts';
import { formatValue } from '../../graders/judge/format.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { parameterNames } from '../../graders/package/signature.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import type { Value } from '../../graders/value.ts';
import { Candidate } from './candidate.ts';
import { lineOfDeclaration } from './declared.ts';
import { declaredParameters } from './declared-parameters.ts';
import { error, type Finding } from './finding.ts';
import type { Placed } from './many-cases.ts';

/** Every parameter varies, and it matters: neither the reference nor a solution that is accepted could do without one. */
export function checkInputs(learner: Sandbox, exercise: Exercise, many: readonly Placed[]): Finding[] {
  const { inputs, signature } = exercise.package;
  const generated = many.map((it) => it.case).filter(({ kind }) => kind === 'generated');
  const [first] = generated;
  if (!first) return [];
  const line = lineOfDeclaration(inputs, 'inputs');
  const different = new Set(generated.map(({ args }) => canonicalText(args))).size;
  if (different === 1) return [sameCase(formatCase(exercise.package, first.args), generated.length, line)];
  return parameterNames(signature).flatMap((name, position) => {
    const values = new Set(generated.map(({ args }) => canonicalText(args[position])));
    if (values.size <= 1) return [neverVaries(name, first.args[position], line)];
    return ignored(learner, exercise, name, position);
  });
}

const sameCase = (call: string, cases: number, line: number | undefined): Finding =>
  error(
    'inputs',
    'inputs.ts',
    {
      found: `inputs(draw) makes the same case ${cases} times: ${call}.`,
      expected: 'cases that differ: a solution could learn this one by heart.',
      fix: 'Take sizes and numbers from draw.',
    },
    line,
  );

const neverVaries = (name: string, value: Value, line: number | undefined): Finding =>
  error(
    'inputs',
    'inputs.ts',
    {
      found: `inputs(draw) never varies ${name}: it is always ${formatValue(value)}.`,
      expected: 'every parameter to vary: a solution that ignores it must not be accepted.',
      fix: `Draw ${name}, or take it out of the signature.`,
    },
    line,
  );

/** So many values of a parameter are tried in place of all others. */
const CONSTANTS = 4;

/** What does without a parameter: the reference, an accepted solution, or one that takes a fixed value instead. At most one finding. */
function ignored(learner: Sandbox, exercise: Exercise, name: string, position: number): Finding[] {
  const { entry, inputs, reference, submissions } = exercise.package;
  const cases = casesOf(exercise, 1);
  const trusted = Candidate.load(learner, exercise, reference);
  if (!trusted) return [];
  if (!isRead(trusted, cases, position)) {
    const said = {
      found: `The reference does the same whatever ${name} is.`,
      expected: 'a reference that needs every parameter.',
      fix: `Use ${name}, or take it out of the signature.`,
    };
    return [error('inputs', 'reference.ts', said, lineOfDeclaration(reference, entry))];
  }
  const constant = constantThatDoes(trusted, cases, position);
  if (constant) {
    const said = {
      found: `${name} hardly matters: a solution that always takes ${formatValue(constant.value)} for it is right on all ${cases.length} cases of seed 1.`,
      expected: `cases on which it is wrong to ignore ${name}.`,
      fix: `Add an edge on which ${name} makes a difference, or let inputs(draw) make such cases more often.`,
    };
    return [error('inputs', 'inputs.ts', said, lineOfDeclaration(inputs, 'inputs'))];
  }
  const accepted = submissions.filter(({ verdict }) => verdict === 'accepted');
  const without = accepted.find(({ source }) => {
    if (isMentioned(source, entry, position)) return false;
    const candidate = Candidate.load(learner, exercise, source);
    // One that is wrong is reported with its verdict.
    return candidate && !isRead(candidate, cases, position) && cases.every((it) => candidate.try(it).share <= 1);
  });
  if (!without || isSaidToBeSpare(name, exercise.package)) return [];
  const file = `submissions/accepted/${without.name}.ts`;
  const said = {
    found: `It does the same whatever ${name} is, and is accepted.`,
    expected: 'solutions that need every parameter.',
    fix: `If ${name} follows from the others, take it out of the signature, or say in the contract that \`${name}\` is not needed; else draw cases in which it is.`,
  };
  return [error('inputs', file, said, lineOfDeclaration(without.source, entry))];
}

/** Whether a solution's code has the parameter once more than where it is declared. */
function isMentioned(source: string, entry: string, position: number): boolean {
  const name = declaredParameters(source, entry)?.names[position];
  if (name === undefined || !/^[\w$]+$/.test(name)) return name !== undefined;
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return [...code.matchAll(/[A-Za-z_$][\w$]*/g)].filter(([word]) => word === name).length > 1;
}

/** A parameter may be there for convenience, if the contract says so: learners are not to look for what it is needed for. */
const isSaidToBeSpare = (name: string, { contract }: ExercisePackage): boolean =>
  Object.values(contract).some(
    (text) => text.includes(`\`${name}\``) && /\bnot needed\b|\bneed not be used\b|\bfollows from\b|\bfor convenience\b/.test(text),
  );

/** Whether a solution does something else when one argument is taken from another case. */
function isRead(candidate: Candidate, cases: readonly Case[], position: number): boolean {
  return cases.some((it, at) => {
    const own = canonicalText(it.args[position]);
    const other = cases.find((candidate, index) => index > at && canonicalText(candidate.args[position]) !== own) ?? cases[0];
    if (!other) return false;
    const before = candidate.call(it.args);
    const after = candidate.call(it.args.with(position, other.args[position]));
    if (before.kind !== 'value' || after.kind !== 'value') return before.kind !== after.kind;
    return candidate.share({ args: it.args, expected: before.value }, after.value) > 1;
  });
}

/** A value of the parameter with which every case comes out right. */
function constantThatDoes(trusted: Candidate, cases: readonly Case[], position: number): { value: Value } | undefined {
  const values = new Map(cases.map(({ args }) => [canonicalText(args[position]), args[position]] as const));
  for (const value of [...values.values()].slice(0, CONSTANTS)) {
    const isRight = cases.every((it) => {
      const outcome = trusted.call(it.args.with(position, value));
      return trusted.shareOf(it, outcome) <= 1;
    });
    if (isRight) return { value };
  }
  return undefined;
}
