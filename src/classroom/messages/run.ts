import * as z from 'zod/mini';
import { ExerciseId, text } from './parts.ts';

/** `POST /api/runs`: judge this, and keep nothing of it. */
export const NewRun = z.object({ exercise: ExerciseId, source: text(1_000_000) });

/** The whole verdict (`graders/verdict.ts`), as the record keeps it: through `toPlain`. */
export const RunAnswer = z.object({ verdict: z.unknown() });
