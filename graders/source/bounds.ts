/** Source text; the longest reference has 3,000 characters. */
export const SOURCE_CHARACTERS = 100_000;

/**
 * Statements, expressions, patterns and types that may stand open at once: a bracket takes four, a function within a function ten. The
 * parser recurses on the host's stack; of 460 kB, whatever nests leaves some at this depth, and browsers and Node have twice as much.
 */
export const SOURCE_DEPTH = 400;

/** Tokens that may be read of a source of so many characters, each as often as it is read. Honest sources take a third of their length. */
export const sourceSteps = (characters: number): number => 10_000 + 10 * characters;
