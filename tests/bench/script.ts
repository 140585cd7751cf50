import { diagnosisText } from '../../graders/messages/diagnosis-text.ts';
import { prepare } from '../../graders/source/prepare.ts';

/** A solution as plain JavaScript. Throws where it cannot be run. */
export function scriptOf(source: string): string {
  const prepared = prepare(source);
  if (prepared.kind === 'refused') throw new Error(diagnosisText(prepared.error.diagnosis).message);
  return prepared.script.code;
}
