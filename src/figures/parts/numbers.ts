/** A number for reading: so many decimals, a real minus sign, and no −0. */
export function fixed(value: number, decimals = 1): string {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}

/** Writes as `fixed` does, with a plus sign before what is positive. */
export function signed(value: number, decimals = 1): string {
  const text = fixed(value, decimals);
  return Number(text.replace('−', '-')) > 0 ? `+${text}` : text;
}

export const clamp = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));

/** Rounds to the nearest multiple of `step`, without the dust of binary fractions. */
export const snap = (value: number, step: number): number => {
  const steps = Math.round(1 / step);
  return Math.round(value * steps) / steps;
};
