/** A number at the six significant digits with which numbers are shown to people. */
export const sixDigits = (value: number): number => Number(value.toPrecision(6));
