import type { Tolerance, Within } from '../../graders/judge/tolerance.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';

/** How a result is judged and how exact it has to be, in HTML: powers of ten are set as such. */
export function toleranceWords(tolerance: Tolerance, compare: ExercisePackage['compare']): string {
  if (compare === 'accept')
    return 'More than one result can be right: yours is judged by what is asked of it, not by the result of the reference.';
  const all = howClose(tolerance);
  // Safe: the schema lets a field be an identifier or a number.
  const own = Object.entries(tolerance.fields ?? {}).map(([field, within]) => `; <code>${placeOf(field)}</code> ${howClose(within)}`);
  return `Compared ${all}${all === EXACTLY ? '' : ', number by number'}${own.join('')}.`;
}

const EXACTLY = 'exactly';

function howClose({ absolute, relative }: Within): string {
  if (absolute === 0 && relative === 0) return EXACTLY;
  if (absolute === relative) return `to within ${power(absolute)}, absolute plus relative`;
  if (relative === 0) return `to within ${power(absolute)}`;
  if (absolute === 0) return `to within ${power(relative)} of the expected value`;
  return `to within ${power(absolute)} plus ${power(relative)} of the expected value`;
}

/** `rho`, and `[0]` of a tuple. */
const placeOf = (field: string): string => (/^\d+$/.test(field) ? `[${field}]` : field);

function power(value: number): string {
  const [digits, exponent] = value.toExponential().split('e');
  if (Number(exponent) > -4) return String(value);
  const raised = `10<sup>−${Math.abs(Number(exponent))}</sup>`;
  return digits === '1' ? raised : `${digits} · ${raised}`;
}
