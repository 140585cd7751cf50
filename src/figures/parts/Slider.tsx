import type { ComponentChildren } from 'preact';
import type { Ink } from './inks.ts';
import { fixed } from './numbers.ts';

type Props = {
  /** Unique on the page. */
  id: string;
  /** Key, words, symbol. */
  label: ComponentChildren;
  value: number;
  min: number;
  max: number;
  step: number;
  ink?: Ink;
  decimals?: number;
  onInput(value: number): void;
};

/** A slider with its label on the left and its value on the right. */
export function Slider({ id, label, value, min, max, step, ink = 'plain', decimals = 1, onInput }: Props) {
  return (
    <div class="fg-control">
      <label for={id}>
        <span>{label}</span>
        <output for={id}>{fixed(value, decimals)}</output>
      </label>
      <input
        id={id}
        class={ink === 'plain' ? 'range' : `range is-${ink}`}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
