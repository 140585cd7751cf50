/**
 * What grading may hold in the host's memory, beside the two sandboxes (128 MiB): each bound in its one place, and how it was chosen.
 * Whatever an author or a learner writes, a grader takes less than 1 GB. None of the course's exercises comes near. A verdict carries one input
 * and two results, what was printed on it, and sentences that are cut: at most some 120,000 parts of the learner's.
 *
 * Values are counted in *parts*: numbers, characters, fields and lists. The most expensive, a record without fields, takes 140 bytes.
 */

/** The heap of an author's file once it is loaded: of the reference, the inputs, the laws, and of each mistake. The course's take 170 kB. */
export const AUTHOR_HEAP_BYTES = 8 * 2 ** 20;

/** The loaded mistakes of an exercise together. Those that do not fit are loaded again when they are called. */
export const MISTAKE_HEAPS_BYTES = 64 * 2 ** 20;

/** Arguments and expected results of a run's cases; those of four seeds are kept. 115 cases of 64 × 64 have as many, the course's 11,000. */
export const CASES_PARTS = 500_000;

/** A learner's results on all cases of a run. What comes after was judged like the rest, and takes no part in explaining. */
export const RESULTS_PARTS = 500_000;

/** What all mistakes of an exercise returned on the cases of a seed, for those who come after. What does not fit is asked again. */
export const MISTAKE_RESULTS_PARTS = 500_000;
