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
  /** `instead`: the same with a point. */
  'number.comma': { typed: string; instead: string };
  'number.no-number': { typed: string };
  'number.not-finite': { typed: string };
}
