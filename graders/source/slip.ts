import type { Diagnosis, DiagnosisCode, DiagnosisValues } from '../messages/diagnosis.ts';

/** A slip that was found in a source: its diagnosis, and where it stands. */
export type Slip = { [Code in DiagnosisCode]: SlipOf<Code> }[DiagnosisCode];

type SlipOf<Code extends DiagnosisCode> = {
  code: Code;
  /** An offset; absent where whoever asked knows no better place than the one it has. */
  at?: number;
} & (keyof DiagnosisValues[Code] extends never ? { values?: DiagnosisValues[Code] } : { values: DiagnosisValues[Code] });

/** What is said of a slip, without its place. */
export const diagnosisOf = ({ code, values = {} }: Slip): Diagnosis => ({ code, values }) as Diagnosis; // a slip without values is of a code that has none
