import type { ComponentChildren } from 'preact';
import type { Ink } from './inks.ts';
import { fixed } from './numbers.ts';

type Props = {
  /** An id, unique on the page. */
  id: string;
  /** Key, words, symbol. */
  label: ComponentChildren;
  value: number;
  min: number;
  max: number;
  step: number;
  ink?: Ink;
  decimals?: number;
  /** What is shown for the value, and said of it, where that is not the value itself. */
  shown?: string;
  onInput(value: number): void;
};

/** A slider with its label on the left and its value on the right. */
export function Slider({ id, label, value, min, max, step, ink = 'plain', decimals = 1, shown, onInput }: Props) {
  return (
    <div class="fg-control">
      <label for={id}>
        <span>{label}</span>
        {/* The slider says its value by itself. */}
        <span class="fg-value" aria-hidden="true">
          {shown ?? fixed(value, decimals)}
        </span>
      </label>
      <input
        id={id}
        class={ink === 'plain' ? 'range' : `range is-${ink}`}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown ?? fixed(value, decimals)}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
