import { Bar } from '../parts/Bar.tsx';
import { SizeSlider } from '../parts/SizeSlider.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { additiveWeights, grouped, type Sizes, tensorWeights } from './growth.ts';

const WIDTH = 340;
/** The scale goes from 10² to 10¹⁴. */
const [FIRST, LAST] = [2, 14];
const toX = (count: number): number => ((Math.log10(count) - FIRST) / (LAST - FIRST)) * (WIDTH - 2) + 1;
const superscript: Record<number, string> = { 3: '³', 6: '⁶', 9: '⁹', 12: '¹²' };

/** How many weights the table asks for, beside those of a sum, on a scale where each step right is ten times as many. */
export function Growth({ sizes, onChange }: { sizes: Sizes; onChange(part: Partial<Sizes>): void }) {
  const [tensor, additive] = [tensorWeights(sizes), additiveWeights(sizes)];
  return (
    <div class="fg-part">
      <p class="label">Weights for {sizes.outputs} outputs</p>
      <SizeSlider modality="A" value={sizes.dA} min={10} max={200} step={10} onInput={(dA) => onChange({ dA })} />
      <Slider
        id="fig-d-other"
        ink="b"
        label={sizes.modalities === 2 ? 'size of B' : 'size of B and of each other'}
        value={sizes.dOther}
        min={10}
        max={200}
        step={10}
        decimals={0}
        onInput={(dOther) => onChange({ dOther })}
      />
      <Slider
        id="fig-modalities"
        label={
          <>
            modalities <Sym of="M" />
          </>
        }
        value={sizes.modalities}
        min={2}
        max={5}
        step={1}
        decimals={0}
        onInput={(modalities) => onChange({ modalities })}
      />
      <svg
        class="fg-drawing"
        viewBox={`0 0 ${WIDTH} 108`}
        role="img"
        aria-label={`The table needs ${grouped(tensor)} weights, a sum ${grouped(additive)}`}
      >
        {Object.entries(superscript).map(([power, text]) => (
          <g key={power}>
            <path class="fg-grid" d={`M${toX(10 ** Number(power))} 0V90`} />
            <text class="fg-tick" x={toX(10 ** Number(power))} y={104} text-anchor="middle">
              10{text}
            </text>
          </g>
        ))}
        <Bar x={1} y={18} width={toX(tensor)} height={16} ink="joint" solid />
        <text class="fg-note" x={1} y={13}>
          table: <tspan class="fg-strong">{grouped(tensor)}</tspan>
        </text>
        <Bar x={1} y={62} width={toX(additive)} height={16} ink="plain" />
        <text class="fg-note" x={1} y={57}>
          sum: <tspan class="fg-strong">{grouped(additive)}</tspan>
        </text>
      </svg>
    </div>
  );
}
