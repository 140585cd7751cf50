import type { Node } from '../../source/tree.ts';

/** Something thrown, and the program that threw it. */
export interface ThrowSite {
  message: string;
  stack: string;
  source: string;
  program: Node;
  /** Where in the source it was thrown, or called what threw it. */
  offset: number | undefined;
}
