import type { None } from './diagnoses/none.ts';
import type { Diagnosis } from './diagnosis.ts';

/** The sentences about a whole run. `input`: the number of the input that is shown, from 1; absent where none is. */
export interface VerdictValues {
  'verdict.agree': { right: number; of: number };
  'verdict.differ': { right: number; of: number };
  'verdict.not-run': { count: number };
  'verdict.cut-short': None;
  /** An error that was thrown, by its name. */
  'verdict.thrown': { name: string; diagnosis: Diagnosis };
  'verdict.does-not-load': { diagnosis: Diagnosis };
  'verdict.broken-exercise': None;
  'limit.case': { input?: number };
  'limit.run': None;
  'limit.watchdog': None;
  /** `ratio`: the submission's work divided by the reference's, over the runs of growing size; `allowed`: what it may be. */
  'limit.factor': { ratio: number; allowed: number };
  /** The same, of a verdict that does not hold these runs. */
  'limit.growth': None;
  'limit.memory': { input?: number };
  'limit.output': { input?: number };
}
