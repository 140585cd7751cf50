import type { ExampleMessage } from '../messages/example-text.ts';

/** A call, and the value that a learner expects of it, as they were typed. With no value, the call alone is judged. */
export interface Example {
  call: string;
  expected: string;
}

/** A known mistake that an example gives away. */
export interface Caught {
  /** Which of the exercise's known mistakes, in the order of `mistakesIn`, from 0. */
  lamp: number;
  /** What the mistake says instead, in a few characters. */
  says: string;
}

/** What is said of an example. Nothing of it holds the right value. */
export type JudgedExample =
  /** It cannot be read. `line` and `column` (from 1) are places in the field. */
  | { kind: 'unreadable'; in: keyof Example; line: number; column: number; message: ExampleMessage }
  /** The exercise does not say what comes of this call. `speaks`: the contract's sentence about it, where there is one. */
  | { kind: 'outside'; message: ExampleMessage; speaks?: string }
  /**
   * Another value is right. `message`: it has another form than a result. `at`: the places of a record that are not right, such as `.loss`.
   * `speaks`: the contract's sentence from which the value follows, where there is strong evidence of one.
   */
  | { kind: 'not-right'; message?: ExampleMessage; at?: string[]; speaks?: string }
  | { kind: 'right'; caught: Caught[] }
  /** Only a call was given. `caught`: the mistakes that say something else there than right solutions. */
  | { kind: 'call'; caught: Caught[] };

/** How a learner's code did on an example whose value is right. `says`: what it returned, or what became of it. */
export type TriedExample = { kind: 'passes' } | { kind: 'fails'; says: string } | { kind: 'left-out' };
