/** The values of a code whose words name nothing. */
export type None = Record<never, never>;
