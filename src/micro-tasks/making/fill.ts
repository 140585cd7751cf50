import { seedOf } from '../../../graders/quiz/shuffle.ts';
import type { Task } from '../task.ts';

type Fill = Extract<Task, { kind: 'fill' }>;

/** Tasks of one exercise of this kind. */
const LINES = 2;

/** A statement on a line of its own, its first words, and what is computed in it. */
const LINE = /^(\s+(?:(?:const|let) [A-Za-z_$][\w$]*(?:: [\w[\]<>, ]+)? = |[A-Za-z_$][\w$.[\]]* [-+*/]?= |return ))([^;]+);\s*(?:\/\/.*)?$/;

/** The lines of a solution that compute most, each blanked after its first words. */
export function fillTasks(source: string): Fill[] {
  const lines = source.split('\n');
  const found = lines.flatMap((line, index) => {
    const [, start = '', rest = ''] = LINE.exec(line) ?? [];
    if (rest === '' || !isBalanced(rest) || weight(rest) < 3 || lines.filter((other) => other === line).length > 1) return [];
    const task: Fill = {
      kind: 'fill',
      id: `fill/${(seedOf(line.trim()) >>> 0).toString(36)}`,
      before: lines
        .slice(0, index)
        .map((other) => `${other}\n`)
        .join(''),
      start,
      rest: `${rest};`,
      after: lines
        .slice(index + 1)
        .map((other) => `\n${other}`)
        .join(''),
    };
    return [{ task, weight: weight(rest), index }];
  });
  return found
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, LINES)
    .map(({ task }) => task);
}

/** How much there is to think of: names and operators. A line that does not fit on a phone is worth less. */
const weight = (expression: string): number =>
  (expression.match(/[A-Za-z_$][\w$]*|[-+*/%<>=!&|?]+/g)?.length ?? 0) - Math.max(0, expression.length - 60);

/** Whether each bracket is closed on the same line. */
function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const sign of text) {
    if ('([{'.includes(sign)) open.push(sign);
    else if (')]}'.includes(sign) && open.pop() !== '([{'[')]}'.indexOf(sign)]) return false;
  }
  return open.length === 0;
}
