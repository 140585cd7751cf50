/** The type of the realm's `console` (`realm/console.ts`): for the editor, and for the check of an author's files. */
export const CONSOLE_TYPES = `/** Printed lines are shown beside the result, for the input that is shown. */
declare const console: Record<
  'log' | 'info' | 'warn' | 'error' | 'debug' | 'trace' | 'dir' | 'table' | 'assert' | 'group' | 'groupEnd' | 'count' | 'countReset',
  (...values: unknown[]) => void
>;
`;
