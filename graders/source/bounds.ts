/** Characters that a source may have; the longest reference has 3,000. */
export const SOURCE_CHARACTERS = 100_000;

/**
 * Statements, expressions, patterns and types that may stand open at once: a bracket takes three, a function within a function eight. The
 * parser recurses on the host's stack; on one of 512 kB JavaScriptCore, which takes most, gets to 350 with types, which take most of all.
 */
export const SOURCE_DEPTH = 300;

/** Tokens that may be read of a source of so many characters, each as often as it is read. Honest sources take a third of their length. */
export const sourceSteps = (characters: number): number => 10_000 + 10 * characters;
