/** Points are told to two decimals. */
export const twoDecimals = (number: number): number => Math.round(number * 100) / 100;
