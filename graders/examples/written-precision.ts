import { child, list, type Node, text as textOf } from '../source/tree.ts';

/** With fewer digits a number is meant as it stands: 0.5 is a half. */
const LEAST_DIGITS = 4;

/**
 * Half a unit of the last digit, where numbers were written with so many digits that they were rounded: 0.3251 stands for all that rounds to
 * it, as the numbers of a statement do. 0 where none was, or where the value is an expression that is worked out.
 */
export function writtenPrecision(value: Node): number {
  switch (value.type) {
    case 'Literal':
      return typeof value.value === 'number' ? halfUnit(textOf(value, 'raw') ?? '') : 0;
    case 'UnaryExpression':
      return precisionOf([child(value, 'argument')]);
    case 'ArrayExpression':
      return precisionOf(list(value, 'elements'));
    case 'ObjectExpression':
      return precisionOf(list(value, 'properties').map((property) => child(property, 'value')));
    case 'ParenthesizedExpression':
      return precisionOf([child(value, 'expression')]);
    default:
      return 0;
  }
}

const precisionOf = (parts: readonly (Node | undefined)[]): number =>
  parts.reduce((most, part) => Math.max(most, part ? writtenPrecision(part) : 0), 0);

function halfUnit(written: string): number {
  const [, whole = '', decimals = '', exponent = '0'] = /^(\d*)\.(\d+)(?:e([+-]?\d+))?$/i.exec(written.replaceAll('_', '')) ?? [];
  const digits = `${whole}${decimals}`.replace(/^0+/, '').length;
  return digits < LEAST_DIGITS ? 0 : Number(`0.5e${Number(exponent) - decimals.length}`);
}
