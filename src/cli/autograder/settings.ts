import { z } from 'zod';

/** What an autograder knows beside its exercise, from the file that lies beside it: how points are given. */
export const Settings = z.object({
  points: z.number(),
  by: z.enum(['all-or-nothing', 'case-groups']),
  groups: z.object({ edge: z.number(), golden: z.number(), generated: z.number(), sized: z.number() }),
});

export type Settings = z.infer<typeof Settings>;

/** Without rules of one's own: ten points by case groups, each group as much as the others. */
export const PLAIN: Settings = { points: 10, by: 'case-groups', groups: { edge: 1, golden: 1, generated: 1, sized: 1 } };
