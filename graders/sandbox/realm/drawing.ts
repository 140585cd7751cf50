/** A picture of a case: SVG without scripts, styles, links and images, and what it shows, in a sentence for those who do not see it. */
export interface Drawing {
  /** `<svg viewBox="0 0 320 160">…</svg>`. Colours are `currentColor`, set by the classes `a`, `b`, `joint`, `soft` and `bad`. */
  svg: string;
  says: string;
}

/**
 * How an exercise's author draws the input that fails (`draw.ts`). Runs in the author realm on plain data. `expected` is what the reference
 * returns, `actual` what the solution returned, undefined where it returned nothing; it may be anything, whatever its type says. Null where
 * there is nothing to see.
 */
export type DrawCase<Args extends unknown[], Result> = (args: Args, expected: Result, actual: Result | undefined) => Drawing | null;
