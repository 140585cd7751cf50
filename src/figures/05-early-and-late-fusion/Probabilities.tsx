import { Bar } from '../parts/Bar.tsx';
import type { Ink } from '../parts/inks.ts';
import { fixed } from '../parts/numbers.ts';
import { early, late, type Opinions, sigmoid } from './opinions.ts';

const LEFT = 62;
const WIDTH = 230;

/** What each modality says alone, and what the two combinations make of it: the probability of yes, with the line that decides. */
export function Probabilities({ opinions }: { opinions: Opinions }) {
  const rows: { name: string; ink: Ink; p: number }[] = [
    { name: 'A alone', ink: 'a', p: sigmoid(opinions.a) },
    { name: 'B alone', ink: 'b', p: sigmoid(opinions.b) },
    { name: 'early', ink: 'joint', p: early(opinions) },
    { name: 'late', ink: 'joint', p: late(opinions) },
  ];
  return (
    <div class="fg-part">
      <p class="label">Probability of yes</p>
      <svg class="fg-drawing" viewBox="0 0 340 96" role="img" aria-label={rows.map(({ name, p }) => `${name} ${fixed(p, 3)}`).join(', ')}>
        {rows.map(({ name, ink, p }, i) => (
          <g key={name}>
            <rect class="f05-whole" x={LEFT} y={3 + 24 * i} width={WIDTH} height={15} />
            <Bar x={LEFT} y={3 + 24 * i} width={WIDTH * p} height={15} ink={ink} />
            <text class="fg-note" y={15 + 24 * i}>
              {name}
            </text>
            <text class="fg-note fg-strong" x={340} y={15 + 24 * i} text-anchor="end">
              {fixed(p, 3)}
            </text>
          </g>
        ))}
        <path class="fg-guide" d={`M${LEFT + WIDTH / 2} 0V94`} />
      </svg>
    </div>
  );
}
