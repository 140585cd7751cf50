import type { Draw } from '../../graders/sandbox/realm/draw.ts';

/** A small random program over two lists of the same length, to be compared with a wrong one made from it. */
export type Program = (xs: number[], ys: number[]) => number | number[];

interface Outline {
  item: Expression;
  collect: number;
  from: number;
  order: number;
}

type Expression = { leaf: number } | { operator: number; left: Expression; right: Expression };

/** A random program, and one that differs from it by one edit: of an operator, an operand, the start of the loop, the order, or what is done with the items. */
export function drawPrograms(draw: Draw): [right: Program, wrong: Program] {
  const outline: Outline = { item: drawExpression(draw, 3), collect: draw.int(0, COLLECTORS.length - 1), from: 0, order: 0 };
  return [build(outline), build(edited(draw, outline))];
}

const LEAVES: ((x: number, y: number, n: number, i: number) => number)[] = [
  (x) => x,
  (_, y) => y,
  (x) => x,
  (_, y) => y,
  (_x, _y, n) => n,
  (_x, _y, _n, i) => i,
  () => 1,
  () => 2,
  () => 0.5,
];

const OPERATORS: ((a: number, b: number) => number)[] = [
  (a, b) => a + b,
  (a, b) => a - b,
  (a, b) => a * b,
  Math.max,
  Math.min,
  (a) => Math.abs(a),
  (a) => -a,
  (a) => a * a,
  (a, b) => a / (1 + b * b),
];

const COLLECTORS: ((items: number[]) => number | number[])[] = [
  (items) => items,
  (items) => items,
  (items) => items.reduce((sum, item) => sum + item, 0),
  (items) => items.reduce((sum, item) => sum + item, 0) / items.length,
  (items) => Math.max(...items),
  (items) => items.map((item) => item / 2),
  (items) => items.map((_, i) => items.slice(0, i + 1).reduce((sum, item) => sum + item, 0)),
];

const ORDERS: ((items: number[]) => number[])[] = [
  (items) => items,
  (items) => items.toReversed(),
  (items) => items.toSorted((a, b) => a - b),
];

const drawExpression = (draw: Draw, depth: number): Expression =>
  depth === 0 || draw.oneIn(4)
    ? { leaf: draw.int(0, LEAVES.length - 1) }
    : { operator: draw.int(0, OPERATORS.length - 1), left: drawExpression(draw, depth - 1), right: drawExpression(draw, depth - 1) };

function edited(draw: Draw, outline: Outline): Outline {
  switch (draw.int(0, 6)) {
    case 0:
      return { ...outline, collect: draw.int(0, COLLECTORS.length - 1) };
    case 1:
      return { ...outline, from: 1 };
    case 2:
      return { ...outline, order: draw.int(1, ORDERS.length - 1) };
    default:
      return { ...outline, item: editedExpression(draw, outline.item) };
  }
}

function editedExpression(draw: Draw, expression: Expression): Expression {
  if ('leaf' in expression || draw.oneIn(4)) return drawExpression(draw, 1);
  const side = draw.int(0, 2);
  if (side === 0) return { ...expression, operator: draw.int(0, OPERATORS.length - 1) };
  return side === 1
    ? { ...expression, left: editedExpression(draw, expression.left) }
    : { ...expression, right: editedExpression(draw, expression.right) };
}

function build({ item, collect, from, order }: Outline): Program {
  const run = (expression: Expression, at: [number, number, number, number]): number =>
    'leaf' in expression
      ? LEAVES[expression.leaf]!(...at)
      : OPERATORS[expression.operator]!(run(expression.left, at), run(expression.right, at));
  return (xs, ys) => COLLECTORS[collect]!(ORDERS[order]!(xs.slice(from).map((x, i) => run(item, [x, ys[i + from]!, xs.length, i]))));
}
