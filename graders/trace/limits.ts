import type { RecorderLimits } from '../sandbox/realm/recorder.ts';

/**
 * How much is noted of one run. A smallest failing input takes a few hundred events; whoever types in a large one sees its beginning. All
 * of it fits what the sandbox reads of one value: an event takes six parts and its value.
 */
export const RECORDED: RecorderLimits = { events: 3_000, parts: 60_000, valueParts: 1_200, characters: 60 };

/**
 * Ticks of a run whose values are asked for: a fifth of what a judged call may take, so that the next run does not wait. The values of
 * one that takes longer end there.
 */
export const WORK_PER_TRACE = 20_000_000;
