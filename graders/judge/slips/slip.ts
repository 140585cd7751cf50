import type { Values } from '../../source/say.ts';
import type { Node } from '../../source/tree.ts';
import type { RunTimeCode } from './words.ts';

/** Something thrown, and the program that threw it. */
export interface Thrown {
  message: string;
  stack: string;
  source: string;
  program: Node;
  /** Where in the source it was thrown, or called what threw it. */
  offset: number | undefined;
}

/** The slip behind an error; `at` where it has a better place than the engine gave. */
export interface Slip {
  code: RunTimeCode;
  at?: number;
  values?: Values;
}
