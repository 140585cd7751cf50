import type { HabitValues } from './diagnoses/habits.ts';
import type { NotRunValues } from './diagnoses/not-run.ts';
import type { OtherLanguageValues } from './diagnoses/other-languages.ts';
import type { SyntaxValues } from './diagnoses/syntax.ts';
import type { ThrownValues } from './diagnoses/thrown.ts';

/**
 * What is wrong with a place in a source, as data: a code, and the values that its words name. At the edge it becomes one sentence that
 * says what is wrong there, and mostly one that says what to write (`diagnosisText`). Names and values are those of the source.
 */
export type Diagnosis = { [Code in DiagnosisCode]: { code: Code; values: DiagnosisValues[Code] } }[DiagnosisCode];

export type DiagnosisCode = keyof DiagnosisValues;

export interface DiagnosisValues extends SyntaxValues, OtherLanguageValues, NotRunValues, HabitValues, ThrownValues {
  /** Sentences that were kept before diagnoses were data. */
  kept: { message: string; advice?: string };
}

/** The words of a language for some codes: what is wrong, and what to write. */
export type DiagnosesOf<Values> = { [Code in keyof Values]: (values: Values[Code]) => [wrong: string, write?: string] };
