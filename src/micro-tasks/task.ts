import type { Html } from '../../graders/quiz/question.ts';

/** What is right or wrong about one number of a predicted output. */
export interface PredictField {
  /** `result`, `[0]`, `mi`: which number of the output it is. */
  label: string;
  value: number;
}

/**
 * A small task in code. `id` is `kind/name`, where the name is that of the known mistake behind it, or of the blanked line. Who makes a
 * mistake is told its `feedback`; who is shown somebody else's, what it does (`misreading`).
 */
export type Task =
  /** What does the reference return here? `slips`: what known mistakes return, and what is said to them. */
  | { kind: 'predict'; id: string; call: string; fields: PredictField[]; slips: { values: number[]; feedback: Html }[] }
  /** One line is blank after its first words. The whole is graded, so every right line counts. */
  | { kind: 'fill'; id: string; before: string; start: string; rest: string; after: string }
  /** A known mistake and the smallest input on which it fails; what is made of it is graded. */
  | { kind: 'mend'; id: string; source: string; call: string; got: string; expected: string; misreading: Html }
  /** On which call does a known mistake say something else than right solutions? The one given is for who gives up. */
  | { kind: 'reveal'; id: string; mistake: string; source: string; call: string; got: string; expected: string; misreading: Html }
  /** Which mistake returns this? Each of the other choices returns something else. */
  | { kind: 'name'; id: string; call: string; got: string; expected: string; choices: NameChoice[]; misreading: Html };

/** A known mistake to choose, and what it returns. */
export interface NameChoice {
  name: string;
  title: string;
  returns: string;
  isRight: boolean;
}

/** `/review/tasks/<exercise>.json`. */
export interface TaskFile {
  exercise: string;
  /** Of the exercise. */
  title: string;
  entry: string;
  /** Its type. */
  signature: string;
  /** The reference, for who gives up. */
  solution: string;
  tasks: Task[];
}
