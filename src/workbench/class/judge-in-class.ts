import type { Verdict } from '../../../graders/verdict.ts';
import { askClass } from '../../classroom/ask-class.ts';
import { RunAnswer } from '../../classroom/messages/run.ts';
import type { Json } from '../../record/plain-json.ts';
import { readVerdict } from '../kept-verdict.ts';

/** What judges where the page has no package: the class of this browser. Rejects with a sentence where there is no verdict. */
export async function judgeInClass(exercise: string, source: string, signal: AbortSignal): Promise<Verdict> {
  const asked = await askClass(RunAnswer, '/api/runs', { body: { exercise, source }, signal });
  if (asked.kind !== 'answered') throw new Error(asked.sentence);
  const verdict = readVerdict(asked.answer.verdict as Json); // what came as JSON is JSON
  if (!verdict) throw new Error('The class answers in a way that this page does not understand. Reload the page.');
  return verdict;
}
