/** What a step of the check does, to somebody who waits for it. */
const STEPS: Readonly<Record<string, string>> = {
  '': 'the check starts',
  types: 'types',
  inputs: 'inputs',
  solutions: 'solutions and known mistakes',
  laws: 'laws',
  mutants: 'mutants of the reference',
  examples: 'short calls that tell the mistakes',
  tasks: 'tasks for the review',
};

export const stepWords = (step: string): string => STEPS[step] ?? step;
