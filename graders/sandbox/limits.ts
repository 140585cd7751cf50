/**
 * Every limit of the sandbox: its one home, its unit, and how the number was chosen. All are part of the verdict, so that changing
 * one changes verdicts: raise `ENGINE_VERSION` with it.
 */

/** The version of everything that decides a verdict beside package, source and seed. It stands beside the verdict's hash, not in it. */
export const ENGINE_VERSION = 3;

/** 64 MiB. Initial and maximum are the same: a memory that never grows runs out at the same point whatever ran before. */
export const MEMORY_PAGES = 1024;

/**
 * The heap may reach this far into the memory; beyond it, or where an allocation was refused, the verdict is `memory_limit_exceeded`.
 * Above it lie the windows. (QuickJS's own limit is not used: it counts an ArrayBuffer as 8 bytes, quickjs-emscripten issue 255.)
 */
export const HEAP_END_BYTES = 48 * 2 ** 20;

/** Arguments in and results out pass through windows at the top of the memory: 4 MiB each, half a million numbers. */
export const WINDOW_BYTES = 4 * 2 ** 20;

/**
 * Of the host's stack, as `machine/frame.ts` reckons a call's share of it; over it the verdict is `run_time_error`, recursion too deep.
 * The smallest stack that is known is that of a worker in Safari, 512 kB, of which JavaScriptCore keeps 128 kB for itself. What is left
 * overflows there at 363,000 by this reckoning, in the code with its largest frames; a function that calls itself takes 932.
 */
export const STACK_BYTES = 336_000;

/**
 * QuickJS's own stack, in its memory. Its own limit is met only by calls with thousands of variables or arguments, as an error that may
 * be caught; all other recursion meets `STACK_BYTES` first.
 */
export const ENGINE_STACK_BYTES = 2 ** 20;

/**
 * Ticks in one call. A tick is a round of a loop in the engine's own code, a function of it that calls others, or 64 bytes moved at once
 * (`machine/meter.ts`); a round of a program's loop takes some 20. The references of the course take up to 180,000 a case, the wasteful solution that low-rank
 * fusion warns of 5 million. So many last 0.2 to 1 s on a laptop.
 */
export const WORK_PER_CALL = 100_000_000;

/** Ticks of an expression in a lesson or a quiz, which may average over all outcomes: the longest takes 100 million. */
export const WORK_PER_EXPRESSION = 500_000_000;

/**
 * Ticks of a whole run: loading, judging, the runs of growing size, the search for the smallest input, laws, and what is printed. The
 * slowest operation takes 1.3 s for 100 million, so that no verdict takes 10 s on a laptop.
 */
export const WORK_PER_RUN = 700_000_000;

/** Ticks of the reference over all cases of a run, and over the runs of growing size: a plainer solution may take ten times as much. */
export const WORK_PER_REFERENCE = WORK_PER_RUN / 10;

/**
 * Ticks of one call of an author's `accept`, paid by the run as well. Telling whether 64 vectors span the same space as 64 others takes
 * some 3 million.
 */
export const WORK_PER_CHECKER = 10_000_000;

/** Ticks of one picture that an author's `draw` makes of a failing input. No verdict depends on it. */
export const WORK_PER_DRAWING = 20_000_000;

/** Ticks that an author's generator may take for the cases of a run. The course's take up to 12 million. */
export const WORK_PER_GENERATOR = WORK_PER_RUN / 10;

/** Ticks of the search for what shows that a known mistake is wrong: done once, and used for every learner who makes it. */
export const WORK_PER_CAUSE = WORK_PER_RUN / 5;

/**
 * Ticks of the search for a relation, within those of the run, and once more as many for the cases that what was found is held against.
 * Half of the random wrong programs of `tests/bench/diagnosis.ts` take less than 14 million; where it is not enough, less is said.
 */
export const WORK_PER_RELATION = 50_000_000;

/** … and of one call in it. Arguments that nobody draws, such as a step of 0, make an endless loop of many a right solution. */
export const WORK_PER_QUESTION = 1_000_000;

/** Ticks of reading what was printed, which is text and no code: also after a call that used up its own. The most there can be takes 2 million. */
export const WORK_PER_CONSOLE = 10_000_000;

/** Parts of a result (numbers, characters, brackets); more is `output_limit_exceeded`. A 64 × 64 matrix has 4,226. */
export const RESULT_PARTS = 100_000;

/** Lists within lists. Exercises need 3. */
export const RESULT_DEPTH = 16;

/** What is kept of the console: a screenful or two. Lines that come after are counted, not kept. */
export const CONSOLE_LINES = 100;
export const CONSOLE_CHARACTERS = 10_000;

/** Characters that are read of an error's message, and as many of its stack. */
export const ERROR_CHARACTERS = 2_000;

/**
 * A worker that gives no sign of life for so many milliseconds is ended: a last resort against faults of the platform, and the only limit
 * that depends on the machine's speed. Between two calls a worker tells of itself, within one it cannot; the most expensive call takes 1.3 s on a
 * laptop, 7.2 s in a browser there without an optimising compiler, and a phone may take eight times as long.
 */
export const WATCHDOG_MS = 60_000;

/** Milliseconds that a worker may take to start and to compile the engine, on a slow phone and a slow network. */
export const START_MS = 30_000;
