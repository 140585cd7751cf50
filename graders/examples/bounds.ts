/** Examples that one learner may have of one exercise. */
export const MOST_EXAMPLES = 40;

/** Characters of a call, and of an expected value. The longest call of the course that is short enough to be looked at has 300. */
export const EXAMPLE_CHARACTERS = 2_000;

/**
 * Ticks of each call that an example needs: of a right solution, of a known mistake, and of what is typed. References take up to 180,000; a
 * mistake that takes more than this does not end.
 */
export const WORK_PER_EXAMPLE = 10_000_000;

/** Characters of what a mistake, or the learner's code, says. */
export const SAYS_CHARACTERS = 60;
