import type { None } from './diagnoses/none.ts';

/** Why an answer to a question cannot be marked yet. */
export interface QuizValues {
  'quiz.no-choice': None;
  'quiz.nothing-ticked': None;
  'quiz.no-order': None;
  'quiz.no-partner': { lines: number };
  /** `gap`: the first that is empty, from 1. */
  'quiz.empty-gap': { gap: number; of: number };
  'quiz.old-draw': None;
  'number.nothing-typed': None;
  /** A comma that may set thousands apart, or decimals: the two ways to read it. */
  'number.comma-either': { typed: string; whole: string; decimal: string };
  'number.no-number': { typed: string };
  'number.not-finite': { typed: string };
  'number.unfinished': { typed: string };
  /** It could be read in two ways. */
  'number.brackets': { typed: string };
  /** 1e: two factors, or the beginning of 1e-3? */
  'number.which-e': { typed: string };
  'number.which-logarithm': None;
  'number.unknown-word': { word: string };
}
