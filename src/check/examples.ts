import { readCall } from '../../graders/examples/read-example.ts';
import { type SmallestSet, smallestSet, toldBy } from '../../graders/examples/smallest-set.ts';
import type { Exercise } from '../../graders/exercise.ts';
import { isPlainCall } from '../../graders/operations/functions.ts';
import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import type { GradingRoom } from '../../graders/grade.ts';
import { messageText } from '../../graders/messages/message-text.ts';
import { error, type Finding, note } from './finding.ts';

/** Which short calls tell the known mistakes, and which mistakes none of them tells. */
export type ExampleReport = SmallestSet;

/**
 * The calls under `examples` can be judged, and together tell every known mistake that a short call can tell. Where they do not, a smallest
 * set is searched for and named; else what they tell is what is reported.
 */
export function checkExamples(room: GradingRoom, exercise: Exercise): { findings: Finding[]; report: ExampleReport } {
  const { examples: calls = [] } = exercise.package;
  if (!isPlainCall(exercise.package))
    return { findings: calls.length > 0 ? [noExamples()] : [], report: { calls: [], untold: [], mistakes: 0 } };
  const told = new Set<string>();
  const findings = calls.flatMap((call, index): Finding[] => {
    const read = readCall(room.learner, exercise.package.entry, call);
    const found = read.kind === 'call' ? toldBy(exercise, read.args) : undefined;
    for (const name of found ?? []) told.add(name);
    return found
      ? []
      : [cannotBeJudged(index, call, read.kind === 'call' ? 'The exercise does not decide what it returns.' : messageText(read.message))];
  });
  const untold = mistakesIn(exercise.package).filter(({ name }) => !told.has(name));
  if (untold.length === 0) return { findings, report: { calls, untold: [], mistakes: told.size } };
  const report = smallestSet(exercise);
  return { findings: [...findings, ...incomplete(report, told), ...report.untold.map(untoldMistake)], report };
}

/** An example of a learner’s is one call. */
const noExamples = (): Finding =>
  error('examples', 'exercise.yaml', {
    path: ['examples'],
    found: 'examples: An exercise with operations or functions.ts has none: a case of it is no single call with plain values.',
    fix: 'Remove the field.',
  });

const cannotBeJudged = (index: number, call: string, why: string): Finding =>
  error('examples', 'exercise.yaml', {
    path: ['examples', index],
    found: `${call} cannot be an example. ${why}`,
    expected: 'a call that right solutions agree on.',
    fix: 'Write another call, or remove it.',
  });

/** The calls of the file tell less than short calls can. */
function incomplete({ calls, untold, mistakes }: SmallestSet, told: ReadonlySet<string>): Finding[] {
  if (told.size >= mistakes - untold.length) return [];
  return [
    note('examples', 'exercise.yaml', {
      path: ['examples'],
      found: `The calls under examples tell ${told.size} of ${mistakes} known mistakes from a right solution.`,
      expected: `calls that tell ${mistakes - untold.length}: pages say how few are enough.`,
      fix: `Write examples: [${calls.map((call) => `"${call}"`).join(', ')}]`,
    }),
  ];
}

const untoldMistake = (name: string): Finding =>
  note('examples', `submissions/wrong_answer/${name}.ts`, {
    found: 'No short call was found that tells this mistake from a right solution: a learner who writes examples hardly meets it.',
    fix: 'Add a smaller edge to inputs.ts that shows it, or draw smaller inputs.',
  });
