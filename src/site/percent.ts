/** A share from 0 to 1 in words. */
export const percent = (share: number): string => `${Math.round(100 * share)} %`;
