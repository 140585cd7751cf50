/** How far off a number may be: |actual − expected| ≤ absolute + relative · |expected|. */
interface Within {
  absolute: number;
  relative: number;
}

/** The same as exercise.yaml says it, with what is said of fields and of the places of a tuple. */
interface Tolerance extends Within {
  fields?: Record<string, Within>;
}

/**
 * Makes the comparison that `accept` is given: whether two values are the same within the tolerance, as the grader compares where there is
 * no `accept.ts` (`judge/compare.ts`; a test holds the two together). Runs in the author realm.
 */
export function makeClose(tolerance: Tolerance): (expected: unknown, actual: unknown) => boolean {
  const number = (expected: number, actual: number, { absolute, relative }: Within): boolean => {
    if (Number.isNaN(expected)) return Number.isNaN(actual);
    if (!Number.isFinite(expected) || !Number.isFinite(actual)) return expected === actual;
    return Math.abs(actual - expected) <= absolute + relative * Math.abs(expected);
  };
  const partOf = (whole: Tolerance, step: string, isOfList: boolean): Tolerance => {
    const { fields } = whole;
    if (!fields) return whole;
    const own = Object.hasOwn(fields, step) ? fields[step] : undefined;
    if (own) return own;
    const hasPlaces = Object.keys(fields).some((field) => /^\d+$/.test(field));
    return isOfList && !hasPlaces ? whole : { absolute: whole.absolute, relative: whole.relative };
  };
  const close = (expected: unknown, actual: unknown, within: Tolerance): boolean => {
    if (typeof expected === 'number') return typeof actual === 'number' && number(expected, actual, within);
    if (typeof expected !== 'object' || expected === null) return expected === actual;
    if (typeof actual !== 'object' || actual === null || Array.isArray(expected) !== Array.isArray(actual)) return false;
    const [theirs, ours] = [expected as Record<string, unknown>, actual as Record<string, unknown>];
    const steps = Object.keys(theirs);
    const isList = Array.isArray(expected);
    return (
      Object.keys(ours).length === steps.length &&
      steps.every((step) => Object.hasOwn(ours, step) && close(theirs[step], ours[step], partOf(within, step, isList)))
    );
  };
  return (expected, actual) => close(expected, actual, tolerance);
}
