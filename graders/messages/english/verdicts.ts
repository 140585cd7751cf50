import type { SentencesOf } from '../catalogue.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { VerdictValues } from '../verdict-values.ts';
import { DIAGNOSES } from './diagnoses.ts';

/** What is said of a whole run. */
export const VERDICTS: SentencesOf<VerdictValues> = {
  'verdict.agree': ({ right, of }) => `${right} of ${inputs(of)} agree with the reference.`,
  'verdict.differ': ({ right, of }) =>
    `${right} of ${inputs(of)} agree with the reference, ${of - right} ${of - right === 1 ? 'does' : 'do'} not.`,
  'verdict.not-run': ({ count }) => `${count === 1 ? 'One input was' : `${count} inputs were`} not run.`,
  'verdict.cut-short': () => 'Your program took so much work that the search for a smaller input was cut short.',
  'verdict.thrown': ({ name, diagnosis }) => `${name}: ${whatIsWrong(diagnosis)}`,
  'verdict.does-not-load': ({ diagnosis }) => `${whatIsWrong(diagnosis)} Nothing was run.`,
  'verdict.broken-exercise': () => 'The exercise is at fault. This was not counted against you.',
  'limit.case': ({ input }) =>
    `${input === undefined ? 'One input' : `Input ${input}`} took more work than one call may take. Is there a loop that never ends?`,
  'limit.run': () => 'All inputs together took more work than a run may take. Is something done again and again that could be done once?',
  'limit.watchdog': () => 'No answer in time, so the run was ended. Is there a loop that never ends?',
  'limit.factor': ({ ratio, allowed }) =>
    `Right on every input, but with ${times(ratio)} the work of the reference. ${times(allowed)} is allowed.`,
  'limit.growth': () => 'Right on every input, but with more work than is allowed beside the reference.',
  'limit.memory': ({ input }) =>
    `${input === undefined ? 'One input' : `Input ${input}`} took more memory than allowed. A list that only grows is the usual reason.`,
  'limit.output': ({ input }) =>
    `The result of ${input === undefined ? 'one input' : `input ${input}`} is too large or too deep to be read.`,
};

const inputs = (count: number): string => `${count} ${count === 1 ? 'input' : 'inputs'}`;

/** "2.4 times", and "41 times" from ten on. */
const times = (ratio: number): string => `${ratio >= 10 ? Math.round(ratio).toString() : Number(ratio.toPrecision(2)).toString()} times`;

/** The first sentence of a diagnosis: what to write stands elsewhere. */
function whatIsWrong({ code, values }: Diagnosis): string {
  const [wrong] = (DIAGNOSES[code] as (given: Diagnosis['values']) => [string])(values); // a diagnosis holds the values of its code
  return /[.!?]$/.test(wrong) ? wrong : `${wrong}.`;
}
