import { fixed } from '../parts/numbers.ts';
import { Sym } from '../parts/Sym.tsx';
import { atBias, fuse, type Scene, slopeInBias, threshold } from './gates.ts';

const WIDTH = 340;
const HEIGHT = 132;
/** Biases range from −REACH to REACH. */
export const REACH = 4;

type Scale = (z: number) => number;

const toX = (bias: number): number => 12 + ((bias + REACH) / (2 * REACH)) * (WIDTH - 24);
/** Heights of z in the drawing; whatever the bias, z is no larger than what is at hand of A and what gets through of B. */
function scaleOf(scene: Scene): Scale {
  const first = fuse(scene)[0];
  const largest = Math.max(0.5, Math.abs(first?.A.x ?? 0) + Math.abs(first?.B.through ?? 0));
  return (z) => HEIGHT / 2 - (z / largest) * (HEIGHT / 2 - 8);
}

/** The first coordinate of z against the bias of A's gates, and the slope that training would follow from where it is. */
export function BiasCurve({ scene }: { scene: Scene }) {
  const z = fuse(scene)[0]?.z ?? 0;
  const slope = slopeInBias(scene, 0);
  const toY = scaleOf(scene);
  return (
    <div class="fg-part">
      <p class="label">
        Slope of <Sym of="z" index="1" /> along the bias: <b>{fixed(slope, 2)}</b>
      </p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`}
        role="img"
        aria-label={`z 1 against the bias of A's gates: ${fixed(z, 2)} at ${fixed(scene.biasA)}, with slope ${fixed(slope, 2)}`}
      >
        <rect class="fg-paper" x={12} width={WIDTH - 24} height={HEIGHT} />
        <path class="fg-grid" d={`M${toX(-REACH)} ${toY(0)}H${toX(REACH)}M${toX(0)} 0V${HEIGHT}`} />
        <path class="f09-curve" d={curve(scene, toY)} />
        <path class="f09-tangent" d={tangent(scene.biasA, z, slope, toY)} />
        <circle class="f09-here" cx={toX(scene.biasA)} cy={toY(z)} r={6} />
        {[-REACH, 0, REACH].map((bias) => (
          <text key={bias} class="fg-tick" x={toX(bias)} y={HEIGHT + 14} text-anchor="middle">
            {fixed(bias, 0)}
          </text>
        ))}
      </svg>
    </div>
  );
}

function curve(scene: Scene, toY: Scale): string {
  if (scene.hard) {
    const edge = Math.min(REACH, Math.max(-REACH, threshold(scene, 0)));
    const [shut, open] = [atBias(scene, 0, edge - 1), atBias(scene, 0, edge + 1)];
    return `M${toX(-REACH)} ${toY(shut)}H${toX(edge)}M${toX(edge)} ${toY(open)}H${toX(REACH)}`;
  }
  const biases = Array.from({ length: 65 }, (_, i) => -REACH + (i * REACH) / 32);
  return biases.map((bias, i) => `${i === 0 ? 'M' : 'L'}${toX(bias).toFixed(1)} ${toY(atBias(scene, 0, bias)).toFixed(1)}`).join('');
}

const tangent = (bias: number, z: number, slope: number, toY: Scale): string =>
  `M${toX(bias - 1)} ${toY(z - slope)}L${toX(bias + 1)} ${toY(z + slope)}`;
