/** The helpers that every realm has (`sandbox/realm/helpers.ts`), by name: globals that references and solutions may call. */
export const HELPERS = ['dot', 'matVec', 'transpose', 'matMul', 'jacobiEigen'] as const;

export type Helper = (typeof HELPERS)[number];
