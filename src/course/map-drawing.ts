/** What a course may draw under the lessons that have a place of their own on its map. */
import { z } from 'zod';

export const pointSchema = z.strictObject({ x: z.number(), y: z.number() });

export type Point = z.infer<typeof pointSchema>;

/** The centre line of a band, point by point. */
const line = z.array(z.tuple([z.number(), z.number()])).min(2);

export const drawingSchema = z.strictObject({
  /** Size of the plane, in the units of all places. */
  width: z.number().positive(),
  height: z.number().positive(),
  /** Bands of the first modality, of the second, and of what they share. */
  a: z.array(line).default([]),
  b: z.array(line).default([]),
  shared: z.array(line).default([]),
  /** Short upright lines between two bands, evenly spaced. */
  ties: z.strictObject({ from: z.number(), to: z.number(), count: z.int().min(2), top: z.number(), bottom: z.number() }).optional(),
  /** Binary entropy over the whole width: one bit high between `base` and `top`. */
  hill: z.strictObject({ top: z.number(), base: z.number() }).optional(),
  /** Words on the drawing; those with a letter say which modality a band is. */
  notes: z
    .array(
      pointSchema.extend({
        text: z.string().min(1),
        letter: z.enum(['A', 'B']).optional(),
        align: z.enum(['start', 'middle', 'end']).default('start'),
      }),
    )
    .default([]),
});

export type Drawing = z.infer<typeof drawingSchema>;
