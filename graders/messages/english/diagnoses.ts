import type { DiagnosesOf, DiagnosisValues } from '../diagnosis.ts';
import { HABITS } from './habits.ts';
import { NOT_RUN } from './not-run.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { SYNTAX } from './syntax.ts';
import { THROWN } from './thrown.ts';

/** What is said of places in a source. */
export const DIAGNOSES: DiagnosesOf<DiagnosisValues> = {
  ...SYNTAX,
  ...OTHER_LANGUAGES,
  ...NOT_RUN,
  ...HABITS,
  ...THROWN,
  kept: ({ message, advice }) => (advice === undefined ? [message] : [message, advice]),
};
