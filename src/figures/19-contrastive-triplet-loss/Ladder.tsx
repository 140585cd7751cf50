import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { type Hinge, type Scene, similarity } from './hinges.ts';

const WIDTH = 340;
const LEFT = 22;
const RIGHT = 292;
const ROW = 24;

/** Similarity −1 … 1 to the drawing. A line that lies below −1 stands at −1: no similarity is lower. */
const toX = (s: number): number => LEFT + ((Math.max(-1, s) + 1) / 2) * (RIGHT - LEFT);

/** All similarities to the anchor on one scale: what a negative pays is what it reaches beyond the line α before the positive. */
export function Ladder({ scene, hinges }: { scene: Scene; hinges: Hinge[] }) {
  const won = similarity(scene.anchor, scene.positive);
  const line = won - scene.alpha;
  const bottom = 34 + ROW * hinges.length;
  const words = hinges.map(({ similarity: s, value }, i) => `negative ${i + 1}: similarity ${fixed(s, 2)}, hinge ${fixed(value, 2)}`);
  return (
    <div class="fg-part">
      <p class="label">Similarity to the anchor, and what it costs</p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} ${bottom + 20}`}
        role="img"
        aria-label={`positive: similarity ${fixed(won, 2)}; ${words.join('; ')}`}
      >
        <rect class="f19-band" x={toX(line)} y={20} width={toX(won) - toX(line)} height={bottom - 20} />
        <path class="f19-line" d={`M${toX(line)} 20V${bottom}`} />
        <path class="f19-won" d={`M${toX(won)} 20V${bottom}`} />
        <text class="fg-note fg-strong fg-text-b" x={toX(won)} y={13} text-anchor="middle">
          +
        </text>
        <text class="f19-alpha" x={(toX(line) + toX(won)) / 2} y={13} text-anchor="middle">
          {toX(won) - toX(line) > 14 ? 'α' : ''}
        </text>
        {hinges.map(({ similarity: s, value, counts }, i) => {
          const y = 32 + ROW * i;
          return (
            <g key={`row-${i + 1}`}>
              <path class="fg-grid" d={`M${LEFT} ${y}H${RIGHT}`} />
              <text class="fg-note fg-strong fg-text-b" x={2} y={y + 4}>
                {i + 1}
              </text>
              {value > 0 && <Bar x={toX(line)} y={y - 6} width={toX(s) - toX(line)} height={12} ink="joint" solid={counts} />}
              <rect class="f19-dot" x={toX(s) - 4} y={y - 4} width={8} height={8} />
              <text class={`fg-note${value > 0 && counts ? ' fg-strong' : ''}`} x={WIDTH} y={y + 4} text-anchor="end">
                {value > 0 ? fixed(value, 2) : 'none'}
              </text>
            </g>
          );
        })}
        {[-1, 0, 1].map((s) => (
          <text key={s} class="fg-tick" x={toX(s)} y={bottom + 14} text-anchor="middle">
            {fixed(s, 0)}
          </text>
        ))}
      </svg>
    </div>
  );
}
