import type { Growth } from '../../../graders/verdict.ts';
import { FIELD, growthScale, type Point } from '../growth-scale.ts';
import { ratioWords } from '../verdict-words.ts';

/** Work over size on logarithmic axes: the learner's, the reference's, and what is allowed. */
export function GrowthPlot({ growth }: { growth: Growth }) {
  const { learner, reference, limit, rows, columns } = growthScale(growth);
  const middle = (FIELD.left + FIELD.right) / 2;
  const label = `Ticks against size on logarithmic axes, from ${growth.sizes[0]} to ${growth.sizes.at(-1)}. At the end yours takes ${ratioWords(growth.learner.at(-1)! / growth.reference.at(-1)!)} the work of the reference; ${growth.factor} × is allowed.`;
  return (
    <svg class="growth" viewBox="0 0 400 214" role="img" aria-label={label}>
      {rows.map((row) => (
        <g key={row.label}>
          <path class="gr" d={`M${FIELD.left} ${row.y.toFixed(1)}H${FIELD.right}`} />
          <text x={FIELD.left - 8} y={(row.y + 4).toFixed(1)} text-anchor="end" class="gt">
            {row.label}
          </text>
        </g>
      ))}
      {columns.map((column) => (
        <text key={column.label} x={column.x.toFixed(1)} y="192" text-anchor="middle" class="gt">
          {column.label}
        </text>
      ))}
      <text x={middle} y="209" text-anchor="middle" class="gt">
        size, n
      </text>
      <path class="gl" d={path(limit)} />
      <path class="gl gl2" d={path(limit)} />
      <path class="gref" d={path(reference)} />
      <path class="gyou" d={path(learner)} />
      {reference.map((point) => (
        <circle class="cref" key={point.x} cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r="3" />
      ))}
      {learner.map((point) => (
        <circle class="cyou" key={point.x} cx={point.x.toFixed(1)} cy={point.y.toFixed(1)} r="3.6" />
      ))}
      <Names names={[named('limit', limit), named('yours', learner), named('reference', reference)]} />
    </svg>
  );
}

const path = (points: Point[]): string => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;

const named = (name: string, points: Point[]) => ({ name, y: points.at(-1)!.y });

/** Two names never stand over each other. */
const NAME_HEIGHT = 15;

function Names({ names }: { names: { name: string; y: number }[] }) {
  let last = Number.NEGATIVE_INFINITY;
  const placed = [...names]
    .sort((a, b) => a.y - b.y)
    .map(({ name, y }) => {
      last = Math.max(y, last + NAME_HEIGHT);
      return { name, y: last };
    });
  return (
    <>
      {placed.map(({ name, y }) => (
        <text key={name} x={FIELD.right + 8} y={(y + 4).toFixed(1)} class={name === 'yours' ? 'gn gb' : 'gn'}>
          {name}
        </text>
      ))}
    </>
  );
}
