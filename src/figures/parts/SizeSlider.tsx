import { Slider } from './Slider.tsx';
import { Sym } from './Sym.tsx';

type Props = { modality: 'A' | 'B'; value: number; min: number; max: number; step: number; onInput(value: number): void };

/** How many numbers the vector of a modality has. */
export const SizeSlider = ({ modality, ...rest }: Props) => (
  <Slider
    id={modality === 'A' ? 'fig-d-a' : 'fig-d-b'}
    ink={modality === 'A' ? 'a' : 'b'}
    label={
      <>
        size of {modality}, <Sym of="d" index={modality} />
      </>
    }
    decimals={0}
    {...rest}
  />
);
