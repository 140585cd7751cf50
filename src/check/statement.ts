import { evaluateExpressions } from '../../graders/expressions.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import type { Sandbox } from '../../graders/sandbox/sandbox.ts';
import { error, type Finding } from './finding.ts';

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
  const examples = [...statement.matchAll(/^```example *\n([\s\S]*?)^```/gm)];
  if (examples.length === 0) {
    return [
      error('statement', 'statement.md', {
        found: 'The statement has no example.',
        expected: 'a fenced block with the language example that holds one call; its value is computed.',
        fix: `Add one, such as\n\`\`\`example\n${entry}(…)\n\`\`\``,
      }),
    ];
  }
  const calls = examples.map(([, call = '']) => call.trim());
  return evaluateExpressions(author, exercise, calls).flatMap((evaluated, i) => {
    if (evaluated.kind === 'value') return [];
    const line = statement.slice(0, examples[i]?.index).split('\n').length + 1;
    return [
      error(
        'statement',
        'statement.md',
        {
          found: `The example ${calls[i]} has no value: ${evaluated.message}`,
          expected: `one call of ${entry} that has a value.`,
          fix: 'Mend the call.',
        },
        line,
      ),
    ];
  });
}
