import { evaluateExpressions } from '../../graders/expressions.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { holdsNaN } from '../../graders/value.ts';
import { error, type Finding } from './finding.ts';
import { statementExamples } from './statement-examples.ts';

/** Hints go from a nudge to the way; two are a jump. */
const HINTS = 3;

/** What the learner reads is complete: a worked example that runs, hints. */
export function checkStatement(author: Sandbox, exercise: ExercisePackage): Finding[] {
  const findings = checkExamples(author, exercise);
  if (exercise.hints.length < HINTS) {
    findings.push(
      error('hints', 'exercise.yaml', {
        path: ['hints'],
        found: `hints: there are ${exercise.hints.length}.`,
        expected: `at least ${HINTS}, the mildest first.`,
        fix: 'Write more: a learner opens them one by one.',
      }),
    );
  }
  return findings;
}

function checkExamples(author: Sandbox, exercise: ExercisePackage): Finding[] {
  const { statement, entry } = exercise;
  const examples = statementExamples(statement);
  if (examples.length === 0) {
    return [
      error('statement', 'statement.md', {
        found: 'The statement has no example.',
        expected: 'a fenced block with the language example that holds one call; its value is computed.',
        fix: `Add one, such as\n\`\`\`example\n${entry}(…)\n\`\`\``,
      }),
    ];
  }
  const calls = examples.map(({ call }) => call);
  return evaluateExpressions(author, exercise, calls).flatMap((evaluated, i) => {
    const why = evaluated.kind === 'error' ? evaluated.message : holdsNaN(evaluated.value) ? 'The page would show NaN.' : undefined;
    if (why === undefined) return [];
    const said = {
      found: `The example ${calls[i]} has no value: ${why}`,
      expected: `one call of ${entry} that has a value.`,
      fix: 'Fix the call: is an argument missing?',
    };
    return [error('statement', 'statement.md', said, examples[i]?.line)];
  });
}
