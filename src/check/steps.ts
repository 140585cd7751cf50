import type { ExercisePackage } from '../../graders/package/schema.ts';
import { type StepFault, stepFaults } from '../../graders/trace/steps.ts';
import { error, type Finding, type Said } from './finding.ts';

/** Named steps are variables or functions of the reference, each of one place, and none of them is the solution. */
export function checkSteps({ steps = [], reference, entry }: ExercisePackage): Finding[] {
  return [...stepFaults(steps, reference, entry)].map(([step, fault]) =>
    error('step', 'exercise.yaml', { path: ['steps', steps.indexOf(step)], ...said(step, fault) }),
  );
}

function said(step: string, fault: StepFault): Said {
  switch (fault.kind) {
    case 'unknown':
      return {
        found: `steps: There is no ${step} in reference.ts.`,
        expected: 'the name of a variable, or of a function beside the entry.',
        fix: fault.near === undefined ? `Remove ${step}, or correct its name.` : `Did you mean ${fault.near}?`,
      };
    case 'entry':
      return { found: `steps: ${step} is the entry itself.`, expected: 'a step on the way.', fix: `Remove ${step}.` };
    case 'twice':
      return {
        found: `steps: reference.ts declares ${step} in more than one place.`,
        expected: 'a name that stands for one thing.',
        fix: `Rename one of them, or remove ${step} from the steps.`,
      };
    case 'solution':
      return {
        found: `steps: ${step} is all that the reference returns.`,
        expected: 'a step on the way, not the solution.',
        fix: `Remove ${step}: the result is compared anyway.`,
      };
    default:
      return fault satisfies never;
  }
}
