import type { Tolerance } from '../../graders/judge/compare.ts';

/** How exact a result has to be, in HTML: powers of ten are set as such. */
export function toleranceWords({ absolute, relative }: Tolerance): string {
  if (absolute === 0 && relative === 0) return 'Compared exactly.';
  if (absolute === relative) return `Compared to within ${power(absolute)}, absolute plus relative, number by number.`;
  if (relative === 0) return `Compared to within ${power(absolute)}, number by number.`;
  if (absolute === 0) return `Compared to within ${power(relative)} of the expected value, number by number.`;
  return `Compared to within ${power(absolute)} plus ${power(relative)} of the expected value, number by number.`;
}

function power(value: number): string {
  const [digits, exponent] = value.toExponential().split('e');
  if (Number(exponent) > -4) return String(value);
  const raised = `10<sup>−${Math.abs(Number(exponent))}</sup>`;
  return digits === '1' ? raised : `${digits} · ${raised}`;
}
