import { Bar } from '../parts/Bar.tsx';
import { fixed } from '../parts/numbers.ts';
import { SizeSlider } from '../parts/SizeSlider.tsx';
import { factorWeights, type Sizes, tensorWeights } from './savings.ts';

const WIDTH = 340;

/** Numbers to be stored: the whole tensor, or the factors of R terms. */
export function Savings({ sizes, onChange }: { sizes: Sizes; onChange(part: Partial<Sizes>): void }) {
  const [full, low] = [tensorWeights(sizes), factorWeights(sizes)];
  const scale = (WIDTH - 2) / Math.max(full, low);
  const share = `${fixed((100 * low) / full, low < full / 10 ? 1 : 0)} %`;
  return (
    <div class="fg-part">
      <p class="label">
        Factors, as a share of the tensor: <b>{share}</b>
      </p>
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} 76`}
        role="img"
        aria-label={`Tensor ${full} weights, factors of ${sizes.rank} terms ${low}`}
      >
        <text class="fg-note" x={0} y={11}>
          tensor: {full}
        </text>
        <Bar x={1} y={16} width={scale * full} height={15} ink="joint" solid />
        <text class="fg-note" x={0} y={50}>
          factors: {low}
        </text>
        <Bar x={1} y={55} width={(scale * low * (sizes.dA + 1)) / (sizes.dA + sizes.dB + 2)} height={15} ink="a" />
        <Bar
          x={1 + (scale * low * (sizes.dA + 1)) / (sizes.dA + sizes.dB + 2)}
          y={55}
          width={(scale * low * (sizes.dB + 1)) / (sizes.dA + sizes.dB + 2)}
          height={15}
          ink="b"
        />
      </svg>
      <SizeSlider modality="A" value={sizes.dA} min={1} max={200} step={1} onInput={(dA) => onChange({ dA })} />
      <SizeSlider modality="B" value={sizes.dB} min={1} max={200} step={1} onInput={(dB) => onChange({ dB })} />
    </div>
  );
}
