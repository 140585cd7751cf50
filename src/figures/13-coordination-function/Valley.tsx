import { fixed } from '../parts/numbers.ts';
import { bestTurn, type Caption, loss, type Pairing } from './pairs.ts';

const LEFT = 26;
const RIGHT = 326;
const TOP = 12;
const BOTTOM = 112;

const toX = (turned: number): number => LEFT + ((turned + 180) / 360) * (RIGHT - LEFT);
const toY = (value: number): number => BOTTOM - (value / 2) * (BOTTOM - TOP);

/** The loss at every angle of the encoder. */
export function Valley({ pairing, turned, captions }: { pairing: Pairing; turned: number; captions: readonly Caption[] }) {
  const best = bestTurn(pairing, captions);
  const at = (angle: number): number => loss(pairing, angle, captions);
  const curve = Array.from({ length: 73 }, (_, i) => -180 + 5 * i).map((angle) => `${toX(angle)} ${toY(at(angle)).toFixed(2)}`);
  const words = best === null ? 'the same at every angle' : `lowest at ${best} degrees, where it is ${fixed(at(best), 2)}`;
  return (
    <div class="fg-part">
      <p class="label">Loss at every angle</p>
      <svg class="fg-drawing" viewBox="0 0 340 134" role="img" aria-label={`Loss at every angle: ${words}`}>
        <path class="fg-grid" d={`M${LEFT} ${toY(2)}H${RIGHT}M${LEFT} ${toY(1)}H${RIGHT}`} />
        <path class="fg-axis" d={`M${LEFT} ${BOTTOM}H${RIGHT}`} />
        {best !== null && <path class="f13-best" d={`M${toX(best)} ${BOTTOM}V${TOP}`} />}
        <path class="f13-curve" d={`M${curve.join('L')}`} />
        <circle class="f13-here" cx={toX(turned)} cy={toY(at(turned))} r={6} />
        {[0, 1, 2].map((value) => (
          <text key={value} class="fg-tick" x={LEFT - 8} y={toY(value) + 4} text-anchor="end">
            {value}
          </text>
        ))}
        {[-180, -90, 0, 90, 180].map((angle) => (
          <text key={angle} class="fg-tick" x={toX(angle)} y={BOTTOM + 17} text-anchor="middle">
            {fixed(angle, 0)}
          </text>
        ))}
      </svg>
    </div>
  );
}
