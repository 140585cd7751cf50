import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Part } from './codes.ts';

const WIDTH = 340;
const LEFT = 92;
const MOST = 4;
const ROW = 28;
const NAMES = { pred: 'prediction', rec: 'rebuilding', prior: 'prior' } as const;

/** The three parts of the loss, unweighted, on one scale. */
export function Bars({ parts }: { parts: Part }) {
  const rows = (['pred', 'rec', 'prior'] as const).map((part) => ({ part, value: parts[part] }));
  return (
    <div class="fg-part">
      <p class="label">What each part of the loss says</p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} ${ROW * 3 + 4}`}
        role="img"
        aria-label={rows.map(({ part, value }) => `${NAMES[part]} ${fixed(value, 2)}`).join('; ')}
      >
        {rows.map(({ part, value }, i) => {
          const y = 4 + ROW * i;
          return (
            <g key={part}>
              <text class="fg-note" x={0} y={y + 14}>
                {NAMES[part]}
              </text>
              <path class="fg-axis" d={`M${LEFT} ${y - 2}v24`} />
              <Bar
                x={LEFT}
                y={y}
                width={(Math.min(MOST, value) / MOST) * 200}
                height={20}
                ink={part === 'prior' ? 'joint' : 'plain'}
                solid={part !== 'prior'}
              />
              <text class="fg-note fg-strong" x={WIDTH} y={y + 14} text-anchor="end">
                {fixed(value, 2)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
