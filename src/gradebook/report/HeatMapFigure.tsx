import type { CaseMark } from '../../../graders/judge/case-marks.ts';
import type { HeatCase, HeatMap } from '../heat-map.ts';
import { count } from './names.ts';

/** Units of the drawing: one cell, what is left free within it, and the room for words on both sides. */
const ROW = 17;
const GAP = 5;
const LABELS = 112;
const NUMBERS = 40;
const NAMES = 92;
const WIDEST_CELL = 25;
const WIDTH = 980;

/** With more columns than this, names would lie over one another. */
const MOST_NAMES = 45;

/** Learner by case: a clean slope means that hard cases are hard for everyone. */
export function HeatMapFigure({ heat: { cases, learners, accepted, others, silent }, exercise }: { heat: HeatMap; exercise: string }) {
  const cell = Math.min(WIDEST_CELL, (WIDTH - LABELS - NUMBERS) / learners.length);
  const hasNames = learners.length <= MOST_NAMES;
  const bottom = cases.length * ROW + 4;
  const height = bottom + (hasNames ? NAMES : 20);
  const xOf = (column: number) => LABELS + column * cell;
  return (
    <figure class="heat-fig">
      <figcaption class="small soft">
        Cases with the most failures on top, learners with the most failures on the left. A clean slope means that hard cases are hard for
        everyone; a mark far from it is worth opening. Not drawn: {count(silent, 'case')} that nobody fails, {accepted} who were accepted
        {others > 0 && `, ${others} who fail no case, but were not accepted`}.
      </figcaption>
      <ul class="gb-key">
        <li>· agrees</li>
        <li>■ wrong</li>
        <li>× error</li>
        <li>□ over a limit</li>
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section class="scroll-x" tabIndex={0} aria-label={`Cases by learners, ${exercise}`}>
        <svg
          class="heat"
          viewBox={`0 0 ${WIDTH} ${height}`}
          style={{ minWidth: '44rem' }}
          role="img"
          preserveAspectRatio="xMinYMin meet"
          aria-label={`Cases by learners. Failed most often: ${cases.slice(0, 3).map(saidCase).join('; ')}.`}
        >
          {cases.map((one, row) => (
            <text key={one.position} x={LABELS - 10} y={row * ROW + 13} text-anchor="end" class="hn">
              {labelOf(one)}
            </text>
          ))}
          {cases.map((one, row) => (
            <text key={one.position} x={xOf(learners.length) + 8} y={row * ROW + 13} class="hc">
              {one.failures}
            </text>
          ))}
          {SHAPES.map(({ kind, name, draw }) => {
            const parts = learners.flatMap(({ marks }, column) =>
              marks.map((mark, row) => (kindOf(mark) === kind ? draw(xOf(column), row * ROW + 2, cell) : '')),
            );
            return <path key={kind} class={name} d={parts.join('')} />;
          })}
          {hasNames &&
            learners.map(({ key }, column) => (
              <text key={key} class="hn" text-anchor="end" transform={`translate(${xOf(column) + cell / 2 + 4} ${bottom + 8}) rotate(-60)`}>
                {key.length > 16 ? `${key.slice(0, 15)}…` : key}
              </text>
            ))}
          {!hasNames && (
            <text class="hn" x={LABELS} y={bottom + 14}>
              {learners.length} learners
            </text>
          )}
        </svg>
      </section>
    </figure>
  );
}

const GROUPS = { edge: 'edge', golden: 'golden', generated: 'draw', sized: 'size' } as const;

const labelOf = ({ group, number, position }: HeatCase): string => `${GROUPS[group]} ${number} (${position + 1})`;

const saidCase = (one: HeatCase): string => `${labelOf(one)}, by ${one.failures}`;

type Kind = 'agrees' | 'wrong' | 'error' | 'limit' | 'nothing';

function kindOf(mark: CaseMark | undefined): Kind {
  switch (mark) {
    case 'r':
      return 'agrees';
    case 'w':
      return 'wrong';
    case 'e':
      return 'error';
    case 't':
    case 'm':
    case 'o':
      return 'limit';
    case '-':
    case undefined:
      return 'nothing';
    default:
      return mark satisfies never;
  }
}

const H = ROW - GAP;

/** One path a kind, however many cells there are: a large class would have a hundred thousand elements otherwise. */
const SHAPES: { kind: Kind; name: string; draw: (x: number, y: number, cell: number) => string }[] = [
  { kind: 'agrees', name: 'hp', draw: (x, y, cell) => `M${at(x + cell / 2 - 1)} ${y + H / 2}h2v2h-2z` },
  { kind: 'wrong', name: 'hf', draw: (x, y, cell) => `M${at(x)} ${y}h${at(inner(cell))}v${H}h-${at(inner(cell))}z` },
  {
    kind: 'error',
    name: 'he',
    draw: (x, y, cell) => `M${at(x + inner(cell) / 2 - 4)} ${y + 2}l8 8m0 -8l-8 8`,
  },
  { kind: 'limit', name: 'hl', draw: (x, y, cell) => `M${at(x + 1)} ${y + 1}h${at(inner(cell) - 2)}v${H - 2}h-${at(inner(cell) - 2)}z` },
];

const inner = (cell: number): number => Math.max(1, cell - Math.min(GAP, cell / 4));

const at = (number: number): string => String(Math.round(number * 10) / 10);
