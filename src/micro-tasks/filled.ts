import type { Task } from './task.ts';

/** The whole program with something in the blank. */
export const filled = ({ before, start, after }: Extract<Task, { kind: 'fill' }>, typed: string): string =>
  `${before}${start}${typed}${after}`;
