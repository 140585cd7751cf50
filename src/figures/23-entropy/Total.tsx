import { fixed } from '../parts/numbers.ts';
import { entropyOf, outcomes } from './surprise.ts';

const WIDTH = 340;
/** The most that six outcomes can have. */
const MOST = Math.log2(6);
const toX = (bits: number): number => (bits / MOST) * (WIDTH - 2) + 1;

/** The products laid end to end: their sum is the entropy. */
export function Total({ probabilities, names }: { probabilities: number[]; names: string[] }) {
  const entropy = entropyOf(probabilities);
  let end = 0;
  const parts = outcomes(probabilities).map(({ contribution }, k) => {
    end += contribution;
    return { name: names[k] ?? '', from: end - contribution, contribution };
  });
  return (
    <div class="fg-part f23-total">
      <p class="label">
        Entropy, the products added up: <b>{fixed(entropy, 3)} bits</b>
      </p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} 50`}
        role="img"
        aria-label={`Entropy ${fixed(entropy, 3)} of at most ${fixed(MOST, 3)} bits`}
      >
        <path class="fg-grid" d={`M1 15H${WIDTH - 1}`} />
        {parts.map(({ name, from, contribution }) => (
          <rect key={name} class="f23-part" x={toX(from)} y={4} width={toX(contribution) - 1} height={22} />
        ))}
        <path class="fg-axis" d={`M1 0V30M${toX(MOST)} 0V30`} />
        <text class="fg-tick" x={0} y={44}>
          0
        </text>
        <text class="fg-tick" x={WIDTH} y={44} text-anchor="end">
          at most log₂ 6 = {fixed(MOST, 3)}
        </text>
      </svg>
    </div>
  );
}
