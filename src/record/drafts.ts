import * as z from 'zod/mini';

/** Which text: the main one of an exercise, or the one of a tab that met a newer main one. */
export interface DraftKey {
  exercise: string;
  /** Empty for the main one. */
  tab: string;
}

/** The newest text of the editor. Replaced on every save, so it is no event. */
export const Draft = z.object({
  exercise: z.string(),
  tab: z.string(),
  source: z.string(),
  /** New on every save: tells a tab whether the text is still the one it knows. */
  revision: z.string(),
  /** ms since 1970. */
  at: z.number(),
});
export type Draft = z.infer<typeof Draft>;

export type SaveResult =
  | { kind: 'saved' }
  /** Another tab saved since; nothing was changed. */
  | { kind: 'newer'; draft: Draft };

/** Whether two drafts (or keys) are the same row. */
export const sameDraftKey = (a: DraftKey, b: DraftKey) => a.exercise === b.exercise && a.tab === b.tab;
