import type { Catalogue } from './catalogue.ts';
import type { Diagnosis, DiagnosisCode } from './diagnosis.ts';
import { ENGLISH } from './english.ts';
import { DIAGNOSES } from './english/diagnoses.ts';

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
  if (typeof kept !== 'object' || kept === null || !('code' in kept) || !('values' in kept)) return false;
  if (!isCode(kept.code) || typeof kept.values !== 'object' || kept.values === null) return false;
  try {
    const { message, advice = '' } = diagnosisText(kept as Diagnosis); // what of it does not fit its code throws, or is no text
    return typeof message === 'string' && typeof advice === 'string';
  } catch {
    return false;
  }
}

const isCode = (code: unknown): code is DiagnosisCode => typeof code === 'string' && Object.hasOwn(DIAGNOSES, code);
