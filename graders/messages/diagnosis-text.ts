import type { Catalogue } from './catalogue.ts';
import type { Diagnosis } from './diagnosis.ts';
import { ENGLISH } from './english.ts';
import { DIAGNOSES } from './english/diagnoses.ts';
import { canBeSaid } from './message-text.ts';

/** What a learner reads of a diagnosis. */
export interface DiagnosisText {
  /** What is wrong. */
  message: string;
  /** What to do about it, for the commonest slips. */
  advice?: string;
}

/** A diagnosis in words. */
export function diagnosisText(diagnosis: Diagnosis, catalogue: Catalogue = ENGLISH): DiagnosisText {
  // The code and the values of a diagnosis belong together: that is what `Diagnosis` says.
  const words = catalogue[diagnosis.code] as (values: Diagnosis['values']) => [wrong: string, write?: string];
  const [message, advice] = words(diagnosis.values);
  return { message, ...(advice !== undefined && { advice }) };
}

/** The same as one text. */
export function diagnosisSentences(diagnosis: Diagnosis, catalogue: Catalogue = ENGLISH): string {
  const { message, advice } = diagnosisText(diagnosis, catalogue);
  return advice === undefined ? message : `${message} ${advice}`;
}

/** Whether something that was kept or sent is a diagnosis that this version can put into words. */
export function isDiagnosis(kept: unknown): kept is Diagnosis {
  return canBeSaid<Diagnosis>(kept, DIAGNOSES, (diagnosis) => {
    const { message, advice = '' } = diagnosisText(diagnosis);
    return typeof message === 'string' && typeof advice === 'string';
  });
}
