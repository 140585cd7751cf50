import type { ComponentChildren } from 'preact';
import { Slider } from './Slider.tsx';

type Props = {
  /** An id, unique on the page. */
  id: string;
  label: ComponentChildren;
  /** A power of two, between `min` and `max`, which are powers of two as well. */
  value: number;
  min: number;
  max: number;
  onInput(value: number): void;
};

/** A slider that doubles and halves: every step to the right is a factor of two. */
export const PowerSlider = ({ id, label, value, min, max, onInput }: Props) => (
  <Slider
    id={id}
    label={label}
    value={Math.log2(value)}
    min={Math.log2(min)}
    max={Math.log2(max)}
    step={1}
    shown={String(value)}
    onInput={(power) => onInput(2 ** power)}
  />
);
